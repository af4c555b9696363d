import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { collectionIn } from '#shared/documents/space.ts'
import {
  changeShare,
  createShare,
  endShare,
  parseShare,
  type Share,
  type ShareFilter,
  showsLess,
} from './share.ts'
import { statusesFrom, stepOf } from './share-statuses.ts'

const AUTHOR = { now: 5, person: 'lea', random: (bytes: Uint8Array<ArrayBuffer>) => bytes }
const FILTER: ShareFilter = {
  name: 'Mairie',
  channels: ['instagram', 'x'],
  everyChannel: false,
  fields: ['text', 'time'],
  statuses: ['approved', 'published', 'scheduled'],
  everyStatus: false,
  from: '2026-10-01',
  to: '2026-12-31',
  ideas: false,
}

const shares = () => collectionIn(new Y.Doc(), 'shares')

describe('what a link for guests shows', () => {
  test('reads as it was written', () => {
    const records = shares()
    createShare(records, 'a', FILTER, AUTHOR)
    const read = { ...FILTER, kind: 'share', id: 'a', createdBy: 'lea', deletedAt: null }
    expect(parseShare('a', records.get('a'))).toEqual(read)
    endShare(records, 'a', 9)
    expect(parseShare('a', records.get('a'))).toEqual({ ...read, deletedAt: 9 })
  })

  test('M2: two people who add a channel and a field apart both win', () => {
    const left = new Y.Doc()
    createShare(collectionIn(left, 'shares'), 'a', FILTER, AUTHOR)
    const right = new Y.Doc()
    Y.applyUpdate(right, Y.encodeStateAsUpdate(left))
    const change = (doc: Y.Doc, filter: ShareFilter) =>
      doc.transact(() => changeShare(collectionIn(doc, 'shares'), 'a', filter))
    change(left, { ...FILTER, channels: [...FILTER.channels, 'blog'] })
    change(right, { ...FILTER, fields: [...FILTER.fields, 'status'], to: null })
    Y.applyUpdate(right, Y.encodeStateAsUpdate(left))
    expect(parseShare('a', collectionIn(right, 'shares').get('a'))).toMatchObject({
      channels: ['blog', 'instagram', 'x'],
      fields: ['text', 'time', 'status'],
      to: null,
    })
  })

  test.each([
    ['a period that cannot be read', 'to', 'soon'],
    ['a period that is a number', 'from', 7],
    ['a name that is none', 'name', true],
  ])('M5: %s makes it damaged, and then it shows nothing', (_, key, value) => {
    const records = shares()
    createShare(records, 'a', FILTER, AUTHOR)
    records.get('a')?.set(key, value)
    expect(parseShare('a', records.get('a'))).toMatchObject({ kind: 'damaged', field: key })
  })

  test('M5: fields, channels and statuses that this Ruche does not know show nothing', () => {
    const records = shares()
    createShare(records, 'a', FILTER, AUTHOR)
    for (const key of ['field:budget', 'channel:__proto__']) records.get('a')?.set(key, true)
    expect(parseShare('a', records.get('a'))).toMatchObject({
      fields: ['text', 'time'],
      channels: ['instagram', 'x'],
    })
    records.get('a')?.set('status:translated', true)
    expect(parseShare('a', records.get('a'))).toMatchObject({
      statuses: ['approved', 'published', 'scheduled', 'translated'],
      everyStatus: false,
    })
  })

  test.each(['label:town', 'language'])(
    'M5: a part of a filter that this Ruche does not know ("%s") makes it damaged: it might leave something out',
    (key) => {
      const records = shares()
      createShare(records, 'a', { ...FILTER, ...statusesFrom('everything') }, AUTHOR)
      records.get('a')?.set(key, false)
      expect(parseShare('a', records.get('a'))).toMatchObject({ kind: 'damaged', field: key })
    },
  )

  test('M4: a link from before statuses could be chosen shows every status, as it did', () => {
    const records = shares()
    createShare(records, 'a', FILTER, AUTHOR)
    const map = records.get('a')
    for (const key of [...(map?.keys() ?? [])])
      if (/^status:|^everyStatus$/.test(key)) map?.delete(key)
    const before = parseShare('a', map)
    expect(before).toMatchObject({ statuses: [], everyStatus: true })
    expect(showsLess(before as Share, { ...FILTER, ...statusesFrom('everything') })).toBe(false)
    expect(showsLess(before as Share, FILTER)).toBe(true)
  })

  test('M5: no status at all does not come to mean every status', () => {
    const records = shares()
    createShare(records, 'a', { ...FILTER, statuses: [] }, AUTHOR)
    expect(parseShare('a', records.get('a'))).toMatchObject({ statuses: [], everyStatus: false })
  })

  test.each([
    ['status:draft', false],
    ['status:draft', 'yes'],
    ['everyStatus', false],
    ['everyStatus', 'yes'],
  ])('M5: %s that is %j does not come to mean every status', (key, value) => {
    const records = shares()
    createShare(records, 'a', { ...FILTER, statuses: [] }, AUTHOR)
    records.get('a')?.delete('everyStatus')
    records.get('a')?.set(key, value)
    expect(parseShare('a', records.get('a'))).toMatchObject({ statuses: [], everyStatus: false })
  })

  test('every status takes the place of some, and reads as every one', () => {
    const records = shares()
    createShare(records, 'a', FILTER, AUTHOR)
    changeShare(records, 'a', { ...FILTER, ...statusesFrom('everything') })
    const read = parseShare('a', records.get('a'))
    expect(read).toMatchObject({ everyStatus: true })
    expect(stepOf(read as Share)).toBe('everything')
  })

  test('what another Ruche put together reads as no less than it shows', () => {
    const step = (...statuses: string[]) => stepOf({ statuses, everyStatus: false })
    expect([step('published'), step('approved', 'scheduled')]).toEqual(['approved', 'approved'])
    expect([step('published', 'review'), step('published', 'draft')]).toEqual([
      'review',
      'everything',
    ])
  })

  test.each<[string, Partial<ShareFilter>, boolean]>([
    ['a channel more', { channels: ['instagram', 'x', 'blog'] }, false],
    ['a channel less', { channels: ['x'] }, true],
    ['every channel', { everyChannel: true, channels: [] }, false],
    ['a field more', { fields: ['text', 'time', 'status'] }, false],
    ['a field less', { fields: ['time'] }, true],
    ['an earlier beginning', { from: '2026-09-01' }, false],
    ['a later beginning', { from: '2026-10-02' }, true],
    ['no beginning', { from: null }, false],
    ['a later end', { to: '2027-01-01' }, false],
    ['an earlier end', { to: '2026-12-30' }, true],
    ['ideas, too', { ideas: true }, false],
    ['a status more', { statuses: [...FILTER.statuses, 'review'] }, false],
    ['a status less', { statuses: ['published'] }, true],
    ['every status', { statuses: [], everyStatus: true }, false],
    ['another name', { name: 'Ville' }, false],
  ])('%s: shows less? %s %s', (_, change, less) => {
    expect(showsLess(FILTER, { ...FILTER, ...change })).toBe(less)
  })

  test('what was without bounds shows less once it has them', () => {
    const open = {
      ...FILTER,
      ...statusesFrom('everything'),
      everyChannel: true,
      from: null,
      to: null,
      ideas: true,
    }
    expect(showsLess(open, open)).toBe(false)
    for (const change of [
      { everyChannel: false },
      { from: '2026-01-01' },
      { to: '2026-12-31' },
      { ideas: false },
      statusesFrom('review'),
    ])
      expect(showsLess(open, { ...open, ...change })).toBe(true)
  })
})
