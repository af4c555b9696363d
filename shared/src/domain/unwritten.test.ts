import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RecordMap } from '#shared/domain/fields.ts'
import { noteWords } from '#shared/domain/history.ts'
import { EMPTY_DRAFT, type PostDraft } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { changeRecord } from '#shared/domain/record.ts'
import { isUnwritten } from '#shared/domain/unwritten.ts'

const AUTHOR = {
  now: Date.parse('2026-10-15T08:00Z'),
  person: 'camille',
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
}

function made(draft: Partial<PostDraft>) {
  const posts = new Y.Doc().getMap<RecordMap>('posts')
  const { id } = createPost(posts, { ...EMPTY_DRAFT, ...draft }, AUTHOR)
  return { posts, id, map: posts.get(id) as RecordMap }
}

test('a post that was only made is unwritten, wherever it was made, and stays so in the bin', () => {
  const { posts, id, map } = made({
    at: '2026-10-22T18:00',
    status: 'draft',
    owner: 'camille',
    channels: ['linkedin'],
    labels: ['jeu'],
    campaign: 'automne',
    slot: 'mardi/2026-10-22',
  })
  expect(isUnwritten(map)).toBe(true)
  changeRecord(posts, id, { deletedAt: AUTHOR.now }, AUTHOR)
  expect(isUnwritten(map)).toBe(true)
})

test('what it was made of is something written', () => {
  for (const draft of [
    { title: 'Portes ouvertes' },
    { body: 'Samedi.' },
    { link: 'https://ruche.fr' },
    { idea: 'abc' },
    { series: 'abc' },
    { texts: { 'variant:x': 'Samedi.' } },
  ])
    expect(isUnwritten(made(draft).map), JSON.stringify(draft)).toBe(false)
})

test('whoever changed or typed anything, and took it back, has written', () => {
  const moved = made({ at: '2026-10-22' })
  changeRecord(moved.posts, moved.id, { at: '2026-10-23' }, { ...AUTHOR, person: 'bastien' })
  changeRecord(moved.posts, moved.id, { at: '2026-10-22' }, { ...AUTHOR, person: 'bastien' })
  expect(isUnwritten(moved.map)).toBe(false)
  const typed = made({})
  noteWords(typed.map, 'body', 0, AUTHOR)
  expect(isUnwritten(typed.map)).toBe(false)
})
