import type * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'

/** `calendar-{year}`: the posts created in that year. */
export function postsIn(doc: Y.Doc): Records {
  return doc.getMap<RecordMap>('posts')
}

/** Who was asked about which post. What belongs to posts lies beside them, in records that name their post. */
export function requestsIn(doc: Y.Doc): Records {
  return doc.getMap<RecordMap>('reviews')
}

/** What people answered about posts. */
export function verdictsIn(doc: Y.Doc): Records {
  return doc.getMap<RecordMap>('verdicts')
}

/** What people said about posts. */
export function commentsIn(doc: Y.Doc): Records {
  return doc.getMap<RecordMap>('comments')
}

/** Which comments each person has read. Flat: two devices of one person write the same key. */
export function seenIn(doc: Y.Doc): RecordMap {
  return doc.getMap<unknown>('seen')
}

/** Which notices each person has read. Flat, for the same reason. */
export function noticedIn(doc: Y.Doc): RecordMap {
  return doc.getMap<unknown>('noticed')
}

/** Pictures, videos and documents of posts; the bytes are elsewhere. */
export function mediaIn(doc: Y.Doc): Records {
  return doc.getMap<RecordMap>('media')
}

/** What was found and noted, to make posts of. */
export function ideasIn(doc: Y.Doc): Records {
  return doc.getMap<RecordMap>('ideas')
}

/**
 * The volumes that may hold posts planned for `year`, the likeliest first. A post lies in the year of its creation:
 * plans are made a year ahead at most as a rule, and an import brings the past into the volume of its own year.
 */
export function volumesFor(year: number, currentYear: number): readonly number[] {
  const years = [currentYear, currentYear - 1, year, year - 1]
  return [...new Set(years)].filter((volume) => volume <= currentYear)
}

/**
 * The newest of the known volumes that is no later than the current year, else the current one: there goes what is
 * written by who may not note a volume in `space`. Nobody would know of one that a wrong clock made them begin.
 */
export function newestVolume(currentYear: number, known: readonly number[]): number {
  return (
    known
      .filter((year) => year <= currentYear)
      .sort()
      .at(-1) ?? currentYear
  )
}

/**
 * The known volumes that may hold any month: the newest, as posts may still go there, and those of years to come, which
 * a device has begun whose clock ran ahead of this one.
 */
export function volumesOfAnyMonth(
  currentYear: number,
  known: readonly number[],
): readonly number[] {
  const newest = newestVolume(currentYear, known)
  return known.filter((year) => year >= newest)
}
