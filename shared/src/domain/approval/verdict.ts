import * as Y from 'yjs'
import { type Damaged, damaged, type Records, textIn } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { canonicalOf, hashOf, type PostContent } from './content.ts'

/**
 * What one person answered about one content of one post. Never changed, at most taken back: whether it still holds is
 * computed on reading from what the post is by then, so that no merge can keep a wrong one valid.
 */
export interface Verdict {
  readonly kind: 'verdict'
  readonly id: string
  readonly post: string
  /** The request that it answers; null when nobody had asked. */
  readonly request: string | null
  readonly says: 'approved' | 'changes'
  readonly note: string
  /** Of `content`. */
  readonly hash: string
  /** The canonical text of what was seen. */
  readonly content: string
  /** The date that was seen, in the workspace's time zone. */
  readonly at: LocalTime | null
  /** Given by the person whose post it was at that moment. */
  readonly own: boolean
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string
  readonly deletedAt: number | null
}

export function parseVerdict(id: string, map: unknown): Verdict | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const read = (field: string) => map.get(field)
  const texts = ['post', 'says', 'hash', 'content', 'createdBy'] as const
  for (const field of texts) if (typeof read(field) !== 'string') return damaged(id, field, map)
  const textOf = (field: (typeof texts)[number]) => textIn(map, field) ?? ''
  const says = textOf('says')
  if (says !== 'approved' && says !== 'changes') return damaged(id, 'says', map)
  const createdAt = read('createdAt')
  if (typeof createdAt !== 'number') return damaged(id, 'createdAt', map)
  const request = read('request')
  const note = read('note')
  const at = read('at')
  const deletedAt = read('deletedAt')
  return {
    kind: 'verdict',
    id,
    post: textOf('post'),
    request: typeof request === 'string' ? request : null,
    says,
    note: typeof note === 'string' ? note : '',
    hash: textOf('hash'),
    content: textOf('content'),
    at: typeof at === 'string' && isLocalTime(at) ? at : null,
    own: read('own') === true,
    createdAt,
    createdBy: textOf('createdBy'),
    deletedAt: typeof deletedAt === 'number' ? deletedAt : null,
  }
}

export interface VerdictDraft {
  readonly post: string
  readonly request: string | null
  readonly says: Verdict['says']
  readonly note: string
  /** What the person had before their eyes. */
  readonly content: PostContent
  readonly at: LocalTime | null
  readonly own: boolean
}

/** Inside a transaction of the caller's. */
export function giveVerdict(
  verdicts: Records,
  { post, request, says, note, content, at, own }: VerdictDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const canonical = canonicalOf(content)
  const fields = {
    post,
    request: request ?? undefined,
    says,
    note: note.trim() === '' ? undefined : note.trim(),
    hash: hashOf(canonical),
    content: canonical,
    at: at ?? undefined,
    own: own ? true : undefined,
  }
  return createRecord(verdicts, fields, {}, author)
}
