import * as decoding from 'lib0/decoding'
import type * as encoding from 'lib0/encoding'
import { writeVarUint } from 'lib0/encoding'
import type { RelayPointer } from '#client/workspace/device/stored-document.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { MESSAGE } from '#shared/protocol/messages.ts'

/**
 * Asks the relay what it has on its disk (message 8), one question at a time: a burst of typing is one question, and
 * an answer that does not come says that the line is dead.
 */
export interface KeptQuestions {
  /** There is something to ask about; asks soon, or after the answer that is under way. */
  touched(): void
  /** At once; without an answer within `silenceMs`, and nothing else heard, the line is dead. */
  now(silenceMs?: number): void
  answered(decoder: decoding.Decoder): void
  /** The connection is gone, and the question with it. */
  forget(): void
}

const ASK_AFTER_MS = 30
/** A question without an answer, and nothing else heard or still leaving for this long: the line is dead. */
const SILENCE_MS = 8_000

export function createKeptQuestions(options: {
  readonly environment: Pick<Environment, 'after'>
  readonly mayAsk: () => boolean
  readonly send: (write: (encoder: encoding.Encoder) => void) => void
  readonly ids: () => readonly string[]
  readonly kept: (ids: readonly string[], pointer: RelayPointer) => void
  /** Grows whenever anything is heard. */
  readonly lastHeard: () => number
  /** Bytes that have not left yet. */
  readonly leaving: () => number
  readonly dead: () => void
}): KeptQuestions {
  const { environment } = options
  let token = 0
  let asked: { readonly token: number; readonly ids: readonly string[] } | null = null
  let again = false
  let cancelAsk: (() => void) | null = null
  let cancelSilence: (() => void) | null = null

  const listen = (silenceMs: number): void => {
    cancelSilence?.()
    const heard = options.lastHeard()
    cancelSilence = environment.after(silenceMs, () => {
      if (options.leaving() > 0 || options.lastHeard() > heard) listen(SILENCE_MS)
      else options.dead()
    })
  }

  const now = (silenceMs = SILENCE_MS): void => {
    cancelAsk?.()
    cancelAsk = null
    if (!options.mayAsk()) return
    if (asked) {
      again = true
      if (silenceMs < SILENCE_MS) listen(silenceMs)
      return
    }
    token += 1
    asked = { token, ids: options.ids() }
    options.send((encoder) => {
      writeVarUint(encoder, MESSAGE.saved)
      writeVarUint(encoder, token)
    })
    listen(silenceMs)
  }

  const touched = (): void => {
    cancelAsk ??= environment.after(ASK_AFTER_MS, () => now())
  }

  return {
    touched,
    now,
    answered(decoder) {
      const answer = decoding.readVarUint(decoder)
      const generation = decoding.readVarString(decoder)
      const seq = decoding.readVarUint(decoder)
      const mine = asked?.token === answer ? asked.ids : []
      if (asked?.token === answer) {
        cancelSilence?.()
        asked = null
      }
      options.kept(mine, { generation, seq })
      if (again) {
        again = false
        touched()
      }
    },
    forget() {
      asked = null
      again = false
      cancelAsk?.()
      cancelAsk = null
      cancelSilence?.()
    },
  }
}
