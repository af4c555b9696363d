import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import { EMPTY_DRAFT, type PostStatus, parsePost } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { type Agreement, stepsOf } from './progress.ts'

const NOBODY: Agreement = { wasReviewed: false, wasApproved: false, isBroken: false }

const went = (...statuses: PostStatus[]): HistoryEntry[] =>
  statuses.map((after, at) => ({ at, by: 'camille', field: 'status', after, words: null }))

function statesOf(status: PostStatus, history: readonly HistoryEntry[], agreement = NOBODY) {
  const posts = postsIn(new Y.Doc())
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
  const author = { now: 0, person: 'camille', random }
  const { id } = createPost(posts, { ...EMPTY_DRAFT, status }, author)
  const post = parsePost(id, posts.get(id))
  if (post.kind !== 'post') throw new Error('the post is damaged')
  return stepsOf(post, history, agreement)
    .map(({ state }) => state)
    .join(' ')
}

test('a draft that is published as it is has been neither reviewed, nor approved, nor scheduled', () => {
  expect(statesOf('published', went('draft', 'published'))).toBe(
    'done done passed passed passed current',
  )
})

test('what was approved stays so, also where the record has forgotten who put the post there', () => {
  const agreement = { wasReviewed: true, wasApproved: true, isBroken: false }
  expect(statesOf('published', went('published'), agreement)).toBe(
    'done done done done done current',
  )
  expect(statesOf('published', went('review', 'approved', 'scheduled', 'published'))).toBe(
    'done done done done done current',
  )
})

test('what lies ahead is not passed over', () => {
  expect(statesOf('draft', [])).toBe('done current to-do to-do to-do to-do')
  expect(statesOf('approved', [])).toBe('done done passed current to-do to-do')
})

test('what went out otherwise than it was approved says so for good', () => {
  const agreement = { wasReviewed: true, wasApproved: true, isBroken: true }
  expect(statesOf('published', went('published'), agreement)).toBe(
    'done done done void done current',
  )
})
