/** Programs whose files are recognised: it tells the person that the file was understood, and decides what it leaves unsaid. */
import { foldWords } from '../fold.ts'
import type { Column } from './columns.ts'
import { OWN_COLUMN } from './header-words.ts'
import type { Row } from './read-rows.ts'

export const LAYOUTS = [
  'ruche',
  'hootsuite',
  'buffer',
  'sprout',
  'ayrshare',
  'socialbee',
  'postfast',
  'gohighlevel',
  'google-calendar',
  'trello',
  'notion',
  'airtable',
  'other',
] as const

export type Layout = (typeof LAYOUTS)[number]

/** Headers that only this program writes together; folded, with their brackets. */
const HEADERS: readonly (readonly [Layout, readonly string[]])[] = [
  ['ruche', [OWN_COLUMN]],
  ['buffer', ['text', 'image url', 'tags', 'posting time']],
  ['sprout', ['date', 'time 24hr', 'message text']],
  ['ayrshare', ['post', 'platforms', 'scheduledate']],
  ['socialbee', ['text', 'imageurls', 'postatspecifictime']],
  ['gohighlevel', ['postatspecifictime (yyyy-mm-dd hh:mm:ss)', 'content']],
  ['postfast', ['scheduled at', 'account id', 'content']],
  ['google-calendar', ['subject', 'start date', 'start time']],
  ['trello', ['card id', 'card name', 'list name']],
]

/** What these programs export is scheduled in them; elsewhere a date is a plan. */
const SCHEDULERS: ReadonlySet<Layout> = new Set([
  'hootsuite',
  'buffer',
  'sprout',
  'ayrshare',
  'socialbee',
  'postfast',
  'gohighlevel',
])

export function isScheduler(layout: Layout): boolean {
  return SCHEDULERS.has(layout)
}

export function layoutOf(
  columns: readonly Column[],
  rows: readonly Row[],
  headed: boolean,
): Layout {
  const names = new Set(columns.map(({ name }) => foldWords(name)))
  const known = HEADERS.find(([, headers]) => headers.every((header) => names.has(header)))
  if (known) return known[0]
  // Hootsuite's bulk file is the one that has no header: date, message, link.
  if (!headed && columns.length <= 4) return 'hootsuite'
  const cells = rows.slice(0, 50).flatMap((row) => row.cells)
  if (cells.some((cell) => cell.includes('airtableusercontent.com') || cell === 'checked'))
    return 'airtable'
  return cells.some((cell) => /^[^→]{6,40} → [^→]{6,40}$/.test(cell)) ? 'notion' : 'other'
}
