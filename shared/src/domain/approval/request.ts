import * as Y from 'yjs'
import { type Damaged, damaged, isSafeKey, memberKey, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** Somebody asked people by name to say whether a post may go out. The newest one of a post is the one that counts. */
export interface ReviewRequest {
  readonly kind: 'request'
  readonly id: string
  readonly post: string
  readonly approvers: readonly Approver[]
  /** Until when an answer is wanted, in the workspace's time zone. */
  readonly dueAt: LocalTime | null
  readonly note: string
  /** Of the content as it was when it was asked about. */
  readonly hash: string
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string
  readonly deletedAt: number | null
}

export interface Approver {
  readonly person: string
  /** Who has a higher one waits until those with a lower one have agreed; all the same: in any order. */
  readonly rank: number
}

const APPROVER = 'approver:'

export function parseRequest(id: string, map: unknown): ReviewRequest | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const approvers: Approver[] = []
  for (const [key, rank] of map) {
    const person = key.slice(APPROVER.length)
    if (!key.startsWith(APPROVER) || !isSafeKey(person)) continue
    if (typeof rank === 'number' && Number.isFinite(rank)) approvers.push({ person, rank })
  }
  const read = (field: string) => map.get(field)
  const post = read('post')
  const createdAt = read('createdAt')
  const createdBy = read('createdBy')
  const dueAt = read('dueAt')
  const note = read('note')
  const hash = read('hash')
  const deletedAt = read('deletedAt')
  if (typeof post !== 'string') return damaged(id, 'post', map)
  if (typeof createdAt !== 'number') return damaged(id, 'createdAt', map)
  if (typeof createdBy !== 'string') return damaged(id, 'createdBy', map)
  return {
    kind: 'request',
    id,
    post,
    approvers: approvers.sort((a, b) => a.rank - b.rank || (a.person < b.person ? -1 : 1)),
    dueAt: typeof dueAt === 'string' && isLocalTime(dueAt) ? dueAt : null,
    note: typeof note === 'string' ? note : '',
    hash: typeof hash === 'string' ? hash : '',
    createdAt,
    createdBy,
    deletedAt: typeof deletedAt === 'number' ? deletedAt : null,
  }
}

export interface RequestDraft {
  readonly post: string
  /** In the order in which they are to agree, where it matters. */
  readonly people: readonly string[]
  readonly inOrder: boolean
  readonly dueAt: LocalTime | null
  readonly note: string
  readonly hash: string
}

/** Inside a transaction of the caller's. */
export function askForReview(
  requests: Records,
  { post, people, inOrder, dueAt, note, hash }: RequestDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const asked = people.map((person, place) => [memberKey('approver', person), inOrder ? place : 0])
  const fields = {
    post,
    dueAt: dueAt ?? undefined,
    note: note.trim() === '' ? undefined : note.trim(),
    hash,
    ...Object.fromEntries(asked),
  }
  return createRecord(requests, fields, {}, author)
}
