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
 * The volumes that may hold posts planned for `year`, the likeliest first. A post lies in the year of its creation, as
 * the device that made it knew it: plans are made a year ahead at most as a rule, and an import brings the past into the
 * volume of its own year.
 *
 * @param known the years that the workspace is known to have volumes of. One after `currentYear` is of a device whose
 * clock ran ahead, or of one that is right where this one is behind: it may hold any month, as may the newest.
 */
export function volumesFor(
  year: number,
  currentYear: number,
  known: readonly number[],
): readonly number[] {
  const usual = [currentYear, currentYear - 1, year, year - 1].filter(
    (volume) => volume <= currentYear,
  )
  const newest = newestOf(currentYear, known)
  return [...new Set([...usual, ...known.filter((volume) => volume >= newest)])]
}

/**
 * Where new posts go. Who may not note a volume in `space` starts none while there is another: nobody would know of it
 * where the clock of their device is wrong.
 */
export function volumeToWrite(
  currentYear: number,
  known: readonly number[],
  mayNote: boolean,
): number {
  return (!mayNote && newestOf(currentYear, known)) || currentYear
}

/** 0 where none is known. */
function newestOf(currentYear: number, known: readonly number[]): number {
  return Math.max(0, ...known.filter((volume) => volume <= currentYear))
}
