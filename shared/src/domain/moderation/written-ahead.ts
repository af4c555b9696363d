import { lineIn, numberIn, proseOf, type RecordMap } from '#shared/domain/fields.ts'
import { type Author, entriesOf, newestOf } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import type { Parts } from '#shared/domain/parts.ts'
import type { Belongings, Found } from './about.ts'
import { markEntry } from './cool-off.ts'
import { IMPORT } from './import-record.ts'
import { parseReply, saidSince } from './reply.ts'

/** Two clocks that are right may be so far apart, and more. */
const NEAR_MS = 30 * 60_000
/** Nobody notes things for so long on a device that never hears the relay. */
const ONE_CLOCK_MS = 7 * 86_400_000
/** Records looked at in one go. */
const AT_ONCE = 500

/** Of what is dated by when it was noted. What others have agreed to, answered or signed stays as they saw it. */
const DATED = new Set(['cases', 'noted', 'notes', 'measures', 'incidents', 'log', 'mentions'])
/** What was reckoned from the same clock. */
const TIMES = ['createdAt', 'at', 'happenedAt', 'from', 'until', 'deadline'] as const
/** When something was done to a record that lay there already, whoever had made it; its history says who did. */
const DONE = ['closedAt', 'liftedAt', 'statedAt', 'deletedAt'] as const

/** A record with times that a clock ahead wrote. */
export interface Ahead extends Found {
  readonly fields: readonly string[]
  /** ms by which the clock was ahead, less what has passed since. */
  readonly by: number
}

/**
 * What somebody noted or did themselves and what the relay's time says has yet to be: a device of theirs whose clock is ahead
 * wrote it before it ever heard the relay. The newest of it was noted just now at the latest, and what lies near that by the
 * same clock; what lies long before, by another.
 * @param now as the relay says; ms since 1970
 */
export function* writtenAhead(
  belongings: Belongings,
  me: string,
  now: number,
): Parts<readonly Ahead[]> {
  const all: Written[] = []
  let looked = 0
  for (const found of belongings.all.values()) {
    looked += 1
    if (looked % AT_ONCE === 0) yield
    const { collection, map } = found
    if (!DATED.has(collection)) continue
    const fields = isOwn(map, me) ? timesAhead(map, now) : []
    if (fields.length > 0) all.push({ found, fields, at: numberIn(map, 'createdAt') ?? 0 })
    for (const field of DONE) {
      const at = numberIn(map, field)
      if (at !== null && isAhead(at, now) && changedBy(map, field) === me)
        all.push({ found, fields: [field], at })
    }
  }
  let newest = Number.POSITIVE_INFINITY
  return all
    .toSorted((a, b) => b.at - a.at)
    .map(({ found, fields, at }) => {
      if (newest - at > ONE_CLOCK_MS) newest = at
      return { ...found, fields, by: newest - now }
    })
}

interface Written {
  readonly found: Found
  readonly fields: readonly string[]
  /** What the clock said, which what was reckoned from it may lie long after; ms since 1970. */
  readonly at: number
}

/** What a file dates is the file's. */
function isOwn(map: RecordMap, me: string): boolean {
  return lineIn(map, 'createdBy') === me && lineIn(map, IMPORT) === null
}

function timesAhead(map: RecordMap, now: number): readonly string[] {
  const written = numberIn(map, 'createdAt') ?? 0
  if (!isAhead(written, now)) return []
  // What was set since, by a clock that is right, lies long before.
  return TIMES.filter((field) => (numberIn(map, field) ?? 0) >= written - NEAR_MS)
}

function changedBy(map: RecordMap, field: string): string | null {
  return newestOf(entriesOf(map), field).at(-1)?.by ?? null
}

/** What has yet to be was not done then: the history of a record is not dated back, as what was made apart is told by its keys. */
export function isAhead(at: number, now: number): boolean {
  return at > now + NEAR_MS
}

/** Dates it as long before the newest as it was noted before it. No change of what it says: nobody is told of it. */
export function dateBack({ map, fields, by }: Ahead): void {
  for (const field of fields) {
    const at = numberIn(map, field)
    if (at !== null) map.set(field, at - by)
  }
}

/** Replies that wait and that say since a time which has yet to be what they say: they would wait until then. */
export function* waitingAhead(belongings: Belongings, now: number): Parts<readonly Found[]> {
  const all: Found[] = []
  let looked = 0
  for (const found of belongings.all.values()) {
    looked += 1
    if (looked % AT_ONCE === 0) yield
    if (found.collection !== 'replies') continue
    const reply = parseReply(found.id, found.map)
    const text = String(proseOf(found.map, 'text') ?? '')
    if (reply.kind !== 'reply' || reply.sent !== null || reply.deletedAt !== null) continue
    if (text.trim() !== '' && isAhead(saidSince(reply, text), now)) all.push(found)
  }
  return all
}

/** It waits from now on. What the other clock said stays beside it, and no longer counts: the oldest mark does. */
export function waitFromNow({ map }: Found, { now, random }: Author): void {
  const text = String(proseOf(map, 'text') ?? '')
  map.set(...markEntry(newId(random), { at: now, text }))
}
