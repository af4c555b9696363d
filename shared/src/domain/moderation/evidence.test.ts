import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RecordMap } from '#shared/domain/fields.ts'
import { addEvidence, parseEvidence } from './evidence.ts'

const author = {
  now: 1_000,
  person: 'nour',
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
}
const HASH = 'a'.repeat(64)

test('M4, M5: a case and a file are enough; without one of them it is damaged, and nonsense is not there', () => {
  const media = new Y.Doc().getMap<RecordMap>('media')
  const draft = {
    hash: HASH,
    name: 'capture.png',
    type: 'image/png',
    size: 12,
    width: 4,
    height: 3,
  } as const
  const [first, second] = addEvidence(
    media,
    { case: 'case', note: null },
    [draft, { ...draft, width: null }],
    author,
  )
  const read = (id = '') => parseEvidence(id, media.get(id))
  expect(read(first?.record)).toMatchObject({ case: 'case', hash: HASH, alt: '', createdAt: 1_000 })
  expect(read(second?.record)).toMatchObject({ width: null, createdAt: 1_001, createdBy: 'nour' })
  const map = media.get(first?.record ?? '')
  map?.set('size', 'large')
  map?.set('type', 7)
  expect(read(first?.record)).toMatchObject({ kind: 'evidence', size: 0, type: '' })
  map?.set('hash', '../../etc/passwd')
  expect(read(first?.record)).toMatchObject({ kind: 'damaged', field: 'hash' })
  map?.set('note', 'note')
  map?.delete('case')
  map?.set('hash', HASH)
  expect(read(first?.record)).toMatchObject({ case: null, note: 'note', createdBy: 'nour' })
  map?.delete('note')
  expect(read(first?.record)).toMatchObject({ kind: 'damaged', field: 'case' })
  expect(parseEvidence('x', 'text')).toMatchObject({ kind: 'damaged' })
})
