import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { strikesOf } from '#shared/domain/moderation/ladder.ts'
import { parseMeasure } from '#shared/domain/moderation/measure.ts'
import { parseNote } from '#shared/domain/moderation/note.ts'
import { bytesOf } from '../fixtures/read-fixture.ts'
import type { DraftMeasure, DraftNote } from './drafts.ts'
import { bringIn } from './fixtures/bring-in.ts'
import { readModeration } from './read-moderation.ts'

const ALICE = '266300408438325258'
const BOB = '253686356985774102'
const GUILD = '518451665893064709'

function json(value: unknown): Uint8Array {
  return bytesOf(JSON.stringify(value))
}

async function said(bytes: Uint8Array) {
  const { measures, notes } = await bringIn(bytes)
  expect(notes).toEqual([])
  return measures.map(({ person, note, by, at, what }) => ({
    person,
    note,
    by,
    at: at === null ? null : new Date(at).toISOString(),
    what,
  }))
}

const AT = '2021-10-28T14:54:54.000Z'
const ONE = { person: `discord:${ALICE}`, note: 'Pub', by: 'amelie', at: AT, what: 'warned' }

describe('bots keep warnings in many ways; whom, why, who and when are found in each', () => {
  test.each([
    ['reasons under a person', { [ALICE]: ['Pub'] }, { ...ONE, by: null, at: null }],
    [
      'a list under a person, in milliseconds',
      { [ALICE]: [{ reason: 'Pub', date: Date.parse(AT), mod: 'amelie' }] },
      ONE,
    ],
    [
      'by numbers under a person of a server, in French; the lone user is who warned',
      {
        [GUILD]: {
          [ALICE]: { 1: { raison: 'Pub', time: 'Thu, 28 Oct 2021 14:54:54 GMT', user: 'amelie' } },
          [BOB]: {},
        },
      },
      ONE,
    ],
    [
      'by ids of their own under a person, in seconds',
      {
        [ALICE]: {
          'c643d3c4-380f-11ec-9c28-ed4cb3cd4e08': {
            reason: 'Pub',
            moderator: 'amelie',
            time: Date.parse(AT) / 1000,
          },
        },
      },
      ONE,
    ],
    [
      'in German, without a zone',
      {
        [GUILD]: {
          [ALICE]: [
            {
              case_id: 9,
              grund: 'Pub',
              moderator_id: 'amelie',
              timestamp: '2021-10-28T16:54:54.000',
            },
          ],
        },
      },
      ONE,
    ],
    [
      'a log that names everybody',
      [
        {
          id: '17',
          action: 'warn',
          moderator: { id: BOB, tag: 'amelie' },
          target: { id: ALICE, tag: 'alice' },
          reason: 'Pub',
          timestamp: AT,
        },
      ],
      ONE,
    ],
    [
      'a list under a server, with the person in it',
      { [GUILD]: [{ userId: ALICE, reason: 'Pub', moderatorId: 'amelie', timestamp: AT }] },
      ONE,
    ],
    [
      'warnings by message under a person of a server, as Red writes them',
      {
        5757575755: {
          MEMBER: {
            [GUILD]: {
              [ALICE]: {
                total_points: 3,
                status: '',
                warnings: { [BOB]: { points: 3, description: 'Pub', mod: 'amelie' } },
              },
            },
          },
        },
      },
      { ...ONE, at: null },
    ],
    [
      'one line a record, as databases write them out',
      `{"guildId":"${GUILD}","userId":"${ALICE}","reason":"Pub","warnedBy":"amelie","timestamp":"${AT}"}\n{"guildId":"${GUILD}","userId":"${ALICE}","reason":"Pub","warnedBy":"amelie","timestamp":"${AT}"}\n`,
      ONE,
    ],
  ])('%s', async (_, file, right) => {
    const bytes = typeof file === 'string' ? bytesOf(file) : json(file)
    expect((await said(bytes))[0]).toEqual(right)
  })

  test('Telegram: chats with negative numbers, people by name', async () => {
    const file = { '-1001076027062': { guepe: { count: 2, reasons: ['Pub', 'Pub'] } } }
    const { measures, people } = await bringIn(json(file))
    expect(people.map(({ handles }) => handles)).toEqual([
      [{ network: 'Telegram', handle: 'guepe' }],
    ])
    expect(new Set(measures.map(({ key }) => key)).size).toBe(2)
  })
})

test('ids of Discord stay whole, though they are larger than a number can be', async () => {
  const file = `{"${GUILD}":{"${ALICE}":[{"grund":"Pub","moderator_id":1211683189186105434,"timestamp":"${AT}"}]}}`
  expect((await said(bytesOf(file)))[0]?.by).toBe('1211683189186105434')
})

test('what was done lasts as long as the file says, until it was taken back', async () => {
  const entry = (action: string, timestamp: string, more = {}) => ({
    action,
    target: ALICE,
    moderator: 'amelie',
    reason: 'Spam',
    timestamp,
    ...more,
  })
  const { measures, notes, remarks } = await bringIn(
    json([
      entry('tempban', '2026-01-01T10:00:00Z', { duration: '7d' }),
      entry('unban', '2026-01-03T10:00:00Z'),
      entry('mute', '2026-02-01T10:00:00Z', { expires: '2026-02-02T10:00:00Z' }),
      entry('timeout', '2026-03-01T10:00:00Z', { duration: 604800 }),
      entry('kick', '2026-04-01T10:00:00Z'),
    ]),
  )
  const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10))
  expect(measures.map(({ what, until, liftedAt }) => [what, iso(until), iso(liftedAt)])).toEqual([
    ['banned', '2026-01-08', '2026-01-03'],
    ['muted', '2026-02-02', null],
    ['muted', null, null],
  ])
  expect(notes.map(({ type, text }) => [type, text])).toEqual([
    ['sanction', 'tempban: Spam'],
    ['information', 'unban: Spam'],
    ['sanction', 'mute: Spam'],
    ['sanction', 'timeout: Spam'],
    ['sanction', 'kick: Spam'],
  ])
  expect(remarks.map(({ about }) => about)).toEqual([{ kind: 'length-unreadable', text: '604800' }])
})

test('a warning counts on the ladder from its day, and no more once the bot has taken it back', async () => {
  const entry = (action: string, timestamp: string, more = {}) => ({
    action,
    target: ALICE,
    moderator: 'amelie',
    reason: 'Spam',
    timestamp,
    ...more,
  })
  const log = [
    entry('warn', '2026-01-01T10:00:00Z'),
    entry('warn', '2026-02-01T10:00:00Z'),
    entry('unwarn', '2026-02-02T10:00:00Z'),
    // What a line would lose is a note beside it.
    entry('warn', '2026-03-01T10:00:00Z', { link: 'https://discord.com/channels/1/2/3' }),
  ]
  const { measures, notes } = await bringIn(json(log))
  expect(measures.map(({ what, liftedAt }) => [what, liftedAt !== null])).toEqual([
    ['warned', false],
    ['warned', true],
    ['warned', false],
  ])
  expect(notes.map(({ type, text, link }) => [type, text, link])).toEqual([
    ['information', 'unwarn: Spam', null],
    ['warning', 'Spam', 'https://discord.com/channels/1/2/3'],
  ])
  const strikes = strikesOf(
    notes.map((note) => parsed(parseNote, note, { text: new Y.Text(note.text) })),
    measures.map((measure) => parsed(parseMeasure, measure)),
  )
  expect(strikes.map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual([
    '2026-01-01',
    '2026-03-01',
  ])
})

test('warnings without a day are as many as they are, each with its own reason', async () => {
  const warned = { reason: 'Pub\nEncore', moderator: 'amelie' }
  const { measures, notes } = await bringIn(json({ [ALICE]: [warned, warned, warned] }))
  expect([measures.length, notes.length]).toEqual([3, 3])
  const strikes = strikesOf(
    notes.map((note) => parsed(parseNote, note, { text: new Y.Text(note.text) })),
    measures.map((measure) => parsed(parseMeasure, measure)),
  )
  expect(strikes).toHaveLength(3)
})

/** A draft as the record that it becomes. */
function parsed<T extends { readonly kind: string }>(
  parse: (id: string, map: unknown) => T,
  draft: DraftNote | DraftMeasure,
  more: Readonly<Record<string, unknown>> = {},
): Exclude<T, { readonly kind: 'damaged' }> {
  const map = new Y.Doc().getMap('records')
  const fields = { ...draft, ...more, origin: draft.key, person: 'alice', createdAt: 1 }
  for (const [field, value] of Object.entries(fields))
    if (value !== null && !Array.isArray(value)) map.set(field, value)
  const record = parse(draft.key, map)
  if (record.kind === 'damaged') throw new Error('the record is damaged')
  return record as Exclude<T, { readonly kind: 'damaged' }>
}

test('moves between roles and rooms are left unless somebody wants them', async () => {
  const log = [
    { action: 'role-add', target: ALICE, moderator: 'amelie', reason: 'Added role', timestamp: AT },
  ]
  const { notes, left } = await bringIn(json(log))
  expect(notes).toEqual([])
  expect(left.map(({ reason }) => reason)).toEqual([{ kind: 'left-by-choice', word: 'role-add' }])
  const words = new Map([['role-add', 'information']] as const)
  expect((await bringIn(json(log), { words })).notes[0]?.text).toBe('role-add: Added role')
})

test('a number of warnings is none of them, and a date that is none is said', async () => {
  const { notes, measures, left } = await bringIn(
    json({
      [ALICE]: { warns: 3 },
      [BOB]: [{ reason: 'Pub', moderator: 'a', date: 'demain peut-être' }],
    }),
  )
  expect([notes, measures]).toEqual([[], []])
  expect(left.map(({ reason }) => reason)).toEqual([
    { kind: 'date-unreadable', text: 'demain peut-être' },
    { kind: 'count-only', count: 3 },
  ])
})

test.each([
  ['a bot’s settings', { prefix: '!', roles: ['mod', 'admin'], levels: { 5: 'silver' } }],
  [
    'a Trello board',
    {
      id: 'b',
      lists: [],
      cards: [{ name: 'x', members: [] }],
      actions: [{ type: 'addMember', date: AT, member: { id: 'a' } }],
    },
  ],
  ['nothing', {}],
  ['a list of nothing', [[], [[]]]],
])('%s is not taken for warnings', async (_, file) => {
  expect(await readModeration(json(file))).toMatchObject({
    ok: false,
    problem: { kind: 'json-unknown' },
  })
})

test('what nests without end, and names of prototypes, do no harm', async () => {
  const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`
  expect(await readModeration(bytesOf(deep))).toMatchObject({ ok: false })
  const named = `{"__proto__":[{"reason":"Pub","moderator":"m","time":1635432894}],"constructor":["Pub"]}`
  const { people } = await bringIn(bytesOf(named))
  expect(people.map(({ handles }) => handles[0]?.handle)).toContain('__proto__')
})

test('a list of a Mastodon server’s reports becomes cases', async () => {
  const report = {
    id: '42',
    action_taken: true,
    action_taken_at: '2026-10-02T10:00:00.000Z',
    category: 'spam',
    comment: 'Pub sous chaque message',
    created_at: '2026-10-01T10:00:00.000Z',
    account: { id: '1', username: 'amelie', account: { acct: 'amelie' } },
    target_account: { id: '2', username: 'guepe', account: { acct: 'guepe@a.example' } },
    statuses: [
      { url: 'https://a.example/@guepe/1', content: '<p>Achetez<br>vite</p><script>x()</script>' },
    ],
  }
  const { cases, notes, people } = await bringIn(json([report]))
  expect(people[0]?.handles).toEqual([{ network: 'mastodon', handle: 'guepe@a.example' }])
  expect(cases).toMatchObject([
    {
      key: 'mastodon:report:42',
      title: 'Pub sous chaque message',
      quote: 'Achetez\nvite',
      link: 'https://a.example/@guepe/1',
      status: 'closed',
      people: ['mastodon:guepe@a.example'],
    },
  ])
  expect(notes).toMatchObject([{ case: 'mastodon:report:42', by: 'amelie' }])
})
