import { lineIn, numberIn } from '#shared/domain/fields.ts'
import type { Parts } from '#shared/domain/parts.ts'
import type { Belongings, Found } from './about.ts'
import { IMPORT } from './import-record.ts'

/** Two clocks that are right may be so far apart, and more. */
const NEAR_MS = 30 * 60_000
/** Records looked at in one go. */
const AT_ONCE = 500

/** Of what is dated by when it was noted. What others have agreed to, answered or signed stays as they saw it. */
const DATED = new Set(['cases', 'noted', 'notes', 'measures', 'incidents', 'log', 'mentions'])
/** What was reckoned from the same clock. */
const TIMES = ['createdAt', 'at', 'happenedAt', 'from', 'until', 'deadline'] as const

export interface WrittenAhead {
  readonly all: readonly Found[]
  /** ms by which the clock was ahead, less what has passed since. */
  readonly by: number
}

/**
 * What somebody noted themselves and what the relay's time says has yet to be: a device of theirs whose clock is ahead wrote it
 * before it ever heard the relay. The newest of it was noted just now at the latest, and all of it by one clock.
 * @param now as the relay says; ms since 1970
 */
export function* writtenAhead(
  belongings: Belongings,
  me: string,
  now: number,
): Parts<WrittenAhead> {
  const all: Found[] = []
  let newest = now
  let looked = 0
  for (const found of belongings.all.values()) {
    looked += 1
    if (looked % AT_ONCE === 0) yield
    const { collection, map } = found
    const at = numberIn(map, 'createdAt') ?? 0
    if (!isAhead(at, now) || !DATED.has(collection)) continue
    // What a file dates is the file's.
    if (lineIn(map, 'createdBy') !== me || lineIn(map, IMPORT) !== null) continue
    all.push(found)
    newest = Math.max(newest, at)
  }
  return { all, by: newest - now }
}

/** What has yet to be was not done then: the history of a record is not dated back, as what was made apart is told by its keys. */
export function isAhead(at: number, now: number): boolean {
  return at > now + NEAR_MS
}

/** Dates it as long before the newest as it was noted before it. No change of what it says: nobody is told of it. */
export function dateBack({ map }: Found, by: number): void {
  const written = numberIn(map, 'createdAt') ?? 0
  for (const field of TIMES) {
    const at = numberIn(map, field)
    // What was set since, by a clock that is right, lies long before.
    if (at !== null && at >= written - NEAR_MS) map.set(field, at - by)
  }
}
