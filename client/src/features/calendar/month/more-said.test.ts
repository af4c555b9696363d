import { expect, test } from 'vitest'
import { addLaterWords, loadFirstWords } from '#client/i18n/words.ts'
import { moreSaid } from './more-said.ts'

test('a full day is said while only the words of the first page have come, as after a start with a month full of posts', async () => {
  const words = await loadFirstWords('en')
  expect(moreSaid(words, 'Thursday 22 October', { more: 3, moreFree: 0 }, 0)).toBe(
    '3 more posts on Thursday 22 October',
  )

  await addLaterWords(words, 'en')
  expect(moreSaid(words, 'Thursday 22 October', { more: 3, moreFree: 1 }, 2)).toBe(
    '3 more posts on Thursday 22 October, 1 free slot, 2 selected',
  )
})
