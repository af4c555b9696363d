/**
 * Where somebody stands on the ladder: computed on reading from what was noted and what was done, never written, so that
 * merging can leave nobody on a wrong step. It proposes; what is done, a person does.
 */
import type { Case } from './case.ts'
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
  /** Id of the case in which it was; null: of none. */
  readonly case: string | null
  /** A ban or a mute that answers no warning is none: it counts, and is called a sanction. */
  readonly isWarning: boolean
}

export interface Rung {
  readonly step: LadderStep
  /** From 1, the lowest. */
  readonly rank: number
  /** The last time it was taken and still stands as taken; null: never. */
  readonly taken: Measure | null
  /** It was taken and others have still to agree. */
  readonly pending: Measure | null
  /** What is done on this step was done, but not as this step: shown, and no reason to go on to the next. */
  readonly alike: Measure | null
  /** That was decided by fewer people than must agree to this step: the step itself was not taken. */
  readonly isShort: boolean
}

/** What the ladder says is next, and why. */
export interface Proposal {
  readonly step: LadderStep
  readonly rank: number
  /** How many warnings there are within `days`, this one included. */
  readonly strikes: number
  /** How many of them are no warnings. */
  readonly sanctions: number
  /** Null: however long ago. */
  readonly days: number | null
  /** The step below was taken within that time: that alone leads here, however few the warnings are. */
  readonly after: Rung | null
}

export interface Standing {
  readonly rungs: readonly Rung[]
  /** The oldest first. */
  readonly strikes: readonly Strike[]
  /** How many there are within the days that the next step counts; null: however long ago. */
  readonly count: Pick<Proposal, 'strikes' | 'sanctions' | 'days'>
  /** Null: nothing waits for an answer. */
  readonly proposal: Proposal | null
}

/**
 * Triage that says by itself that a sanction is to be thought of. Who wants an answer or has a right to put forward, and
 * whom nobody wants to answer, has done nothing to be sanctioned for, unless somebody notes a warning about it.
 */
const CALLS_FOR_A_STEP: readonly Case['triage'][] = ['troll', 'escalate', 'danger']

/** Those that are about the person, not about what they wrote. */
const ABOUT_PEOPLE: readonly string[] = ['warned', 'muted', 'banned']

function counts({ what, step }: Measure): boolean {
  return step !== null || ABOUT_PEOPLE.includes(what)
}

function isStrike({ type }: Note): boolean {
  return type === 'warning' || type === 'sanction'
}

/**
 * @param about a case that is open before somebody: only what happened in it can lead to a step there, and its triage may
 * call for one although nobody has noted a warning about it yet; null elsewhere
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
  about: Pick<Case, 'id' | 'triage'> | null = null,
): Standing {
  const strikes = strikesOf(notes, measures)
  const calls =
    about !== null && CALLS_FOR_A_STEP.includes(about.triage) && !hasAny(about.id, notes, measures)
  const steps = ladder.map((step, index) => {
    const own = measures.filter((one) => isStep(one, step)).sort((a, b) => b.at - a.at)
    const standing = own.filter(({ liftedAt }) => liftedAt === null)
    return {
      step,
      rank: index + 1,
      taken: standing.find((one) => !isPending(one)) ?? null,
      pending: standing.find(isPending) ?? null,
    }
  })
  const others = alike(steps, measures)
  const rungs = steps.map((one): Rung => {
    const alike = others.get(one.rank) ?? null
    return { ...one, alike, isShort: alike !== null && alike.needs < one.step.people }
  })
  const called = { at: now, answered: false, case: about?.id ?? null, isWarning: true }
  const all = calls ? [...strikes, called] : strikes
  const waits =
    all.some((one) => !one.answered && (about === null || one.case === about.id)) &&
    rungs.every(({ pending }) => !pending)
  const next = rungs.find(({ taken, alike }) => taken === null && alike === null) ?? rungs.at(-1)
  const days = next?.step.days ?? null
  return {
    rungs,
    strikes,
    count: countOf(strikes, days, now),
    proposal: waits ? proposalOf(rungs, all, now) : null,
  }
}

const HOUR_MS = 3_600_000

/** Each measure that is of no step stands on the lowest free one on which the same is done, of as many hours if there is such. */
function alike(
  steps: readonly Omit<Rung, 'alike' | 'isShort'>[],
  measures: readonly Measure[],
): ReadonlyMap<number, Measure> {
  const found = new Map<number, Measure>()
  const own = measures
    .filter((one) => one.step === null && one.liftedAt === null && !isPending(one) && counts(one))
    .sort((a, b) => a.at - b.at || byText(a.id, b.id))
  for (const one of own) {
    const hours = one.until === null ? null : Math.round((one.until - one.at) / HOUR_MS)
    const free = steps.filter(
      ({ step, rank, taken, pending }) =>
        step.what === one.what && taken === null && pending === null && !found.has(rank),
    )
    const rung = free.find(({ step }) => step.hours === hours) ?? free.at(0)
    if (rung) found.set(rung.rank, one)
  }
  return found
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
 * A measure and the warnings before it, of the same case, are one thing; one of no case was taken with the whole file open,
 * and answers all that it says. What was lifted counts no more, and what it answered neither.
 */
export function strikesOf(notes: readonly Note[], measures: readonly Measure[]): readonly Strike[] {
  const found: Strike[] = []
  let waiting: Note[] = []
  const events = [...notes.filter(isStrike), ...measures.filter(counts)].sort(
    (a, b) =>
      a.at - b.at || byText(fromOf(a), fromOf(b)) || order(a) - order(b) || byText(a.id, b.id),
  )
  for (const one of events) {
    if (one.kind === 'note') {
      waiting.push(one)
      continue
    }
    const isAnswered = (note: Note) => one.case === null || note.case === one.case
    const before = waiting.filter(isAnswered)
    waiting = waiting.filter((note) => !isAnswered(note))
    if (one.liftedAt !== null) continue
    // What only one of several wants so far is no sanction yet.
    const own = isPending(one) ? [] : [one]
    for (const each of before.length > 0 ? before : own) found.push(strikeOf(each, true))
  }
  for (const left of waiting) found.push(strikeOf(left, false))
  return found.sort((a, b) => a.at - b.at)
}

function strikeOf(one: Note | Measure, answered: boolean): Strike {
  const isWarning = one.kind === 'note' ? one.type === 'warning' : one.what === 'warned'
  return { at: one.at, answered, case: one.case, isWarning }
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
    ...countOf(strikes, step.days, now),
    after: isByCount ? null : (rungs[rank - 2] ?? null),
  }
}

function countOf(strikes: readonly Strike[], days: number | null, now: number) {
  const counted = strikes.filter(({ at }) => isWithin(at, days, now))
  const sanctions = counted.filter(({ isWarning }) => !isWarning).length
  return { strikes: counted.length, sanctions, days }
}

function isWithin(at: number, days: number | null, now: number): boolean {
  return days === null || at >= now - days * DAY_MS
}
