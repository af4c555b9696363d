import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { changeRecord } from '#shared/domain/record.ts'
import { picturesChanged, picturesIn } from './entry-picture.ts'

const author = { person: 'ines', now: 1, random: (bytes: Uint8Array<ArrayBuffer>) => bytes }
const picture = (letter: string, alt = '') => ({
  ...{ hash: letter.repeat(64), small: null, type: 'image/png' },
  ...{ bytes: 9, alt },
})

test('an entry has exactly the pictures that it was given last, in their order', () => {
  const doc = new Y.Doc()
  const home = doc.getMap<Y.Map<unknown>>('entries')
  home.set('one', new Y.Map())
  for (const pictures of [
    [picture('a', 'A heron'), picture('b')],
    [picture('b'), picture('c', 'A market')],
    [picture('c')],
    [],
  ]) {
    doc.transact(() => changeRecord(home, 'one', picturesChanged(pictures), author))
    expect(picturesIn(home.get('one') ?? new Y.Map())).toEqual(pictures)
  }
})

test('no two entries share what neither has', () => {
  expect(picturesIn(new Y.Doc().getMap())).not.toBe(picturesIn(new Y.Doc().getMap()))
})
