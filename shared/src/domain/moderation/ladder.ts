/**
 * Where somebody stands on the ladder: computed on reading from what was noted and what was done, never written, so that
 * merging can leave nobody on a wrong step. It proposes; what is done, a person does.
 */
import type { LadderStep } from './ladder-step.ts'
import { DONE_ORIGIN, isPending, type Measure } from './measure.ts'
import type { Note } from './note.ts'

const DAY_MS = 86_400_000

/** Something that calls for an answer: a warning or a sanction that was noted, or a measure that answers none. */
export interface Strike {
  /** ms since 1970 */
  readonly at: number
  /** A measure was taken about it, or waits for somebody's agreement. */
  readonly answered: boolean
}

export interface Rung {
  readonly step: LadderStep
  /** From 1, the lowest. */
  readonly rank: number
  /** The last time it was taken and still stands as taken; null: never. */
  readonly taken: Measure | null
  /** It was taken and others have still to agree. */
  readonly pending: Measure | null
}

/** What the ladder says is next, and why. */
export interface Proposal {
  readonly step: LadderStep
  readonly rank: number
  /** How many warnings there are within `days`, this one included. */
  readonly strikes: number
  /** Null: however long ago. */
  readonly days: number | null
  /** The step below was taken within that time: that alone leads here, however few the warnings are. */
  readonly after: Rung | null
}

export interface Standing {
  readonly rungs: readonly Rung[]
  /** The oldest first. */
  readonly strikes: readonly Strike[]
  /** Null: nothing waits for an answer. */
  readonly proposal: Proposal | null
}

/** Those that are about the person, not about what they wrote. */
const ABOUT_PEOPLE: readonly string[] = ['warned', 'muted', 'banned']

function counts({ what, step }: Measure): boolean {
  return step !== null || ABOUT_PEOPLE.includes(what)
}

function isStrike({ type }: Note): boolean {
  return type === 'warning' || type === 'sanction'
}

/**
 * @param about a case that is open before somebody: it calls for an answer although nobody has noted a warning about it
 * yet; null elsewhere
 */
export function standingOf(
  {
    ladder,
    notes,
    measures,
  }: {
    readonly ladder: readonly LadderStep[]
    readonly notes: readonly Note[]
    readonly measures: readonly Measure[]
  },
  now: number,
  about: string | null = null,
): Standing {
  const strikes = strikesOf(notes, measures)
  const isKnown = about === null || hasAny(about, notes, measures)
  const rungs = ladder.map((step, index): Rung => {
    const own = measures.filter((one) => isStep(one, step)).sort((a, b) => b.at - a.at)
    const standing = own.filter(({ liftedAt }) => liftedAt === null)
    return {
      step,
      rank: index + 1,
      taken: standing.find((one) => !isPending(one)) ?? null,
      pending: standing.find(isPending) ?? null,
    }
  })
  const all = isKnown ? strikes : [...strikes, { at: now, answered: false }]
  const waits = all.some(({ answered }) => !answered) && rungs.every(({ pending }) => !pending)
  return { rungs, strikes, proposal: waits ? proposalOf(rungs, all, now) : null }
}

function hasAny(about: string, notes: readonly Note[], measures: readonly Measure[]): boolean {
  return (
    notes.some((note) => note.case === about && isStrike(note)) ||
    measures.some((one) => one.case === about && counts(one))
  )
}

function isStep({ step }: Measure, { id, was }: LadderStep): boolean {
  return step !== null && (step === id || step === was)
}

/**
 * A measure and the warnings before it, of the same case, or of none where it has none, are one thing. What was lifted
 * counts no more, and what it answered neither.
 */
export function strikesOf(notes: readonly Note[], measures: readonly Measure[]): readonly Strike[] {
  const found: Strike[] = []
  const waiting = new Map<string, Note[]>()
  const events = [...notes.filter(isStrike), ...measures.filter(counts)].sort(
    (a, b) =>
      a.at - b.at || byText(fromOf(a), fromOf(b)) || order(a) - order(b) || byText(a.id, b.id),
  )
  for (const one of events) {
    const key = one.case ?? ''
    const before = waiting.get(key) ?? []
    if (one.kind === 'note') {
      before.push(one)
      waiting.set(key, before)
      continue
    }
    waiting.delete(key)
    if (one.liftedAt !== null) continue
    const answered = before.length > 0 ? before : [one]
    for (const { at } of answered) found.push({ at, answered: true })
  }
  for (const notesLeft of waiting.values())
    for (const { at } of notesLeft) found.push({ at, answered: false })
  return found.sort((a, b) => a.at - b.at)
}

/** Of all that a file says of no day, each measure stands behind its own reason. */
function fromOf({ origin }: Note | Measure): string {
  return (origin ?? '').replace(DONE_ORIGIN, '')
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** A note of the same moment was written before the measure. */
function order({ kind }: Note | Measure): number {
  return kind === 'note' ? 0 : 1
}

/** The highest step that the warnings lead to; never one that was taken lately, but the one after it. */
function proposalOf(
  rungs: readonly Rung[],
  strikes: readonly Strike[],
  now: number,
): Proposal | null {
  const within = (days: number | null) => strikes.filter(({ at }) => isWithin(at, days, now)).length
  const byCount = rungs.findLast(({ step }) => within(step.days) >= step.count)
  const byPast = rungs.findLast(({ step }, index) => {
    const below = rungs[index - 1]?.taken ?? null
    return below !== null && isWithin(below.at, step.days, now)
  })
  // From the last step there is none to go on to.
  const last = rungs.at(-1)
  const atTop = last?.taken && isWithin(last.taken.at, last.step.days, now) ? last : undefined
  const next = [byCount, byPast, atTop]
    .filter((rung) => rung !== undefined)
    .reduce<Rung | null>((best, rung) => (best && best.rank >= rung.rank ? best : rung), null)
  if (!next) return null
  const { step, rank } = next
  const isByCount = byCount !== undefined && byCount.rank >= rank
  return {
    step,
    rank,
    strikes: within(step.days),
    days: step.days,
    after: isByCount ? null : (rungs[rank - 2] ?? null),
  }
}

function isWithin(at: number, days: number | null, now: number): boolean {
  return days === null || at >= now - days * DAY_MS
}
