import { createEffect, createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createPostList } from '#client/workspace/posts/post-list.ts'
import { postsIn } from '#shared/documents/calendar.ts'
import { type Author, noteWords } from '#shared/domain/history.ts'
import { EMPTY_DRAFT } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'

/** In the second 20; entries of one second are in the order of their random part. */
const author = (person: string, byte: number): Author => ({
  person,
  now: 20_000,
  random: (bytes) => bytes.fill(byte),
})

test('the history that is shown says what two people wrote in the same second', () => {
  const posts = postsIn(new Y.Doc())
  const amelie = author('amelie', 10)
  const tom = author('tom', 200)
  const { id } = createPost(posts, { ...EMPTY_DRAFT, body: 'Samedi' }, { ...amelie, now: 1_000 })
  const map = posts.get(id)
  if (!map) throw new Error('the post was made')
  const shown: unknown[] = []
  const dispose = createRoot((dispose) => {
    const list = createPostList(() => {})
    list.attach(posts)
    createEffect(() => shown.push(list.posts.history(id).map(({ by, words }) => [by, words])))
    return dispose
  })
  noteWords(map, 'body', 3, tom)
  noteWords(map, 'body', 7, amelie)
  noteWords(map, 'body', 2, tom)
  expect(shown.at(-1)).toEqual([
    ['amelie', 7],
    ['tom', 5],
  ])
  dispose()
})

test('posts of one hour stand as they were made, behind those without an hour', () => {
  const posts = postsIn(new Y.Doc())
  const make = (title: string, at: string, now: number) =>
    createPost(
      posts,
      { ...EMPTY_DRAFT, title, at },
      { ...author('amelie', 10), now, random: (bytes) => crypto.getRandomValues(bytes) },
    )
  for (let made = 1; made <= 12; made += 1) make(`${made}`, '2026-10-22T11:30', made * 7)
  make('early', '2026-10-22T09:00', 1_000)
  make('whole day', '2026-10-22', 2_000)
  createRoot((dispose) => {
    const list = createPostList(() => {})
    list.attach(posts)
    const titles = list.posts.onDay('2026-10-22').map((id) => posts.get(id)?.get('title'))
    const inOrder = Array.from({ length: 12 }, (_, at) => `${at + 1}`)
    expect(titles).toEqual(['whole day', 'early', ...inOrder])
    dispose()
  })
})
