/**
 * When the phases of a plan begin and end. Only what somebody said is kept: where a phase begins that follows none, how
 * far behind another one begins that follows it, and how long each is. The rest is computed here, on every device the
 * same: so a phase that is moved takes with it what follows it, gaps stay, and two people who move two phases apart
 * have moved both when they meet. Minutes are those of a clock on the wall, without a zone.
 */
import type { LocalTime } from '#shared/domain/local-time.ts'
import type { Phase } from './phase.ts'
import { endAt, minutesOf, timeAt } from './wall-minutes.ts'

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

export function placedAt(phase: Phase, begin: number, after: string | null): PlacedPhase {
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

export function inTime(one: PlacedPhase, other: PlacedPhase): number {
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

export function overlapsIn(phases: readonly PlacedPhase[]): TimelineProblem[] {
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

export function placedIn({ phases }: Timeline, id: string): PlacedPhase | undefined {
  return phases.find((one) => one.id === id)
}
