import * as Y from 'yjs'
import { type Attachment, inOrder, parseAttachment } from '#shared/domain/attachment.ts'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { placeAt, placedByTime } from '#shared/domain/order.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import type { MediaType } from '#shared/protocol/media.ts'

/** What is known of a file when it is attached. */
export interface AttachmentDraft {
  readonly hash: string
  readonly name: string
  readonly type: MediaType
  /** Bytes. */
  readonly size: number
  /** Pixels, as it is shown; null where it has none or nobody could tell. */
  readonly width: number | null
  readonly height: number | null
}

/** Inside a transaction of the caller's. They stand behind those that are there, in the order given. */
export function attach(
  media: Records,
  post: string,
  drafts: readonly AttachmentDraft[],
  author: Author,
): Step[] {
  const before = attachmentsOf(media, post).map(({ createdAt }) => createdAt + 1)
  const now = Math.max(author.now, ...before)
  const fields = drafts.map((draft) => ({ post, ...draft }))
  return createInOrder(media, fields, { ...author, now })
}

/** Gives a post that has none the files of another, and what is said of them, in the order given. */
export function copyAttachments(
  media: Records,
  post: string,
  copied: readonly Attachment[],
  author: Author,
): Step[] {
  const fields = copied.map(({ hash, name, type, size, width, height, expires, ...said }) => ({
    post,
    hash,
    name,
    type,
    size,
    width,
    height,
    expires,
    alt: said.alt || undefined,
    credit: said.credit || undefined,
    rights: said.rights || undefined,
  }))
  return createInOrder(media, fields, author)
}

function createInOrder(media: Records, all: readonly FieldValues[], author: Author): Step[] {
  return all.map((fields, index) => {
    // A millisecond each keeps the order in which they were chosen, and nothing more has to be written for it.
    const own = { ...author, now: author.now + index }
    return createRecord(media, fields, {}, own).step
  })
}

/** Those of a post that are not removed, in their order. */
export function attachmentsOf(media: Records, post: string): Attachment[] {
  const found = [...media].flatMap(([id, map]) => {
    // Most belong to other posts: those are not read.
    if (!(map instanceof Y.Map) || map.get('post') !== post) return []
    const one = parseAttachment(id, map)
    return one.kind === 'attachment' && one.deletedAt === null ? [one] : []
  })
  return found.sort(inOrder)
}

/** Puts one at `index` among the others of its post; one that is where it should be is left alone. */
export function moveAttachment(
  media: Records,
  moved: Attachment,
  index: number,
  author: Author,
): Step[] {
  const all = attachmentsOf(media, moved.post)
  if (all.findIndex(({ id }) => id === moved.id) === index) return []
  const others = all.filter(({ id }) => id !== moved.id).map(placedByTime)
  const at = Math.min(Math.max(0, index), others.length)
  return [...placeAt(others, at, moved.id, author.random)].flatMap(([id, order]) =>
    changeRecord(media, id, { order }, author),
  )
}
