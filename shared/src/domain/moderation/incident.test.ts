import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import { levelFields, parseAlert } from './alert.ts'
import { countField, parseIncident } from './incident.ts'
import { approvalOf, newestFirst, standingOf, textHash } from './incident-standing.ts'
import type { Level } from './level.ts'
import { type LogDraft, type LogEntry, parseLogEntry, writeLog } from './log-entry.ts'
import { mentionCheck, parseMention } from './mention.ts'

const NOW = Date.UTC(2026, 9, 15, 8)
const HOUR = 3_600_000
const author = (now = NOW, person = 'clemence'): Author => ({
  now,
  person,
  random: (bytes) => crypto.getRandomValues(bytes),
})

function mapOf(fields: Record<string, unknown>): RecordMap {
  const map = new Y.Doc().getMap<unknown>('one')
  for (const [key, value] of Object.entries(fields)) map.set(key, value)
  return map
}

/** A log as it stands in a document, each line written by somebody at a moment of theirs. */
function logOf(...lines: readonly (Omit<LogDraft, 'incident'> & { by?: string; on?: number })[]) {
  const log = moderationIn(new Y.Doc(), 'log')
  return lines.map(({ by, on, ...draft }): LogEntry => {
    const { id } = writeLog(log, { ...draft, incident: 'leak' }, author(on ?? NOW, by))
    const entry = parseLogEntry(id, log.get(id))
    if (entry.kind !== 'log') throw new Error('the line is damaged')
    return entry
  })
}

describe('an incident', () => {
  test('M2, M4: is read with everybody who has something to do, and its first lead is who opened it', () => {
    const map = mapOf({
      title: 'Leak of the prototypes',
      createdAt: NOW,
      createdBy: 'clemence',
      'speaks:nour': true,
      'speaks:bastien': true,
      'decides:clemence': true,
      'case:k': true,
      'freeze:f': true,
      [countField('2026-10-15T10:00')]: 42,
      [countField('2026-10-14')]: 7,
    })
    expect(parseIncident('leak', map)).toMatchObject({
      kind: 'incident',
      from: NOW,
      pilot: 'clemence',
      roles: { speaks: ['bastien', 'nour'], watches: [], decides: ['clemence'] },
      freezes: ['f'],
      cases: ['k'],
      alert: null,
      counts: [
        { at: '2026-10-14', count: 7 },
        { at: '2026-10-15T10:00', count: 42 },
      ],
    })
  })

  test('M5: what makes no sense in it is as if it were not there, and without a title it is damaged', () => {
    const map = mapOf({
      title: 'Leak',
      from: 'yesterday',
      'speaks:__proto__': true,
      'watches:nour': 'yes',
      'count:2026-13-45': 3,
      'count:2026-10-15': -2,
      'count:2026-10-16': 1.5,
    })
    expect(parseIncident('leak', map)).toMatchObject({
      from: 0,
      pilot: null,
      roles: { speaks: [], watches: [], decides: [] },
      counts: [],
    })
    expect(parseIncident('leak', mapOf({ from: NOW })).kind).toBe('damaged')
    expect(parseIncident('leak', 'a text').kind).toBe('damaged')
  })

  test('M5: a level of a newer version is not played down', () => {
    const alert = parseAlert('a', mapOf({ title: 'Controversy', level: 7, createdAt: NOW }))
    expect(alert).toMatchObject({ level: 3, from: NOW, clearedAt: null })
    expect(parseAlert('a', mapOf({ level: 2 })).kind).toBe('damaged')
  })

  test('of two levels that were set apart the newest counts, whichever field came last', () => {
    const told = { title: 'Controversy', level: 3, createdAt: NOW }
    const [first, second] = [
      levelFields(mapOf(told), 3, NOW + 1_000),
      levelFields(mapOf(told), 2, NOW + 2_000),
    ]
    expect(parseAlert('a', mapOf({ ...told, ...second, ...first }))).toMatchObject({ level: 2 })
    expect(parseAlert('a', mapOf({ ...told, ...first, ...second }))).toMatchObject({ level: 2 })
    // One that an older build has set knows no moment.
    expect(parseAlert('a', mapOf({ ...told, level: 4 }))).toMatchObject({ level: 4 })
  })

  test('M6: the banner follows the next level also after a clock a day ahead, or one that an older build has set', () => {
    const alerts = new Y.Doc().getMap<RecordMap>('alerts')
    const told = { title: 'Controversy', level: 2 }
    const { id } = createRecord(alerts, told, {}, author())
    const set = (level: Level, now: number) => {
      const map = alerts.get(id)
      if (map) changeRecord(alerts, id, levelFields(map, level, now), author(now))
      return parseAlert(id, map)
    }
    expect(set(3, NOW + 86_400_000)).toMatchObject({ level: 3 })
    expect(set(1, NOW + HOUR)).toMatchObject({ level: 1 })
    expect(set(4, NOW + 2 * HOUR)).toMatchObject({ level: 4 })

    const { id: older } = createRecord(alerts, told, {}, author())
    const map = () => alerts.get(older) ?? mapOf({})
    changeRecord(alerts, older, levelFields(map(), 1, NOW + HOUR), author(NOW + HOUR))
    changeRecord(alerts, older, { level: 3 }, author(NOW + 2 * HOUR, 'nour'))
    expect(parseAlert(older, map())).toMatchObject({ level: 3 })
    changeRecord(alerts, older, levelFields(map(), 2, NOW + 3 * HOUR), author(NOW + 3 * HOUR))
    expect(parseAlert(older, map())).toMatchObject({ level: 2 })
  })

  test('a mention is checked by each for themselves', () => {
    const map = mapOf({
      incident: 'leak',
      link: 'https://example.org/a',
      createdAt: NOW,
      [mentionCheck('nour')]: NOW + 2,
      [mentionCheck('bastien')]: NOW + 1,
      [mentionCheck('camille')]: 'soon',
    })
    expect(parseMention('m', map)).toMatchObject({
      at: NOW,
      checks: [
        { by: 'bastien', at: NOW + 1 },
        { by: 'nour', at: NOW + 2 },
      ],
    })
    expect(parseMention('m', mapOf({ incident: 'leak' })).kind).toBe('damaged')
  })
})

describe('what an incident is now is read from its log', () => {
  test('the newest level counts, whoever set it and in whatever order they arrived', () => {
    const log = logOf(
      { what: 'level', text: 'Picked up', level: 4, on: NOW + 2000, by: 'nour' },
      { what: 'opened', text: '', level: 2 },
      { what: 'level', text: 'More of it', level: 3, on: NOW + 1000 },
    )
    const standing = standingOf(log)
    expect(standing.level).toBe(4)
    expect(standing.levels.map(({ level, by }) => [level, by])).toEqual([
      [2, 'clemence'],
      [3, 'clemence'],
      [4, 'nour'],
    ])
    expect(standing.cleared).toBeNull()
    expect(standingOf(log.toReversed())).toEqual(standing)
  })

  test('it is over once somebody says so, until somebody opens it again; a line that is struck out says nothing', () => {
    const [opened, cleared, reopened] = logOf(
      { what: 'opened', text: '', level: 3 },
      { what: 'cleared', text: 'Nothing new', on: NOW + 1000, by: 'nour' },
      { what: 'reopened', text: 'Again', on: NOW + 2000 },
    )
    if (!opened || !cleared || !reopened) throw new Error('the log is short')
    expect(standingOf([opened, cleared]).cleared?.createdBy).toBe('nour')
    expect(standingOf([opened, cleared, reopened]).cleared).toBeNull()
    const struck = { ...reopened, struckAt: NOW + 3000 }
    expect(standingOf([opened, cleared, struck]).cleared?.text).toBe('Nothing new')
  })

  test('a fact of this morning stands where it happened, not where it was written down', () => {
    const log = logOf(
      { what: 'fact', text: 'second', at: NOW + 2000, on: NOW + 9000 },
      { what: 'fact', text: 'first', at: NOW + 1000, on: NOW + 9500 },
      { what: 'decision', text: 'third', on: NOW + 9600 },
    )
    expect(newestFirst(log).map(({ text }) => text)).toEqual(['third', 'second', 'first'])
  })
})

describe('an approval is given to one text', () => {
  const approved = (text: string, on: number, by = 'nour') =>
    ({ what: 'approved', text: '', hash: textHash(text), content: text, on, by }) as const

  test('it holds for that text, is void for another, and holds again for who goes back', () => {
    const log = logOf(approved('We look into it.', NOW))
    expect(approvalOf([], 'We look into it.').kind).toBe('none')
    expect(approvalOf(log, 'We look into it.').kind).toBe('valid')
    expect(approvalOf(log, '  We look into it.\n').kind).toBe('valid')
    expect(approvalOf(log, 'We looked into it.').kind).toBe('void')
  })

  test('of two texts that were approved, the one that stands there now counts', () => {
    const log = logOf(approved('one', NOW), approved('two', NOW + 1000, 'clemence'))
    const valid = approvalOf(log, 'one')
    expect(valid).toMatchObject({ kind: 'valid', entry: { createdBy: 'nour' } })
    expect(approvalOf(log, 'three')).toMatchObject({ kind: 'void', entry: { content: 'two' } })
  })
})

test('M5: a line of the log that belongs nowhere is damaged, and of an unknown kind it shows as itself', () => {
  const log = moderationIn(new Y.Doc(), 'log')
  const { id } = createRecord(log, { incident: 'leak', what: 'sung', text: 'La' }, {}, author())
  expect(parseLogEntry(id, log.get(id))).toMatchObject({ what: 'sung', text: 'La', level: null })
  expect(parseLogEntry('x', mapOf({ what: 'fact' })).kind).toBe('damaged')
  expect(parseLogEntry('x', mapOf({ incident: 'leak' })).kind).toBe('damaged')
})
