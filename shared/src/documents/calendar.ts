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
