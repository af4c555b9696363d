import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../fixtures/read-fixture.ts'
import { realFiles } from '../fixtures/real-files.ts'
import { LIMITS } from '../limits.ts'
import { readCalendar } from './read-calendar.ts'
import { namesDaysOnly, readOverlay } from './to-overlay.ts'

const WINDOW = { from: '2026-01-01', to: '2026-12-31' }

const FILE = `BEGIN:VCALENDAR
X-WR-CALNAME:Jours et\\, fêtes
BEGIN:VEVENT
UID:a
DTSTART;VALUE=DATE:20261031
DTEND;VALUE=DATE:20261101
SUMMARY:Halloween
END:VEVENT
BEGIN:VEVENT
UID:b
DTSTART;VALUE=DATE:20261111
DTEND;VALUE=DATE:20261111
SUMMARY:Armistice
END:VEVENT
BEGIN:VEVENT
UID:c
DTSTART;VALUE=DATE:20261017
DTEND;VALUE=DATE:20261103
SUMMARY:Vacances
END:VEVENT
BEGIN:VEVENT
UID:d
DTSTART;VALUE=DATE:20200214
RRULE:FREQ=YEARLY
SUMMARY:Saint-Valentin
END:VEVENT
BEGIN:VEVENT
UID:e
DTSTART:20261020T100000Z
SUMMARY:A meeting
END:VEVENT
BEGIN:VEVENT
UID:f
DTSTART;VALUE=DATE:20240101
SUMMARY:Long ago
END:VEVENT
END:VCALENDAR
`

describe('a calendar file as days that are named', () => {
  test('has its events without an hour, in order; what has an hour names no day', () => {
    expect(readOverlay(bytesOf(FILE), WINDOW)).toEqual({
      ok: true,
      name: 'Jours et, fêtes',
      days: [
        { from: '2026-02-14', to: '2026-02-14', title: 'Saint-Valentin' },
        { from: '2026-10-17', to: '2026-11-02', title: 'Vacances' },
        { from: '2026-10-31', to: '2026-10-31', title: 'Halloween' },
        { from: '2026-11-11', to: '2026-11-11', title: 'Armistice' },
      ],
      left: 1,
    })
  })

  test('is refused when it is something else, or empty', () => {
    const problemOf = (text: string) => {
      const read = readOverlay(bytesOf(text), WINDOW)
      return read.ok ? null : read.problem.kind
    }
    expect(problemOf('title,date\nA,B\n')).toBe('no-events')
    expect(problemOf('%PDF-1.4')).toBe('other-kind')
    expect(problemOf('')).toBe('empty')
    expect(problemOf('BEGIN:VCALENDAR\nEND:VCALENDAR\n')).toBe('no-events')
  })
})

const folder = realFiles('ics')

describe.skipIf(folder === null)('real calendars of holidays and awareness days', () => {
  const read = (file: string) => {
    const overlay = readOverlay(readFileSync(join(folder ?? '', file)), WINDOW)
    if (!overlay.ok) throw new Error(overlay.problem.kind)
    return { ...overlay, long: overlay.days.filter(({ from, to }) => from !== to).length }
  }

  test('holidays are single days, also where the file ends them on the day itself', () => {
    const { name, days, long } = read('fr-jours-feries-metropole-dinum.ics')
    expect([name, days.length, long]).toEqual(['Jours fériés Métropole', 11, 0])
    expect(days.at(-1)).toMatchObject({ from: '2026-12-25' })
  })

  test('school holidays last several days, each time until the day before the file says', () => {
    const { days, long } = read('fr-vacances-scolaires-zones.ics')
    expect(long).toBe(days.length)
    const autumn = days.find(({ title }) => title.startsWith('Vacances de la Toussaint'))
    expect(autumn).toMatchObject({ from: '2026-10-17', to: '2026-11-01' })
  })

  test('feast days of shops are named', () => {
    const { days } = read('fr-fetes-commerciales.ics')
    expect(days.map(({ title }) => title)).toContain('Halloween')
  })
})

describe('a file that may be a calendar of holidays', () => {
  const day = 'BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20261031\nSUMMARY:Halloween\nEND:VEVENT\n'
  const namesDays = (...components: string[]) => {
    const bytes = bytesOf(`BEGIN:VCALENDAR\n${components.join('')}END:VCALENDAR\n`)
    const read = readCalendar(bytes, LIMITS)
    return read.ok && namesDaysOnly(read.calendar)
  }

  test('holds nothing but whole days', () => {
    expect(namesDays(day, day.replace('UID:a', 'UID:b'))).toBe(true)
    expect(namesDays(day, day.replace(';VALUE=DATE:20261031', ':20261031T100000Z'))).toBe(false)
    expect(namesDays(day, day.replace(/DTSTART.*\n/, ''))).toBe(false)
    expect(namesDays(day, day.replaceAll('VEVENT', 'VTODO'))).toBe(false)
  })

  test('is none of posts that we exported', () => {
    expect(namesDays(day.replace('UID:a', 'UID:a\nX-RUCHE-ID:abc'))).toBe(false)
  })
})
