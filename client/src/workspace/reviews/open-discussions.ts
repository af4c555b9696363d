import { createSignal } from 'solid-js'
import type * as Y from 'yjs'
import { createRecordStore } from '#client/binding/record-store.ts'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import { commentsIn, seenIn } from '#shared/documents/calendar.ts'
import { type Comment, parseComment } from '#shared/domain/comments/comment.ts'
import { markRead, unreadOf } from '#shared/domain/comments/seen.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import { createByPost } from './by-post.ts'
import type { Discussions } from './reviews.ts'

export interface DiscussionsMeans {
  readonly me: () => string
  readonly now: () => number
  /** The document that a post lies in. */
  readonly docOf: (post: string) => Y.Doc | null
  readonly mayWrite: () => boolean
}

/** What is said about posts; their store wakes who reads any of it, since only an open post shows any. */
export function createDiscussions(means: DiscussionsMeans): Discussions & {
  /** Posts in which a person is named in a comment that they have not read; reactive. */
  mentioning(person: string): readonly string[]
  attach(doc: Y.Doc): () => void
} {
  const comments = createByPost<Comment>()
  const [changed, setChanged] = createSignal(0)
  const touch = (): void => {
    setChanged((times) => times + 1)
  }
  const store = createRecordStore(parseComment, ({ id, now }) => {
    comments.put(id, now?.kind === 'comment' ? now : null)
    touch()
  })
  const seenOf = (post: string): RecordMap | null => {
    const doc = means.docOf(post)
    return doc && seenIn(doc)
  }
  const of = (post: string): readonly Comment[] => {
    changed()
    return comments.of(post)
  }
  const unread = (post: string, person = means.me()): readonly Comment[] => {
    const all = of(post)
    const seen = seenOf(post)
    return seen ? unreadOf(seen, person, post, all, means.now()) : []
  }
  return {
    posts() {
      changed()
      return comments.posts()
    },
    of,
    unread: (post) => unread(post),
    mentioning(person) {
      // The first comment of all wakes who found none.
      changed()
      return comments
        .posts()
        .filter((post) => unread(post, person).some(({ mentions }) => mentions.includes(person)))
    },
    markRead(post, read = comments.of(post)) {
      const seen = seenOf(post)
      if (!seen?.doc || !means.mayWrite() || unread(post).length === 0) return
      seen.doc.transact(
        () => markRead(seen, means.me(), post, read, means.now(), comments.of),
        HOUSEKEEPING,
      )
    },
    homeOf: (record) => store.homeOf(record),
    attach(doc) {
      const seen = seenIn(doc)
      const end = store.attach(commentsIn(doc))
      seen.observe(touch)
      return () => {
        seen.unobserve(touch)
        end()
      }
    },
  }
}
