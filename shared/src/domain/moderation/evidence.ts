import * as Y from 'yjs'
import type { AttachmentDraft } from '#shared/domain/attachment-actions.ts'
import { type Damaged, damaged, lineIn, numberIn, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { isHash } from '#shared/protocol/media.ts'

/** What somebody saw and kept of it: a screenshot, a picture, a document. The bytes are elsewhere, under `hash`. */
export interface Evidence {
  readonly kind: 'evidence'
  readonly id: string
  /** Ids of the case and of the note that it belongs to; at least one of both. */
  readonly case: string | null
  readonly note: string | null
  /** SHA-256 of the content, in 64 hexadecimal digits: by it anybody can tell whether it is what was kept. */
  readonly hash: string
  readonly name: string
  /** What its content says that it is; a type of a newer version shows as itself (M5). */
  readonly type: string
  /** Bytes. */
  readonly size: number
  /** Pixels, as it is shown; null where it has none or nobody could tell. */
  readonly width: number | null
  readonly height: number | null
  /** What is to be seen on it, for who does not see it. */
  readonly alt: string
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

/** What a file is evidence of: a case as a whole, or what one note says, in a case or about a person. */
export interface EvidenceOwner {
  readonly case: string | null
  readonly note: string | null
}

/** Belonging to nothing, or without a file, there is nothing to show: that is damaged (M5). */
export function parseEvidence(id: string, map: unknown): Evidence | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [of, note, hash] = [lineIn(map, 'case'), lineIn(map, 'note'), lineIn(map, 'hash')]
  if (of === null && note === null) return damaged(id, 'case', map)
  if (hash === null || !isHash(hash)) return damaged(id, 'hash', map)
  return {
    kind: 'evidence',
    id,
    case: of,
    note,
    hash,
    name: lineIn(map, 'name') ?? '',
    type: lineIn(map, 'type') ?? '',
    size: Math.max(0, numberIn(map, 'size') ?? 0),
    width: numberIn(map, 'width'),
    height: numberIn(map, 'height'),
    alt: lineIn(map, 'alt') ?? '',
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy: lineIn(map, 'createdBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

/** Where it is shown: with its note, else with its case. */
export function shownWith({ case: of, note }: EvidenceOwner): string {
  return note ?? of ?? ''
}

/** Inside a transaction of the caller's. They stand in the order given: a millisecond each keeps it. */
export function addEvidence(
  media: Records,
  to: EvidenceOwner,
  drafts: readonly AttachmentDraft[],
  author: Author,
): Step[] {
  const owner = { case: to.case ?? undefined, note: to.note ?? undefined }
  return drafts.map(
    (draft, index) =>
      createRecord(media, { ...owner, ...draft }, {}, { ...author, now: author.now + index }).step,
  )
}
