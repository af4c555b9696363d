import type { RecordMap } from '#shared/domain/fields.ts'
import type { Comment } from './comment.ts'

/**
 * Which comments somebody has read, for all of their devices: one key a person and post (`{person} {post}`), which
 * says the beginnings of the ids that they have read there. Not until when they have read: a comment that was written
 * offline arrives late, and would count as read. Comments of more than thirty days do, and are left out, so that a key
 * stays short and goes when nothing new was said there.
 */
const DAYS_30 = 30 * 86_400_000
/** 25 bits: among the comments of one post and month, two that begin alike are as good as never. */
const LENGTH = 5

const keyOf = (person: string, post: string) => `${person} ${post}`

function isRecent({ createdAt, deletedAt }: Comment, now: number): boolean {
  return deletedAt === null && createdAt > now - DAYS_30
}

/** The comments of one post that somebody has still to read; their own count as read. */
export function unreadOf(
  seen: RecordMap,
  person: string,
  post: string,
  comments: readonly Comment[],
  now: number,
): readonly Comment[] {
  const read = readOf(seen, keyOf(person, post))
  return comments.filter(
    (comment) =>
      comment.createdBy !== person &&
      isRecent(comment, now) &&
      !read.has(comment.id.slice(0, LENGTH)),
  )
}

/** Inside a transaction of the caller's. `recentIn`: the comments of another post, to see which keys can go. */
export function markRead(
  seen: RecordMap,
  person: string,
  post: string,
  comments: readonly Comment[],
  now: number,
  recentIn: (post: string) => readonly Comment[],
): void {
  const key = keyOf(person, post)
  const all = new Set(readOf(seen, key))
  for (const comment of comments) {
    const begins = comment.id.slice(0, LENGTH)
    if (comment.createdBy !== person && isRecent(comment, now)) all.add(begins)
    else all.delete(begins)
  }
  // One that another device has read and that is not here yet stays among them.
  put(seen, key, [...all].sort().join(''))
  for (const other of [...seen.keys()]) {
    const [whose, about] = other.split(' ')
    if (whose !== person || about === undefined || about === post) continue
    if (!recentIn(about).some((comment) => isRecent(comment, now))) seen.delete(other)
  }
}

function put(seen: RecordMap, key: string, value: string): void {
  if (value === '') {
    if (seen.has(key)) seen.delete(key)
  } else if (seen.get(key) !== value) seen.set(key, value)
}

function readOf(seen: RecordMap, key: string): ReadonlySet<string> {
  const value = seen.get(key)
  return new Set(typeof value === 'string' ? (value.match(/.{5}/g) ?? []) : [])
}
