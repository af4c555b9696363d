/** A device that has been here before: it holds what the room holds, and perhaps something more. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE, RESUME_PARAMETER } from '#shared/protocol/messages.ts'
import type { Address } from '../contenders/contender.ts'
import { until } from './clock.ts'
import { EMPTY_UPDATE, NOTHING, readSync, syncMessage } from './messages.ts'
import { openSocket } from './socket.ts'

const LIMIT_MS = 60_000

export interface Visit {
  readonly address: Address
  /** What the device holds. */
  readonly stateVector: Uint8Array
  /** For our own client: `generation.seq`, up to where it has everything. Null for a stock client. */
  readonly point: string | null
  /** What it brings; none for a device that is up to date. */
  readonly brings: readonly Uint8Array[]
}

export interface Welcome {
  readonly bytes: number
  readonly ms: number
  readonly updates: readonly Uint8Array[]
}

/**
 * `bytes` and `ms` until it was told that it is up to date; it then stays until a question asked after everything it
 * brought is answered. A stock client brings the first update in its answer to the other side's step 1.
 */
export async function visit({
  address: stock,
  stateVector,
  point,
  brings,
}: Visit): Promise<Welcome> {
  const address = point === null ? stock : resuming(stock, point)
  const { prefix } = address
  const left = [...brings]
  const updates: Uint8Array[] = []
  let answers = 0
  let saved: string | null = null
  let greeted = false
  const startedAt = performance.now()
  const socket = await openSocket(address, {
    message(bytes, start, end) {
      const frame = bytes.subarray(start, end)
      saved = savedPoint(frame) ?? saved
      readSync(prefix, frame, {
        step1() {
          const own = greeted ? undefined : left.shift()
          greeted = true
          socket.send(syncMessage(prefix, 'step2', own ?? EMPTY_UPDATE))
        },
        update(update, answer) {
          updates.push(update.slice())
          if (answer) answers += 1
        },
      })
    },
  })
  socket.send(syncMessage(prefix, 'step1', stateVector))
  await until('an answer', LIMIT_MS, () => answers > 0 && (greeted || point !== null))
  const ms = performance.now() - startedAt
  const bytes = socket.received
  for (const update of left) socket.send(syncMessage(prefix, 'update', update))
  if (point === null) {
    const before = answers
    socket.send(syncMessage(prefix, 'step1', stateVector))
    await until('a second answer', LIMIT_MS, () => answers > before)
  } else {
    socket.send(SAVED_QUESTION)
    await until('a word about what is kept', LIMIT_MS, () => saved !== null)
  }
  socket.close()
  return { bytes, ms, updates }
}

/** Where a device of ours stands that has just received everything. */
export async function resumePoint(stock: Address): Promise<string> {
  let point: string | null = null
  const socket = await openSocket(resuming(stock, 'new'), {
    message(frame, start, end) {
      point = savedPoint(frame.subarray(start, end)) ?? point
    },
  })
  // Not a question about what is kept: asked before everything came, it is answered with how far that is.
  socket.send(syncMessage(stock.prefix, 'step1', NOTHING))
  await until('a point to resume from', LIMIT_MS, () => point !== null)
  socket.close()
  return point ?? ''
}

function resuming(address: Address, point: string): Address {
  return { ...address, path: `${address.path}?${RESUME_PARAMETER}=${point}` }
}

const SAVED_QUESTION = encoding.encode((encoder) => {
  encoding.writeVarUint(encoder, MESSAGE.saved)
  encoding.writeVarUint(encoder, 1)
})

function savedPoint(frame: Uint8Array): string | null {
  if (frame[0] !== MESSAGE.saved) return null
  const decoder = decoding.createDecoder(frame)
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
  return `${decoding.readVarString(decoder)}.${decoding.readVarUint(decoder)}`
}
