import { expect, test } from 'vitest'
import { addLaterWords, loadFirstWords } from '#client/i18n/words.ts'
import { tagFrom, type Unusual } from './tag-from.ts'

const USUAL: Unusual = {
  isHeld: false,
  isAgreed: false,
  oddity: null,
  isUnsettled: false,
  isOffChannel: false,
  choice: null,
  unread: 0,
}

async function tagged(unusual: Partial<Unusual>) {
  const words = await loadFirstWords('en')
  await addLaterWords(words, 'en')
  return tagFrom({ ...USUAL, ...unusual }, words)
}

test('what would not go out as it is has a sign on a chip, which leaves the title its room, and words elsewhere', async () => {
  const tag = await tagged({ isUnsettled: true })
  expect(tag).toMatchObject({ choice: '!', text: 'points to settle', printed: 'points to settle' })
  expect(tag?.warnings).toEqual(['points to settle'])
  const both = await tagged({ isUnsettled: true, oddity: 'skipped', unread: 2 })
  expect(both).toMatchObject({ choice: '!', warnings: ['points to settle', 'no such hour'] })
  expect(both?.labels).toEqual(['2 new messages'])
  expect(await tagged({ isOffChannel: true })).toMatchObject({
    choice: '!',
    warnings: ['channel not in use'],
  })
})

test('an hour that no clock shows is a warning, one that happens twice is said, and a choice stays in words', async () => {
  expect(await tagged({ oddity: 'skipped' })).toMatchObject({ choice: '!', text: 'no such hour' })
  expect(await tagged({ oddity: 'twice' })).toMatchObject({
    choice: '2×',
    labels: ['hour that happens twice'],
  })
  expect((await tagged({ choice: '2 versions', isUnsettled: true }))?.choice).toBe('! 2 versions')
  expect((await tagged({ unread: 3 }))?.choice).toBe('3')
  expect(await tagged({})).toBeUndefined()
})

test('of what a freeze holds, what was going out stands out', async () => {
  expect(await tagged({ isHeld: true })).toMatchObject({ text: 'Held', wasLeaving: false })
  expect(await tagged({ isHeld: true, isAgreed: true })).toMatchObject({ wasLeaving: true })
})
