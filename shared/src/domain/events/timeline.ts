/**
 * When the phases of a plan begin and end. Only what somebody said is kept: where a phase begins that follows none, how
 * far behind another one begins that follows it, and how long each is. The rest is computed here, on every device the
 * same: so a phase that is moved takes with it what follows it, gaps stay, and two people who move two phases apart
 * have moved both when they meet. Minutes are those of a clock on the wall, without a zone.
 */
import { hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import { DAY_MINUTES, type Phase } from './phase.ts'

export interface PlacedPhase {
  readonly id: string
  readonly name: string
  readonly role: Phase['role']
  /** Wall-clock minutes since 1970; `end` is the first that is no longer in it, and never before `begin`. */
  readonly begin: number
  readonly end: number
  /** As written: a day without an hour is the whole of it, also as the last one. A milestone has both the same. */
  readonly from: LocalTime
  readonly until: LocalTime
  readonly isMilestone: boolean
  /** The phase that it follows indeed; null where it stands by itself. */
  readonly after: string | null
  readonly phase: Phase
}

export type TimelineProblem =
  /** Both run on these days. */
  | {
      readonly kind: 'overlap'
      readonly first: string
      readonly second: string
      readonly from: LocalTime
      readonly until: LocalTime
    }
  /** It was written with an end before its beginning, and stands as a milestone. */
  | { readonly kind: 'backwards'; readonly phase: string }
  /** They were said to follow each other; the first of them stands by itself. */
  | { readonly kind: 'circle'; readonly phases: readonly string[] }

export interface Timeline {
  /** By when they begin. */
  readonly phases: readonly PlacedPhase[]
  readonly problems: readonly TimelineProblem[]
}

/**
 * @param all of one plan, those that were deleted too: what follows one of them stays where it is
 * @param otherwise where a phase begins of which nobody has said it
 */
export function timelineOf(all: Iterable<Phase>, otherwise: LocalTime): Timeline {
  const byId = new Map([...all].map((phase) => [phase.id, phase]))
  const circles = circlesIn(byId)
  const alone = new Set(circles.map(([first]) => first))
  const placed = new Map<string, PlacedPhase>()
  const place = (phase: Phase): PlacedPhase => {
    const known = placed.get(phase.id)
    if (known) return known
    const before = phase.after !== null && !alone.has(phase.id) ? byId.get(phase.after) : undefined
    const begin = before ? place(before).end + phase.gap : minutesOf(phase.start ?? otherwise)
    const one = placedAt(phase, begin, before?.id ?? null)
    placed.set(phase.id, one)
    return one
  }
  const phases = [...byId.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .map(place)
    .sort(inTime)
  const shown = new Set(phases.map(({ id }) => id))
  const problems: TimelineProblem[] = [
    ...phases.flatMap(({ phase }) =>
      phase.backwards ? [{ kind: 'backwards' as const, phase: phase.id }] : [],
    ),
    ...circles.flatMap((members) => {
      const there = members.filter((id) => shown.has(id))
      return there.length > 1 ? [{ kind: 'circle' as const, phases: there }] : []
    }),
    ...overlapsIn(phases),
  ]
  return { phases, problems }
}

function placedAt(phase: Phase, begin: number, after: string | null): PlacedPhase {
  const end = begin + phase.length
  const { id, name, role } = phase
  return {
    id,
    name,
    role,
    begin,
    end,
    from: timeAt(begin),
    until: endAt(begin, end),
    isMilestone: phase.length === 0,
    after,
    phase,
  }
}

function inTime(one: PlacedPhase, other: PlacedPhase): number {
  return one.begin - other.begin || one.end - other.end || (one.id < other.id ? -1 : 1)
}

/** Those who wait for each other, each beginning with its smallest id: the same on every device. */
function circlesIn(byId: ReadonlyMap<string, Phase>): readonly (readonly string[])[] {
  const seen = new Set<string>()
  const circles: string[][] = []
  for (const first of byId.keys()) {
    const path: string[] = []
    let id: string | null = first
    while (id !== null && byId.has(id) && !seen.has(id)) {
      seen.add(id)
      path.push(id)
      id = byId.get(id)?.after ?? null
    }
    const from = id === null ? -1 : path.indexOf(id)
    if (from !== -1) circles.push(path.slice(from).sort())
  }
  return circles
}

function overlapsIn(phases: readonly PlacedPhase[]): TimelineProblem[] {
  const problems: TimelineProblem[] = []
  const long = phases.filter(({ isMilestone }) => !isMilestone)
  for (const [index, first] of long.entries()) {
    for (const second of long.slice(index + 1)) {
      // What begins later overlaps it no more either.
      if (second.begin >= first.end) break
      const end = Math.min(first.end, second.end)
      problems.push({
        kind: 'overlap',
        first: first.id,
        second: second.id,
        from: second.from,
        until: endAt(second.begin, end),
      })
    }
  }
  return problems
}

/** Ids of the phases that move when this one's end does, the next ones first. */
export function followersOf({ phases }: Timeline, id: string): readonly string[] {
  const found = [id]
  for (const one of found)
    for (const { id: next, after } of phases) {
      if (after === one && !found.includes(next)) found.push(next)
    }
  return found.slice(1)
}

/** The timeline as it would be with one phase from `begin` to `end`, and what follows it behind it: for who carries it. */
export function carriedTo(
  timeline: Timeline,
  id: string,
  { begin, end }: { readonly begin: number; readonly end: number },
): Timeline {
  const one = placedIn(timeline, id)
  if (!one) return timeline
  const along = new Set(followersOf(timeline, id))
  const by = end - one.end
  const phases = timeline.phases
    .map((placed) => {
      const { phase, after } = placed
      if (placed.id === id) return placedAt({ ...phase, length: end - begin }, begin, after)
      return along.has(placed.id) ? placedAt(phase, placed.begin + by, after) : placed
    })
    .sort(inTime)
  const others = timeline.problems.filter(({ kind }) => kind !== 'overlap')
  return { phases, problems: [...others, ...overlapsIn(phases)] }
}

/**
 * What to write so that a phase stands from `begin` to `end`: an end before the beginning is one at the beginning. What
 * follows it is not written at all.
 */
export function placing(
  timeline: Timeline,
  id: string,
  { begin, end }: { readonly begin: number; readonly end: number },
): FieldValues {
  const before = beforeOf(timeline, id)
  return {
    start: timeAt(begin),
    length: Math.max(0, end - begin),
    ...(before ? { gap: begin - before.end } : ALONE),
  }
}

const ALONE = { after: undefined, gap: undefined } as const

/** The phase that it follows; undefined also where that one was deleted, which nothing can be measured from any more. */
function beforeOf(timeline: Timeline, id: string): PlacedPhase | undefined {
  const after = placedIn(timeline, id)?.after ?? null
  return after === null ? undefined : placedIn(timeline, after)
}

/** What to write so that it follows another one, or none, from where it stands; null where that would be a circle. */
export function following(
  timeline: Timeline,
  id: string,
  after: string | null,
): FieldValues | null {
  const one = placedIn(timeline, id)
  if (!one) return null
  if (after === null) return { ...ALONE, start: one.from }
  const before = placedIn(timeline, after)
  if (!before || after === id || followersOf(timeline, id).includes(after)) return null
  return { after, gap: one.begin - before.end, start: one.from }
}

/** What to write, by phase, so that the whole plan begins at another time: where it stands, by itself. */
export function shifting(timeline: Timeline, minutes: number): ReadonlyMap<string, FieldValues> {
  return new Map(
    timeline.phases
      .filter(({ id }) => !beforeOf(timeline, id))
      .map(({ id, begin }) => [id, { ...ALONE, start: timeAt(begin + minutes) }]),
  )
}

/** What to write, by phase, so that those that follow one of them stay when it is deleted, and follow what it followed. */
export function lettingGo(timeline: Timeline, id: string): ReadonlyMap<string, FieldValues> {
  const before = beforeOf(timeline, id)
  return new Map(
    timeline.phases
      .filter(({ after }) => after === id)
      .map(({ id: next, begin, from }) => [
        next,
        before
          ? { after: before.id, gap: begin - before.end, start: from }
          : { ...ALONE, start: from },
      ]),
  )
}

export function placedIn({ phases }: Timeline, id: string): PlacedPhase | undefined {
  return phases.find((one) => one.id === id)
}

/** Of a day without an hour, its beginning. */
export function minutesOf(time: LocalTime): number {
  return Date.parse(hourOf(time) === null ? `${time}T00:00Z` : `${time}Z`) / 60_000
}

/** A day without an hour at midnight. */
export function timeAt(minutes: number): LocalTime {
  const text = new Date(minutes * 60_000).toISOString()
  return minutes % DAY_MINUTES === 0 ? text.slice(0, 10) : text.slice(0, 16)
}

/** The last day that it takes as a whole, or the minute at which it is over. */
function endAt(begin: number, end: number): LocalTime {
  return end > begin && end % DAY_MINUTES === 0 ? timeAt(end - DAY_MINUTES) : timeAt(end)
}

/** Where something ends that is written to last until then: a day without an hour is in it. */
export function endMinutesOf(until: LocalTime): number {
  return minutesOf(until) + (hourOf(until) === null ? DAY_MINUTES : 0)
}
