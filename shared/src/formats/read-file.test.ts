import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importWhole } from './fixtures/import-whole.ts'
import { bytesOf } from './fixtures/read-fixture.ts'
import { LIMITS } from './limits.ts'
import { readFile } from './read-file.ts'
import { problemAtFirstSight, sizeProblem } from './size-problem.ts'

function problemOf(bytes: Uint8Array) {
  const read = readFile(bytes)
  return read.ok ? null : read.problem
}

function binary(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part,
    ),
  )
}

const FILLER = Array.from({ length: 300 }, (_, index) => (index * 37) % 256)

describe('a file is what its content says, whatever it is called', () => {
  test.each([
    [
      'an Excel workbook',
      binary('PK\u0003\u0004', FILLER, '[Content_Types].xml', 'xl/workbook.xml'),
      'spreadsheet',
    ],
    [
      'an OpenDocument table',
      binary('PK\u0003\u0004', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'spreadsheet',
    ],
    ['an Excel of before 2007', binary([0xd0, 0xcf, 0x11, 0xe0], FILLER), 'spreadsheet'],
    ['a zip', binary('PK\u0003\u0004', FILLER, 'calendar.ics'), 'archive'],
    ['a gzip', binary([0x1f, 0x8b, 8, 0], FILLER), 'archive'],
    ['a PDF', binary('%PDF-1.7\n', FILLER), 'pdf'],
    ['a PNG', binary([0x89], 'PNG\r\n', [0x1a], '\n', FILLER), 'image'],
    ['a JPEG', binary([0xff, 0xd8, 0xff, 0xe0], FILLER), 'image'],
    [
      'a login page instead of a calendar',
      bytesOf('\n<!DOCTYPE html><html><body>Sign in</body></html>'),
      'web-page',
    ],
    ['a feed', bytesOf('<?xml version="1.0"?><rss><channel/></rss>'), 'xml'],
    ['JSON', bytesOf('[\n  {"title": "A", "date": "2026-10-22"}\n]'), 'json'],
    ['a Trello board', bytesOf('{"id":"1","name":"Tableau"}'), 'json'],
    ['contacts', bytesOf('BEGIN:VCARD\nFN:Alice\nEND:VCARD\n'), 'contacts'],
    ['bytes that mean nothing', binary(FILLER), 'binary'],
  ])('%s is refused by its name', (_, bytes, is) => {
    expect(problemOf(bytes)).toEqual({ kind: 'other-kind', is })
  })

  test('a calendar called .csv and a table called .ics are read as what they are', () => {
    const calendar = bytesOf(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20261022\nEND:VEVENT\nEND:VCALENDAR\n',
    )
    expect(readFile(calendar)).toMatchObject({ ok: true, kind: 'calendar' })
    expect(readFile(bytesOf('Titre,Date\nA,2026-10-22\n'))).toMatchObject({
      ok: true,
      kind: 'table',
    })
  })

  test('a table that begins with a bracket is not JSON', () => {
    expect(readFile(bytesOf('[Incident] Titre,Date\nA,2026-10-22\n'))).toMatchObject({ ok: true })
  })

  test.each([
    ['nothing', new Uint8Array(0), 'empty'],
    [
      'a calendar without events',
      bytesOf('BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n'),
      'no-events',
    ],
    ['one line', bytesOf('Bonjour'), 'no-table'],
  ])('%s is refused', (_, bytes, kind) => {
    expect(problemOf(bytes)?.kind).toBe(kind)
  })
})

describe('more than an import takes', () => {
  test('50 MB are refused by their size, before anything is read', () => {
    const refusal = { kind: 'too-large', bytes: 50_000_000, limit: LIMITS.bytes }
    expect(sizeProblem(50_000_000)).toEqual(refusal)
    expect(problemOf(new Uint8Array(50_000_000))).toEqual(refusal)
  })

  test('what is no calendar however it is cut is told so, and not to be cut in parts', () => {
    const image = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const table = bytesOf('Titre,Date\nConcours,20261022\n')
    const firstSight = (bytes: number, head: Uint8Array) => problemAtFirstSight(bytes, head)?.kind
    expect(problemAtFirstSight(50_000_000, image)).toEqual({ kind: 'other-kind', is: 'image' })
    expect(firstSight(50_000_000, table)).toBe('too-large')
    expect(firstSight(50_000, image)).toBeUndefined()
    expect(firstSight(0, new Uint8Array())).toBe('empty')
    const json = bytesOf('{"notes": []}')
    expect(problemAtFirstSight(50_000_000, json, { reads: ['json'] })?.kind).toBe('too-large')
  })

  test('a million rows are refused once the limit is passed, not at their end', () => {
    const text = `Titre,Date\n${'Concours,20261022\n'.repeat(1_000_000)}`
    expect(problemOf(bytesOf(text))).toEqual({ kind: 'too-many-records', limit: LIMITS.records })
  })

  test('two hundred thousand events are refused', () => {
    const event = 'BEGIN:VEVENT\nSUMMARY:A\nDTSTART:20261022\nEND:VEVENT\n'
    const bytes = bytesOf(`BEGIN:VCALENDAR\n${event.repeat(200_000)}END:VCALENDAR\n`)
    expect(problemOf(bytes)).toEqual({ kind: 'too-many-records', limit: LIMITS.records })
  })

  test.each([
    [
      'one line of many megabytes',
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${'a'.repeat(8e6)}\nDTSTART:20261022\nEND:VEVENT\n`,
    ],
    [
      'parameters without end',
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART${';A=b'.repeat(2e6)}:20261022\nEND:VEVENT\n`,
    ],
    [
      'quotation marks without end',
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART;A=${'"'.repeat(4e6)}:20261022\nEND:VEVENT\n`,
    ],
    [
      'components within components',
      `BEGIN:VEVENT\n${'BEGIN:VALARM\n'.repeat(4e5)}${'END:VALARM\n'.repeat(3)}SUMMARY:A\nDTSTART:20261022\n`,
    ],
    [
      'categories without end',
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20261022\nCATEGORIES:${'\\,a,'.repeat(1e6)}\nEND:VEVENT\n`,
    ],
    [
      'tags without end',
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20261022\nDESCRIPTION:<p>${'<script><a href=b>'.repeat(2e5)}\nEND:VEVENT\n`,
    ],
    [
      'a rule without end',
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20261022\nRRULE:FREQ=DAILY;BYDAY=${'MO,'.repeat(1e6)}\nEND:VEVENT\n`,
    ],
    [
      'dates without end',
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20261022\nRDATE:${'20261023,'.repeat(2e5)}\nEND:VEVENT\n`,
    ],
  ])('%s: read in one pass', (_, text) => {
    expect(importWhole(bytesOf(text)).drafts?.posts.length).toBeGreaterThanOrEqual(1)
  })

  test('columns without end, and a cell without end', () => {
    const wide = `${'a,'.repeat(1e6)}\n${'b,'.repeat(1e6)}\n`
    expect(problemOf(bytesOf(wide))).toEqual({ kind: 'too-many-columns', limit: LIMITS.columns })
    const long = `Titre,Texte\nA,"${'été\n'.repeat(1e6)}"\n`
    expect(importWhole(bytesOf(long)).drafts?.posts[0]?.body.length).toBe(100_000)
  })
})

describe('whatever the bytes', () => {
  const beginnings = fc.constantFrom(
    '',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\n',
    'Titre,Date\n',
    '\ufeffTitre;Texte;Date;Heure\n',
  )
  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(
        'DTSTART:20261022',
        'RRULE:FREQ=DAILY',
        'SUMMARY:A',
        'END:VEVENT',
        'END:VCALENDAR',
        '"',
        '"";',
        ',,',
        '2026-10-22',
        '\u0000',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 30 },
  )

  test('an answer, never an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        importWhole(bytes)
      }),
    )
    fc.assert(
      fc.property(beginnings, lines, (beginning, rest) => {
        importWhole(bytesOf(beginning + rest.join('\n')))
      }),
    )
  })

  test('a file that was cut short anywhere gives what came before the cut', () => {
    const events = Array.from(
      { length: 20 },
      (_, index) =>
        `BEGIN:VEVENT\nUID:${index}\nSUMMARY:Né à ${index}\nDTSTART:20261022\nEND:VEVENT\n`,
    )
    const whole = bytesOf(`BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR\n`)
    const size = bytesOf(events[0] ?? '').length
    fc.assert(
      fc.property(fc.integer({ min: 100, max: whole.length }), (length) => {
        const posts = importWhole(whole.subarray(0, length)).drafts?.posts ?? []
        expect(posts.length).toBeGreaterThanOrEqual(
          Math.min(10, Math.floor((length - 16) / (size + 2))),
        )
      }),
    )
  })
})
