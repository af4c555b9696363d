import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { ExportedPost } from '../exported-post.ts'
import { arbitraryPosts, asImported } from '../fixtures/arbitrary-post.ts'
import { bytesOf } from '../fixtures/read-fixture.ts'
import { LIMITS } from '../limits.ts'
import { readCalendar } from './read-calendar.ts'
import { calendarToPosts } from './to-posts.ts'
import { postsToIcs } from './write.ts'

const NOW = Date.UTC(2026, 9, 1, 8)
const NO_WINDOW = { from: '2026-01-01', to: '2026-01-01' }

const POST: ExportedPost = {
  id: 'abcdefghijklmn',
  mark: '0'.repeat(45),
  title: 'Concours « Alvéoles »',
  body: 'Ligne 1\nLigne 2; avec, des signes \\ à protéger',
  at: '2026-10-22T11:30',
  status: 'approved',
  channels: ['Instagram', 'Blog de la ruche'],
  labels: ['Concours', 'Été, plein air'],
  owner: 'Alice',
  campaign: 'Automne',
  pillar: null,
  language: null,
  link: 'https://example.org/a,b;c?d=1',
  variants: [],
  comment: '',
  changedAt: Date.UTC(2026, 8, 30, 7),
  held: null,
}

function write(posts: readonly ExportedPost[], zone = 'Europe/Paris'): string {
  return postsToIcs(posts, { zone, name: 'Ruche', now: NOW, held: 'Retenue' })
}

function readBack(text: string, zone = 'Europe/Paris') {
  const read = readCalendar(bytesOf(text), LIMITS)
  if (!read.ok) return []
  return calendarToPosts(read.calendar, { zone, window: NO_WINDOW }).posts
}

test('a calendar that other programs can read: RFC 5545 lines, UTC times, escaped texts', () => {
  expect(write([POST]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ruche//Ruche//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Ruche',
    'X-WR-TIMEZONE:Europe/Paris',
    'BEGIN:VEVENT',
    'UID:abcdefghijklmn@ruche',
    'DTSTAMP:20261001T080000Z',
    'LAST-MODIFIED:20260930T070000Z',
    'DTSTART:20261022T093000Z',
    'SUMMARY:Concours « Alvéoles »',
    'STATUS:CONFIRMED',
    'DESCRIPTION:Ligne 1\\nLigne 2\\; avec\\, des signes \\\\ à protéger',
    'CATEGORIES:Concours,Été\\, plein air',
    'URL:https://example.org/a,b;c?d=1',
    'X-RUCHE-ID:abcdefghijklmn',
    `X-RUCHE-MARK:${'0'.repeat(45)}`,
    'X-RUCHE-STATUS:approved',
    'X-RUCHE-CHANNELS:Instagram,Blog de la ruche',
    'X-RUCHE-OWNER:Alice',
    'X-RUCHE-CAMPAIGN:Automne',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('a day without an hour is a date; a post without a date is a task without one', () => {
  expect(write([{ ...POST, at: '2026-10-22' }])).toContain('DTSTART;VALUE=DATE:20261022\r\n')
  const undated = write([{ ...POST, at: null }])
  expect(undated).toContain('BEGIN:VTODO')
  expect(undated).not.toContain('DTSTART')
})

test('no line is longer than 75 octets, and no character is cut', () => {
  const lines = write([{ ...POST, body: '🧙‍♂️é'.repeat(100) }]).split('\r\n')
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(line.isWellFormed()).toBe(true)
  }
})

test('another program reads the same posts in it', () => {
  const calendar = new ICAL.Component(ICAL.parse(write([POST, { ...POST, id: 'b', at: null }])))
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  expect(event.summary).toBe(POST.title)
  expect(event.description).toBe(POST.body)
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-10-22T09:30:00.000Z')
  expect(calendar.getFirstSubcomponent('vtodo')?.getFirstPropertyValue('summary')).toBe(POST.title)
})

test('what was exported imports back equal, in any zone', () => {
  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'UTC')
  fc.assert(
    fc.property(arbitraryPosts(), zones, (posts, zone) => {
      const back = readBack(write(posts, zone), zone)
      const byKey = new Map(back.map(({ where: _, ...post }) => [post.key, post]))
      expect(back).toHaveLength(posts.length)
      for (const post of posts) expect(byKey.get(`ruche:${post.id}`)).toEqual(asImported(post))
    }),
  )
})

test('an hour that the change to summer time skips is written, and comes back, an hour later', () => {
  const skipped = { ...POST, at: '2026-03-29T02:30' }
  expect(readBack(write([skipped]))[0]?.at).toBe('2026-03-29T03:30')
})

test('a post of a workspace in Paris stands six hours earlier in one in New York', () => {
  expect(readBack(write([POST]), 'America/New_York')[0]?.at).toBe('2026-10-22T05:30')
})

test('a link that would run is not taken back', () => {
  expect(readBack(write([{ ...POST, link: 'javascript:alert(1)' }]))[0]?.link).toBeNull()
})

test('what is held says so before its title and is not settled elsewhere, and comes back under its own title', () => {
  const held = { ...POST, held: 'Retenue par un gel : incident' }
  expect(write([held])).toContain('SUMMARY:[Retenue] Concours')
  expect(write([held])).toContain('STATUS:TENTATIVE')
  expect(readBack(write([held]))).toEqual(readBack(write([POST])))
  const retitled = write([held]).replace('Concours «', 'Tombola «')
  expect(readBack(retitled)[0]?.title).toBe('Tombola « Alvéoles »')
})
