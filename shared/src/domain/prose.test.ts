import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import type { Author } from '#shared/domain/history.ts'
import { EMPTY_DRAFT } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { bodyOf } from '#shared/domain/post-prose.ts'
import { changeProse, revertStep } from '#shared/domain/record.ts'

const camille: Author = {
  person: 'camille',
  now: 1_000,
  random: (bytes) => crypto.getRandomValues(bytes),
}

function postWith(body: string) {
  const posts = postsIn(new Y.Doc())
  const { id } = createPost(posts, { ...EMPTY_DRAFT, body }, camille)
  const text = bodyOf(posts.get(id) ?? new Y.Map())
  if (!text) throw new Error('no body')
  return { posts, id, text }
}

test('a text that a file has changed, and changed back: only what differs is written', () => {
  const { posts, id, text } = postWith('Venez nombreux samedi à Lyon.')
  const lyon = Y.createRelativePositionFromTypeIndex(text, 25)
  const [step] = changeProse(posts, id, 'body', 'Venez nombreux dimanche à Lyon.', camille)
  expect(text.toString()).toBe('Venez nombreux dimanche à Lyon.')
  const cursor = Y.createAbsolutePositionFromRelativePosition(lyon, posts.doc ?? new Y.Doc())
  expect(cursor?.index).toBe(27)
  if (step) revertStep(posts, step, camille)
  expect(text.toString()).toBe('Venez nombreux samedi à Lyon.')
})

test('M7: a text that somebody has written in since stays as it is', () => {
  const { posts, id, text } = postWith('Samedi')
  const [step] = changeProse(posts, id, 'body', 'Dimanche', camille)
  text.insert(0, 'Finalement : ')
  expect(step && revertStep(posts, step, camille)).toBeNull()
  expect(text.toString()).toBe('Finalement : Dimanche')
})

test('any text can take the place of any other, and no character is cut in two', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'é', '🐝', '🐞', '👩🏽‍🚀') })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { posts, id, text } = postWith(before)
      let whole = true
      text.observe((event) => {
        for (const { insert } of event.delta) {
          if (typeof insert === 'string' && !insert.isWellFormed()) whole = false
        }
      })
      const [step] = changeProse(posts, id, 'body', after, camille)
      expect(text.toString()).toBe(after)
      if (step) revertStep(posts, step, camille)
      expect([text.toString(), whole]).toEqual([before, true])
    }),
  )
})
