import { expect, test } from 'vitest'
import { bytesOf, readFixture } from '../fixtures/read-fixture.ts'
import { LIMITS } from '../limits.ts'
import { readCalendar } from './read-calendar.ts'
import { calendarToPosts } from './to-posts.ts'

const SPRING = { from: '2026-03-01', to: '2026-05-31' }

function importCalendar(bytes: Uint8Array, zone = 'Europe/Paris', window = SPRING) {
  const read = readCalendar(bytes, LIMITS)
  if (!read.ok) throw new Error(`refused: ${read.problem.kind}`)
  return calendarToPosts(read.calendar, { zone, window })
}

function eventWith(...lines: string[]): Uint8Array {
  const event = ['BEGIN:VEVENT', 'UID:one', 'SUMMARY:One', ...lines, 'END:VEVENT']
  return bytesOf(['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR'].join('\r\n'))
}

test('a weekly meeting becomes a post on each of its dates, but for the one taken out and the one moved', () => {
  const { posts } = importCalendar(readFixture('google-series.ics'))
  const series = posts.filter((post) => post.key.startsWith('ics:mardi'))
  expect(series.map((post) => post.at)).toEqual([
    '2026-03-03T19:00',
    '2026-03-10T19:00',
    '2026-03-24T19:00',
    '2026-04-07T19:00',
    '2026-04-14T19:00',
    '2026-04-21T19:00',
    '2026-04-28T19:00',
    '2026-04-01T19:00',
  ])
  expect(series.at(-1)?.title).toBe('Soirée du mardi, un mercredi')
})

test('an occurrence keeps its key whether it is where the series puts it or has been moved', () => {
  const { posts } = importCalendar(readFixture('google-series.ics'))
  const keys = posts.map((post) => post.key)
  expect(keys).toContain('ics:mardi@example.org/20260303T180000Z')
  // After the change to summer time: seven in the evening is another instant.
  expect(keys).toContain('ics:mardi@example.org/20260331T170000Z')
  expect(new Set(keys).size).toBe(keys.length)
})

test('the description is read as a person reads it, with the place below', () => {
  const { posts } = importCalendar(readFixture('google-series.ics'))
  expect(posts[0]?.body).toBe(
    'Venez jouer !\nInscriptions : ici (https://example.org/jeu)\n\n- dés\n\n- cartes\n\n📍 12 rue des Abeilles, Lyon',
  )
})

test('a replaced occurrence whose series is not in the file is taken, and cancelled stays cancelled', () => {
  const { posts } = importCalendar(readFixture('google-series.ics'))
  const orphan = posts.find((post) => post.title === 'Orpheline')
  expect(orphan).toMatchObject({
    key: 'ics:autre@example.org/20260209T180000Z',
    at: '2026-02-10T19:00',
    status: 'cancelled',
  })
})

test('an event of several days stands on its first day and says its last; its end is the day after', () => {
  const { posts } = importCalendar(readFixture('google-series.ics'))
  expect(posts.find((post) => post.title === 'Festival 🐝')).toMatchObject({
    at: '2026-07-10',
    body: '📅 2026-07-10 → 2026-07-12',
    labels: ['Festival', 'Été, plein air'],
    link: 'https://example.org/festival',
  })
})

test('zones: IANA, Windows, Outlook display names, offsets, and those that only the file explains', () => {
  const { posts, notes } = importCalendar(readFixture('outlook-zones.ics'))
  const at = Object.fromEntries(posts.map((post) => [post.key.slice(4), post.at]))
  expect(at).toEqual({
    windows: '2026-07-01T09:00',
    quoted: '2026-07-01T01:00',
    unclosed: '2026-07-01T09:00',
    'embedded-summer': '2026-07-01T09:00',
    'embedded-winter': '2026-12-01T09:00',
    offset: '2026-07-01T16:00',
    path: '2026-07-01T15:00',
    unknown: '2026-07-01T09:00',
    floating: '2026-07-01T09:00',
  })
  expect(notes).toEqual([
    {
      where: 8,
      title: 'Nobody knows this zone',
      about: { kind: 'zone-unknown', zone: 'Customized Time Zone' },
    },
  ])
})

test('the same file in a workspace elsewhere: its clocks rule', () => {
  const { posts } = importCalendar(readFixture('outlook-zones.ics'), 'America/New_York')
  const at = Object.fromEntries(posts.map((post) => [post.key.slice(4), post.at]))
  expect(at.windows).toBe('2026-07-01T03:00')
  expect(at.quoted).toBe('2026-06-30T19:00')
  expect(at.floating).toBe('2026-07-01T09:00')
})

test('a sloppy file loses only what makes no sense, and says each reason', () => {
  const { posts, left, notes } = importCalendar(readFixture('sloppy.ics'))
  expect(posts.map((post) => [post.at, post.title])).toEqual([
    ['2026-08-04T12:00', 'Café 🧙‍♂️ des bénévoles'],
    ['2026-08-05', 'Sans identifiant'],
    ['2026-08-05', 'Sans identifiant'],
    ['2026-08-07', 'Nouvelle version'],
    ['2026-09-01T17:00', 'Relire la charte'],
    ['2026-09-10T08:00', 'Le fichier finit ici'],
    [null, 'Un jour'],
  ])
  expect(posts[0]?.body).toBe('Première ligne\ndeuxième ligne (sans retrait)')
  expect(posts[4]?.status).toBe('published')
  expect(left.map(({ where, reason }) => [where, reason.kind])).toEqual([
    [4, 'older-version'],
    [6, 'date-unreadable'],
    [9, 'not-an-event'],
  ])
  expect(notes.map(({ where, about }) => [where, about.kind])).toEqual([[10, 'cut-short']])
})

test('events without an UID keep their keys from one import to the next, two equal ones apart', () => {
  const keys = () => importCalendar(readFixture('sloppy.ics')).posts.map((post) => post.key)
  expect(keys()).toEqual(keys())
  expect(new Set(keys()).size).toBe(7)
})

test('one date of a series that was edited counts where it now lies: in the window, or left with that reason', () => {
  const series = ['UID:one', 'SUMMARY:One', 'DTSTART:20260105T090000', 'RRULE:FREQ=WEEKLY']
  const edited = (from: string, to: string, title: string) => [
    ...['BEGIN:VEVENT', 'UID:one', `SUMMARY:${title}`],
    ...[`RECURRENCE-ID:${from}T090000`, `DTSTART:${to}T100000`, 'END:VEVENT'],
  ]
  const bytes = bytesOf(
    [
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...series, 'END:VEVENT'],
      ...edited('20260112', '20260112', 'Before'),
      ...edited('20260223', '20260303', 'Moved in'),
      ...edited('20260525', '20260603', 'Moved out'),
      'END:VCALENDAR',
    ].join('\r\n'),
  )
  const { posts, left } = importCalendar(bytes)
  const titles = posts.map(({ title }) => title)
  expect([titles.filter((title) => title === 'One').length, titles.at(-1)]).toEqual([
    12,
    'Moved in',
  ])
  expect(left.map(({ title, reason }) => [title, reason.kind])).toEqual([
    ['Before', 'outside-window'],
    ['Moved out', 'outside-window'],
  ])
})

test('a task that is due on no day comes without a date, done where its program says when it was', () => {
  const task = (...lines: string[]) => ['BEGIN:VTODO', 'UID:one', ...lines, 'END:VTODO']
  const file = (...lines: string[]) =>
    importCalendar(bytesOf(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n')))
  const { posts, left } = file(
    ...task('SUMMARY:Premier jet', 'SEQUENCE:1', 'DUE:20260401'),
    ...task('SUMMARY:Écrire la charte', 'SEQUENCE:2', 'CATEGORIES:Projets', 'LOCATION:Lyon'),
    ...['BEGIN:VTODO', 'UID:two', 'SUMMARY:Migrer le blog', 'COMPLETED:20260301T080000Z'],
    ...['END:VTODO', 'BEGIN:VTODO', 'UID:three', 'DESCRIPTION: ', 'END:VTODO'],
  )
  expect(posts).toMatchObject([
    { key: 'ics:one', at: null, title: 'Écrire la charte', body: '📍 Lyon', labels: ['Projets'] },
    { key: 'ics:two', at: null, title: 'Migrer le blog', status: 'published' },
  ])
  expect(posts[0]?.status).toBeNull()
  expect(left.map(({ where, reason }) => [where, reason.kind])).toEqual([
    [1, 'older-version'],
    [4, 'empty'],
  ])
  // Given a day later, it is the same post.
  const { posts: later } = file(...task('SUMMARY:Écrire la charte', 'DUE;VALUE=DATE:20260402'))
  expect(later).toMatchObject([{ key: 'ics:one', at: '2026-04-02' }])
})

test('a series beside the window is left, with that reason', () => {
  const bytes = eventWith('DTSTART:20240101T100000Z', 'RRULE:FREQ=DAILY;COUNT=5')
  const { posts, left } = importCalendar(bytes)
  expect(posts).toEqual([])
  expect(left.map(({ reason }) => reason.kind)).toEqual(['outside-window'])
})

test('UNTIL counts on the clock of the event, COUNT from its first date, RDATE adds, EXDATE as a day takes out', () => {
  const dates = (...lines: string[]) =>
    importCalendar(eventWith(...lines)).posts.map((post) => post.at)
  expect(
    dates(
      'DTSTART;TZID=America/New_York:20260401T220000',
      'RRULE:FREQ=DAILY;UNTIL=20260404T020000Z',
    ),
  ).toEqual(['2026-04-02T04:00', '2026-04-03T04:00', '2026-04-04T04:00'])
  expect(dates('DTSTART:20260228', 'RRULE:FREQ=DAILY;COUNT=3')).toEqual([
    '2026-03-01',
    '2026-03-02',
  ])
  expect(
    dates(
      'DTSTART:20260401T080000Z',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'RDATE:20260420T080000Z,20260421T080000Z',
      'EXDATE;VALUE=DATE:20260408',
    ),
  ).toEqual(['2026-04-01T10:00', '2026-04-15T10:00', '2026-04-20T10:00', '2026-04-21T10:00'])
})

test.each([
  ['a rule that is none', 'RRULE:AnythingRandom', 'rule-unreadable'],
  ['a month that is none', 'FREQ=YEARLY;BYMONTH=13', 'rule-unreadable'],
  ['an interval of nothing', 'FREQ=DAILY;INTERVAL=0', 'rule-unreadable'],
  ['the same part twice', 'FREQ=DAILY;FREQ=WEEKLY', 'rule-unreadable'],
  ['every second', 'FREQ=SECONDLY', 'rule-too-much'],
  ['every second of December', 'FREQ=SECONDLY;BYMONTH=12', 'rule-too-much'],
  ['every minute', 'FREQ=MINUTELY;COUNT=1000000000', 'rule-too-much'],
  ['every hour for ever', 'FREQ=HOURLY', 'rule-too-much'],
  [
    'every second of each day',
    `FREQ=DAILY;BYHOUR=${upTo(23)};BYMINUTE=${upTo(59)}`,
    'rule-too-much',
  ],
])('%s: the event is taken once, on its first date, with a note', (_, rule, kind) => {
  const { posts, notes } = importCalendar(eventWith('DTSTART:20260401T080000Z', `RRULE:${rule}`))
  expect(posts.map((post) => [post.key, post.at])).toEqual([['ics:one', '2026-04-01T10:00']])
  expect(notes.map(({ about }) => about.kind)).toEqual([kind])
})

test.each([
  ['a billion days', 'FREQ=DAILY;COUNT=1000000000', 61],
  ['a day that never comes', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1],
  ['a leap of millennia', 'FREQ=YEARLY;INTERVAL=9999', 1],
])('%s: bounded by the window', (_, rule, count) => {
  const { posts, notes } = importCalendar(eventWith('DTSTART:20260401T080000Z', `RRULE:${rule}`))
  expect(posts).toHaveLength(count)
  expect(notes).toEqual([])
})

test('a file full of bombs stops being expanded once its allowance is used up', () => {
  const daily = ['DTSTART:19700101T080000Z', 'RRULE:FREQ=DAILY']
  const events = Array.from({ length: 300 }, (_, index) =>
    ['BEGIN:VEVENT', `UID:${index}`, 'SUMMARY:Bombe', ...daily, 'END:VEVENT'].join('\n'),
  )
  const bytes = bytesOf(`BEGIN:VCALENDAR\n${events.join('\n')}\nEND:VCALENDAR`)
  const { posts, notes } = importCalendar(bytes)
  const expanded = Math.ceil(LIMITS.periodsPerFile / (56 * 365.25))
  expect(notes).toHaveLength(300 - expanded)
  expect(posts.length).toBe(expanded * 92 + notes.length)
})

function upTo(last: number): string {
  return Array.from({ length: last + 1 }, (_, index) => index).join(',')
}
