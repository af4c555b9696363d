import { expect, test } from 'vitest'
import { keepLook } from './kept-look.ts'

const SEEN = {
  workspace: 'w',
  document: 'stage-a',
  name: 'Autumn',
  link: 'l',
  shown: [new Uint8Array([0, 1, 254, 255])],
  heardAt: 5,
}

function memory(text: string | null = null) {
  return {
    get: () => text,
    set(next: string | null) {
      text = next
    },
  }
}

test('what was seen by a link is there again for that link, and for no other', () => {
  const tab = memory()
  keepLook(tab, 'secret').put(SEEN)
  expect(keepLook(tab, 'secret').get()).toEqual(SEEN)
  expect(keepLook(tab, 'other').get()).toBeNull()
  keepLook(tab, 'secret').drop()
  expect(keepLook(tab, 'secret').get()).toBeNull()
})

test.each([null, '', '{', '[]', '{"secret":"secret"}'])('%s is nothing that was seen', (text) => {
  expect(keepLook(memory(text), 'secret').get()).toBeNull()
})
