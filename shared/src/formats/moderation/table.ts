/** Tables of what moderators keep: logs, lists of the blocked, reviews, and whatever a team has made for itself. */
import { cleanText } from '../clean-text.ts'
import type { Column } from '../csv/columns.ts'
import { dateOrderOf } from '../csv/date-order.ts'
import { findHeader } from '../csv/header.ts'
import { zoneInHeader } from '../csv/header-words.ts'
import type { DateOrder } from '../csv/read-date.ts'
import { type Row, readRows } from '../csv/read-rows.ts'
import { foldWords } from '../fold.ts'
import { hash } from '../hash.ts'
import type { Limits } from '../limits.ts'
import type { ModerationLayout, ModerationUse, RowsAs } from './columns.ts'
import { guessUses } from './guess-uses.ts'
import type { ModerationProblem } from './problem.ts'
import { TABLE_WORDS } from './table-words.ts'

/** Plain data, read but not yet mapped. */
export interface ModerationTable {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** A row whose quotation mark is never closed; it holds everything after it. */
  readonly unclosed: Row | null
  readonly headed: boolean
  readonly layout: ModerationLayout
  /** One for each column. */
  readonly guesses: readonly ModerationUse[]
  readonly as: RowsAs
  /** The zone that its header says its times are in, or null. */
  readonly zone: string | null
  /** The same for files with the same header. */
  readonly signature: string
}

export type ReadModerationTable =
  | { readonly ok: true; readonly table: ModerationTable }
  | { readonly ok: false; readonly problem: ModerationProblem }

export function readModerationTable(text: string, limits: Limits): ReadModerationTable {
  const clean = cleanText(text)
  const list = listOf(clean, limits)
  if (list) return { ok: true, table: list }
  const read = readRows(clean, limits)
  if (!read.ok) return read
  const { columns, rows, headed } = findHeader(read.rows)
  if (rows.length === 0 && read.unclosed === null)
    return { ok: false, problem: { kind: 'no-rows' } }
  const names = columns.map(({ name }) => foldWords(name).replace(/^#/, ''))
  if (RULES.every((name) => names.includes(name))) return { ok: false, problem: { kind: 'rules' } }
  const layout = layoutOf(names)
  const guesses = guessesOf(layout, names) ?? guessUses(columns, rows)
  const reviews = layout === 'other' && looksLikeReviews(guesses, names)
  const dated = columns.find(({ index }) => guesses[index] === 'date' || guesses[index] === 'time')
  return {
    ok: true,
    table: {
      columns,
      rows,
      unclosed: read.unclosed,
      headed,
      layout: reviews ? 'reviews' : layout,
      guesses,
      as: reviews ? 'cases' : 'notes',
      zone: dated ? zoneInHeader(dated.name) : null,
      signature: `moderation.${hash(names.join('\u001f'))}`,
    },
  }
}

/** The rules of a Mastodon server, as its database has them. */
const RULES = ['priority', 'deleted at', 'text', 'hint']

/** Headers that only this program writes together, and what its columns are. */
const LAYOUTS: readonly (readonly [ModerationLayout, Readonly<Record<string, ModerationUse>>])[] = [
  [
    'discourse-staff',
    {
      'staff user': 'by',
      action: 'type',
      subject: 'person',
      'created at': 'date',
      details: 'text',
      context: 'text',
    },
  ],
  ['discourse-notes', { user: 'person', moderator: 'by', note: 'text' }],
  ['mastodon-domains', { domain: 'person', severity: 'type', 'public comment': 'text' }],
  ['mastodon-mutes', { 'account address': 'person', 'hide notifications': 'ignored' }],
]

/** Columns that later versions of these programs, or other exports of theirs, have as well. */
const OPTIONAL = {
  'private comment': 'text',
  'created at': 'date',
  date: 'date',
  link: 'link',
  id: 'id',
} as const satisfies Record<string, ModerationUse>

function layoutOf(names: readonly string[]): ModerationLayout {
  if (names.includes(OWN_TABLE)) return 'ruche'
  const known = LAYOUTS.find(([, columns]) =>
    Object.keys(columns).every((one) => names.includes(one)),
  )
  return known?.[0] ?? 'other'
}

/** The column by which tables of our own are known. */
export const OWN_TABLE = 'ruche-moderation'

function guessesOf(layout: ModerationLayout, names: readonly string[]): ModerationUse[] | null {
  const columns = LAYOUTS.find(([known]) => known === layout)?.[1]
  if (!columns) return null
  const all: Readonly<Record<string, ModerationUse>> = { ...OPTIONAL, ...columns }
  return names.map((name) => (Object.hasOwn(all, name) ? (all[name] ?? 'ignored') : 'ignored'))
}

/** Somebody, what they wrote, and about what: nobody who noted it, and no type. */
function looksLikeReviews(guesses: readonly ModerationUse[], names: readonly string[]): boolean {
  const has = (use: ModerationUse) => guesses.includes(use)
  const saysWhat = names.some((name) => TABLE_WORDS.text.includes(name))
  const isAboutSomething = has('rating') || has('title') || names.some((name) => OFFERED.has(name))
  return has('person') && saysWhat && isAboutSomething && !has('by') && !has('type')
}

/** What people write reviews of, and no place where a conversation goes wrong. */
const OFFERED = new Set(['service', 'product', 'produit', 'restaurant', 'store', 'magasin'])

const ADDRESS = /^@?[\w.-]+@[\w-]+(?:\.[\w-]+)+$/
const DOMAIN = /^(?:[\w-]+\.)+[a-z][\w-]{1,}$/i

/** One account or one domain a line, and nothing else: what Mastodon writes of the blocked, mostly without a header. */
function listOf(text: string, limits: Limits): ModerationTable | null {
  const lines = text.split('\n', limits.records + 2).map((line) => line.trim())
  const headed = /^(?:account address|#?domain)$/i.test(lines[0] ?? '')
  const rows = lines.flatMap((line, index) =>
    line === '' || (headed && index === 0) ? [] : [{ number: index + 1, cells: [line] }],
  )
  if (rows.length === 0 || rows.length > limits.records) return null
  if (!rows.every(({ cells: [cell = ''] }) => ADDRESS.test(cell) || DOMAIN.test(cell))) return null
  return {
    columns: [{ index: 0, name: headed ? (lines[0] ?? '') : '' }],
    rows,
    unclosed: null,
    headed,
    layout: 'mastodon-blocks',
    guesses: ['person'],
    as: 'notes',
    zone: null,
    signature: 'moderation.list',
  }
}

/** From the columns that are dates under this mapping. */
export function moderationDateOrder(
  table: ModerationTable,
  uses: readonly ModerationUse[],
): DateOrder | 'ask' | 'none' {
  const dates = uses.flatMap((use, index) => (use === 'date' || use === 'until' ? [index] : []))
  const cells = function* () {
    for (const row of table.rows) for (const index of dates) yield row.cells[index] ?? ''
  }
  return dateOrderOf(cells())
}
