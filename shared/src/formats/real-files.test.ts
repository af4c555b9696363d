/**
 * Every real file of `../shared/realdata`, and what counts as right for it. The dates of 18 of the 25 calendars are
 * what ical.js makes of them, too; why it is no judge of the other seven stands in `docs/decisions/reading-calendars.md`.
 * The digest covers everything that was read, texts, labels and keys included: it changes when any of it does.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { summaryOf } from './fixtures/import-whole.ts'
import { realFiles } from './fixtures/real-files.ts'

type Right = ReturnType<typeof summaryOf>
/** A file, what its import comes to, and for recurring events the window, where it is not the year 2026. */
type Expectation = readonly [file: string, right: Right, window?: string]

function right(
  posts: number,
  dates: number,
  hours: number,
  withText: number,
  links: number,
  first: string | null,
  last: string | null,
  reasons: string,
  digest: string,
): Right {
  return { posts, dates, hours, withText, links, first, last, reasons, digest }
}

const CALENDARS: readonly Expectation[] = [
  ['bitcoinpark.ics', right(120, 120, 23, 120, 90, '2025-11-10', '2027-10-04', '', '0ojz34d1')],
  [
    'discourse-no-dtend.ics',
    right(4, 4, 4, 4, 0, '2019-01-17T18:00', '2019-05-11T13:00', '', '0egyor80'),
  ],
  [
    'fablab-cottbus-icalcreator.ics',
    right(39, 39, 38, 39, 39, '2016-12-03T14:00', '2018-12-01T14:00', '', '0kqc55u0'),
    '2018-01-01/2018-12-31',
  ],
  [
    'fr-ade-univ-lorraine.ics',
    right(
      186,
      186,
      186,
      186,
      0,
      '2019-11-05T08:00',
      '2019-11-12T17:30',
      'older-version ×4',
      '1tezhl41',
    ),
  ],
  [
    'fr-assemblee-nationale.ics',
    right(23, 23, 23, 23, 0, '2026-05-21T09:00', '2026-05-21T21:30', '', '1uwyeso0'),
  ],
  [
    'fr-changement-heure.ics',
    right(18, 18, 18, 18, 0, '2024-03-31T03:00', '2032-10-31T03:00', '', '1sc2v0r1'),
  ],
  [
    'fr-coupe-du-monde-2026.ics',
    right(104, 104, 104, 104, 104, '2026-06-11T21:00', '2026-07-19T21:00', '', '0mnx4fu0'),
  ],
  [
    'fr-fetes-commerciales.ics',
    right(24, 24, 0, 24, 0, '2025-02-14', '2030-10-31', '', '1kossf91'),
  ],
  [
    'fr-jours-feries-metropole-dinum.ics',
    right(121, 121, 0, 0, 0, '2021-01-01', '2031-12-25', '', '1ducovc0'),
  ],
  [
    'fr-vacances-scolaires-zones.ics',
    right(55, 55, 0, 55, 0, '2023-12-23', '2027-07-03', '', '1dozyal1'),
  ],
  [
    'frank-google-oslo.ics',
    right(
      166,
      166,
      166,
      166,
      0,
      '2014-04-16T12:00',
      '2015-04-04T23:30',
      'outside-window ×5',
      '0q0asb80',
    ),
  ],
  [
    'google-paris-anonymised-677.ics',
    right(
      686,
      686,
      590,
      228,
      0,
      '2024-01-04T15:00',
      '2024-12-31T14:15',
      'outside-window ×51, empty ×1',
      '0ve53h70',
    ),
    '2024-01-01/2024-12-31',
  ],
  [
    'hackerspace-gent-google.ics',
    right(88, 88, 80, 82, 0, '2024-09-24T18:00', '2026-12-31T21:00', '', '0bz4ogt1'),
  ],
  [
    'irrlicht-kalenderdigital-de.ics',
    right(819, 819, 771, 361, 78, '2025-08-22T11:00', '2029-08-11T14:00', 'empty ×1', '0k62fny0'),
  ],
  [
    'london-events.ics',
    right(410, 410, 410, 410, 410, '2026-08-20T19:00', '2026-11-30T20:00', '', '067i8ma1'),
  ],
  [
    'nextcloud-dtstart-only-is-all-day.ics',
    right(200, 200, 0, 200, 0, '2020-01-03', '2020-12-30', '', '197idcu1'),
  ],
  [
    'nextcloud-multiple-vcalendar-blocks.ics',
    right(3, 3, 3, 0, 0, '2019-06-11T09:00', '2019-06-27T09:00', '', '0faqz1b0'),
  ],
  [
    'nodeical-Office-2012-owa.ics',
    right(90, 90, 90, 0, 0, '2020-10-28T03:30', '2021-08-27T19:30', '', '1iey0jl1'),
    '2020-10-01/2021-12-31',
  ],
  [
    'nodeical-badRRULE.ics',
    right(723, 723, 723, 0, 0, '2020-09-03T17:40', '2021-08-31T17:50', '', '1gg2y141'),
    '2020-09-01/2021-08-31',
  ],
  [
    'nodeical-festival-multiday-rrule.ics',
    right(159, 159, 159, 159, 148, '2011-08-04T12:00', '2013-01-11T12:00', '', '0apohjn0'),
    '2011-08-01/2013-12-31',
  ],
  [
    'nodeical-meetup-timed-tz.ics',
    right(1, 1, 1, 1, 1, '2011-11-10T03:00', '2011-11-10T03:00', '', '1ep82ml1'),
  ],
  [
    'nodeical-ms_timezones.ics',
    right(372, 372, 372, 371, 0, '2020-06-09T09:00', '2021-03-09T21:00', '', '1goy6sa0'),
    '2020-06-01/2021-12-31',
  ],
  [
    'nodeical-test_with_int_tzid.ics',
    right(2, 2, 2, 2, 0, '2023-12-15T15:00', '2024-01-08T11:00', '', '0vxxsqb1'),
  ],
  [
    'nodeical-tripit-location-escaping.ics',
    right(47, 47, 41, 47, 0, '2011-10-11', '2012-01-06T04:09', '', '0odfwel0'),
  ],
  ['nodeical-utf8-french-calendar.ics', right(2, 0, 0, 0, 0, null, null, '', '1ru3dtc1')],
]

const TABLES: readonly Expectation[] = [
  ['airtable-climate-events-newsletter.csv', { refused: 'no-rows' }],
  ['airtable-festes-majors-categories-ca.csv', right(39, 0, 0, 38, 0, null, null, '', '0o4vu2s0')],
  [
    'airtable-festes-majors-events-ca.csv',
    right(24, 24, 19, 19, 17, '2025-10-19', '2025-12-27T18:00', '', '15e4r7k1'),
  ],
  ['banner-blog-calendar.csv', right(24, 24, 0, 0, 0, '2025-10-20', '2025-12-12', '', '0qbdtof1')],
  [
    'buffer-30-day-schedule.csv',
    right(100, 100, 100, 100, 0, '2026-01-27T09:40', '2026-02-25T12:59', '', '0fau9570'),
  ],
  [
    'buffer-official-template-bom.csv',
    right(3, 1, 1, 3, 0, '2026-01-27T17:30', '2026-01-27T17:30', '', '1snpitt0'),
  ],
  [
    'buffer-upload-media.csv',
    right(22, 22, 22, 22, 0, '2025-02-03T07:30', '2025-03-04T07:30', '', '0mn3xvg1'),
  ],
  [
    'ethicoin-time-utc.csv',
    right(7, 7, 7, 7, 0, '2026-04-05T11:00', '2026-04-06T17:00', '', '0absp2g1'),
  ],
  [
    'fr-jours-feries-zones-pipe.csv',
    right(508, 508, 0, 0, 0, '2006-01-01', '2031-12-26', '', '07h2hle0'),
  ],
  [
    'fr-rerb-tweets-SLICE.csv',
    right(8, 8, 8, 8, 0, '2018-10-11T15:18', '2018-10-12T06:08', '', '11tawrm1'),
  ],
  [
    'gohighlevel-basic-sample.csv',
    right(4, 4, 4, 4, 1, '2050-01-01T11:23', '2050-01-04T13:00', '', '1rcsdoh0'),
  ],
  [
    'hootsuite-bsidesphilly-headerless.csv',
    right(3, 3, 3, 3, 3, '2018-12-05T11:00', '2018-12-05T11:00', '', '0uyrb7f1'),
  ],
  [
    'hootsuite-fr-posts.csv',
    right(10, 10, 10, 10, 0, '2025-11-03T09:00', '2025-11-12T17:00', '', '1qsqq1t1'),
  ],
  [
    'kaschimer-editorial-calendar.csv',
    right(157, 157, 0, 0, 0, '2025-10-27', '2028-08-08', '', '1532to41'),
  ],
  [
    'kingdom-content-calendar-crlf.csv',
    right(19, 19, 0, 19, 0, '2025-11-21', '2026-01-29', '', '05caanq1'),
  ],
  [
    'mondiale-en-ville-expense-tracker.csv',
    right(14, 1, 0, 9, 0, '2026-05-04', '2026-05-04', 'empty ×1', '17jishp0'),
  ],
  [
    'notion-shape-book-library_all.csv',
    right(10, 10, 0, 9, 10, '1813-01-28', '2021-11-04', '', '0yjkwa10'),
  ],
  ['notion-shape-tasks_all.csv', right(3, 3, 0, 0, 0, '2025-01-15', '2025-03-01', '', '0dzxeb70')],
  [
    'webscraper-eventbrite-bom.csv',
    right(
      24,
      21,
      21,
      24,
      24,
      '2023-04-26T14:30',
      '2028-05-12T23:00',
      'date-unreadable ×1',
      '116ttxc0',
    ),
  ],
]

describe.each([
  ['ics', CALENDARS],
  ['csv-editorial', TABLES],
] as const)('real files: %s', (folder, expectations) => {
  const path = realFiles(folder)
  test.skipIf(path === null).each(expectations.map((one) => [one[0], one]))('%s', (_, one) => {
    const [file, expected, window] = one
    const bytes = readFileSync(join(path ?? '', file))
    const [from, to] = window?.split('/') ?? []
    expect(summaryOf(bytes, from && to ? { from, to } : undefined)).toEqual(expected)
  })
})
