/** What a deed on the timeline writes: a phase is carried, follows another one, is let go, or the whole plan is shifted. */
import type { FieldValues } from '#shared/domain/record.ts'
import {
  inTime,
  overlapsIn,
  type PlacedPhase,
  placedAt,
  placedIn,
  type Timeline,
} from './timeline.ts'
import { timeAt } from './wall-minutes.ts'

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
