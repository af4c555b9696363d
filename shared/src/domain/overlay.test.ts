import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { collectionIn } from '#shared/documents/space.ts'
import { marksOf, type NamedDays, overlayFields, parseOverlay } from './overlay.ts'
import { createRecord } from './record.ts'

const AUTHOR = {
  now: 1_000,
  person: 'camille',
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
}
const HALLOWEEN: NamedDays = { from: '2026-10-31', to: '2026-10-31', title: 'Halloween' }
const AUTUMN: NamedDays = { from: '2026-10-17', to: '2026-11-02', title: 'Vacances' }

function kept(days: readonly NamedDays[]) {
  const overlays = collectionIn(new Y.Doc(), 'overlays')
  const { id } = createRecord(overlays, overlayFields('Fêtes', days), {}, AUTHOR)
  return { id, map: overlays.get(id) }
}

test('M2: a calendar of others is one flat record, a field for each of its days', () => {
  const { id, map } = kept([HALLOWEEN, AUTUMN])
  expect(parseOverlay(id, map)).toMatchObject({ name: 'Fêtes', days: [AUTUMN, HALLOWEEN] })
})

test('M5: days that make no sense are left out, and a record without a name is damaged', () => {
  const { id, map } = kept([HALLOWEEN])
  const nonsense = [
    '2026-02-30/2026-03-01 A',
    '2026-10-02/2026-10-01 B',
    '2026-01-01/2099-01-01 C',
    'D',
  ]
  for (const [at, value] of [...nonsense, 7, null].entries()) map?.set(`days:x${at}`, value)
  expect(parseOverlay(id, map)).toMatchObject({ days: [HALLOWEEN] })
  map?.set('name', 7)
  expect(parseOverlay(id, map)).toMatchObject({ kind: 'damaged', field: 'name' })
})

test('a day has the names that it is given, and the times of several days that it lies in; the same name is said once', () => {
  const overlay = (days: readonly NamedDays[]) => {
    const { id, map } = kept(days)
    const read = parseOverlay(id, map)
    if (read.kind === 'damaged') throw new Error('it can be read')
    return read
  }
  const marks = marksOf([overlay([HALLOWEEN, AUTUMN]), overlay([HALLOWEEN])])
  expect(marks.get('2026-10-31')).toEqual({
    shown: ['Halloween'],
    all: ['Vacances', 'Halloween'],
    inSpan: true,
  })
  expect(marks.get('2026-10-17')?.shown).toEqual(['Vacances'])
  expect(marks.get('2026-11-02')).toMatchObject({ shown: [], all: ['Vacances'] })
  expect(marks.has('2026-11-03')).toBe(false)
})
