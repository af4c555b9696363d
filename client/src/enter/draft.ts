import { type Accessor, createSignal } from 'solid-js'
import type { Memory } from '#client/app/memory.ts'
import type { RandomBytes } from '#shared/domain/id.ts'
import { newSpokenCode } from '#shared/protocol/spoken-code.ts'

export type Typed = Readonly<Record<string, string | boolean>>

/** What somebody has typed and not sent, in every tab of theirs that has the form open, and after all of them are closed. */
export interface Draft {
  /** By the question's id. */
  readonly answers: Accessor<Typed>
  answer(question: string, answer: string | boolean): void
  /** Secret of the receipt: the same until it is sent or cleared, so that a second attempt means the same entry. */
  code(): string
  clear(): void
}

interface Kept {
  readonly code: string
  readonly answers: Typed
}

export function createDraft(memory: Memory, random: RandomBytes): Draft {
  const fresh = (answers: Typed = {}): Kept => ({ code: newSpokenCode(random), answers })
  const found = keptIn(memory.get())
  let isKept = found !== null
  const [draft, setDraft] = createSignal(found ?? fresh())
  const keep = (next: Kept): void => {
    isKept = true
    setDraft(next)
    memory.set(JSON.stringify(next))
  }
  /** Another tab has sent or cleared it: under the same secret, this one's would be taken for that entry. */
  const code = (): string =>
    isKept && keptIn(memory.get())?.code !== draft().code ? newSpokenCode(random) : draft().code
  return {
    answers: () => draft().answers,
    answer: (question, answer) =>
      keep({ code: code(), answers: { ...draft().answers, [question]: answer } }),
    code() {
      keep({ ...draft(), code: code() })
      return draft().code
    },
    clear() {
      isKept = false
      memory.set(null)
      setDraft(fresh())
    },
  }
}

function keptIn(text: string | null): Kept | null {
  const { code, answers } = fieldsIn(text)
  if (typeof code !== 'string' || typeof answers !== 'object' || answers === null) return null
  const typed: Record<string, string | boolean> = {}
  for (const [question, answer] of Object.entries(answers))
    if (typeof answer === 'string' || typeof answer === 'boolean') typed[question] = answer
  return { code, answers: typed }
}

/** What has arrived: its secret, and the id of the entry. */
export interface SentEntry {
  readonly code: string
  readonly entry: string
}

export function sentIn(text: string | null): SentEntry | null {
  const { code, entry } = fieldsIn(text)
  return typeof code === 'string' && typeof entry === 'string' ? { code, entry } : null
}

function fieldsIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return {}
  }
}
