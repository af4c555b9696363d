import type { LocalTime } from '#shared/domain/local-time.ts'
import { oneLine } from '../clean-text.ts'
import type { Drafts } from '../drafts.ts'
import { hash } from '../hash.ts'
import type { ImportedPost } from '../imported-post.ts'
import { languageNamed } from '../language-names.ts'
import { LONGEST_BODY, LONGEST_TITLE } from '../limits.ts'
import { linkOf } from '../link.ts'
import type { Left, LeftReason, Note } from '../problem.ts'
import type { Column, ColumnUse } from './columns.ts'
import { type Moment, readHour, readMoment, toLocalTime } from './moment.ts'
import { ownRow } from './own-row.ts'
import type { DateOrder } from './read-date.ts'
import type { Row } from './read-rows.ts'
import type { Table } from './read-table.ts'
import { splitList } from './split-list.ts'
import { statusNamed } from './status-words.ts'
import { variantsIn } from './variants.ts'

export interface TableOptions {
  /** One for each column, as guessed or as the person has chosen. */
  readonly uses: readonly ColumnUse[]
  readonly order: DateOrder
  /** The workspace's, an IANA name: everything becomes a time there. */
  readonly zone: string
  /** The zone of times that do not say theirs. */
  readonly source: string
  /** `2026-10-22`, for dates without a year. */
  readonly today: string
}

/** The rows that are not posts keep their cells in the table, from where `leftRowsCsv` takes them. */
export function tableToPosts(table: Table, options: TableOptions): Drafts {
  const posts: ImportedPost[] = []
  const left: Left[] = []
  const notes: Note[] = []
  const equals = new Map<string, number>()
  for (const row of table.rows) {
    const own = table.layout === 'ruche' ? ownRow(row, options, table.columns) : null
    const post = own ?? postOf(row, options, table.columns, equals, notes)
    if ('reason' in post) left.push(post)
    else if (row.number === table.cutShort) {
      posts.push({ ...post, cutShort: true })
      notes.push({ where: row.number, title: post.title, about: { kind: 'row-cut-short' } })
    } else posts.push(post)
  }
  const { unclosed } = table
  if (unclosed) left.push(leave(unclosed, options.uses, { kind: 'unclosed-quote' }))
  return { posts, left, notes }
}

function postOf(
  row: Row,
  options: TableOptions,
  columns: readonly Column[],
  equals: Map<string, number>,
  notes: Note[],
): ImportedPost | Left {
  const cells = cellsByUse(row, options.uses)
  const title = oneLine(cells('title').join(' ')).slice(0, LONGEST_TITLE)
  const body = cells('body').join('\n\n').slice(0, LONGEST_BODY)
  if (title === '' && body === '') return leave(row, options.uses, { kind: 'empty' })
  const when = timeOf(cells, options)
  if (!when.ok) return leave(row, options.uses, { kind: 'date-unreadable', text: when.text })
  if (when.unread !== null) {
    const about = { kind: 'hour-unreadable', text: when.unread } as const
    notes.push({ where: row.number, title, about })
  }
  const word = cells('status')[0] ?? ''
  const status = statusNamed(word)
  const labels = cells('labels').flatMap(splitList)
  // A word that means none of our statuses still means something to the team.
  if (word !== '' && status === null) labels.push(oneLine(word))
  const links = cells('link')
  return {
    where: row.number,
    key: keyOf(row, cells('id')[0] ?? '', equals),
    mark: null,
    title,
    body,
    at: when.at,
    status,
    channels: unique(cells('channels').flatMap(splitList)),
    labels: unique(labels.map((label) => oneLine(label).slice(0, 100))),
    owner: oneLine(cells('owner')[0] ?? '').slice(0, 100) || null,
    campaign: oneLine(cells('campaign')[0] ?? '').slice(0, 100) || null,
    pillar: oneLine(cells('pillar')[0] ?? '').slice(0, 100) || null,
    language: languageNamed(cells('language')[0] ?? ''),
    link: linkOf(links[0] ?? ''),
    variants: variantsIn(row, columns, options.uses, (cell) => cell.trim().slice(0, LONGEST_BODY)),
    comment: (cells('comment')[0] ?? '').slice(0, LONGEST_BODY),
  }
}

/** What the row holds in the columns of a use, without the empty ones. */
type CellsByUse = (use: ColumnUse) => string[]

function cellsByUse(row: Row, uses: readonly ColumnUse[]): CellsByUse {
  return (use) =>
    uses.flatMap((each, index) => {
      const cell = each === use ? (row.cells[index]?.trim() ?? '') : ''
      return cell === '' ? [] : [cell]
    })
}

type Time =
  /** `unread` is an hour that could not be read. */
  | { readonly ok: true; readonly at: LocalTime | null; readonly unread: string | null }
  | { readonly ok: false; readonly text: string }

const NOTHING = /^(?:-+|–|—|n\/?a|null|none|tbd|tba|\?+)$/i
const YES = /^(?:true|vrai|yes|oui|si|sí|ja|x|1|checked|✓|☑)$/i

function timeOf(cells: CellsByUse, options: TableOptions): Time {
  const text = cells('date-time')[0] ?? cells('date')[0] ?? ''
  if (text === '' || NOTHING.test(text)) return { ok: true, at: null, unread: null }
  const moment = readMoment(text, options)
  if (!moment) return { ok: false, text: text.slice(0, 100) }
  if (YES.test(cells('all-day')[0] ?? '')) return { ok: true, at: moment.day, unread: null }
  const hourText = cells('time')[0] ?? ''
  const hour = NOTHING.test(hourText) ? null : readHour(hourText)
  const whole: Moment = hour ? { day: moment.day, ...hour } : moment
  const isUnread = hour === null && hourText !== '' && !NOTHING.test(hourText)
  return {
    ok: true,
    at: toLocalTime(whole, options.zone, options.source),
    unread: isUnread ? hourText.slice(0, 100) : null,
  }
}

/** An id of the file where it has one; else what the row says, and equal rows by their order. */
function keyOf(row: Row, id: string, equals: Map<string, number>): string {
  if (id !== '') return `csv:id:${id.length > 200 ? hash(id) : id}`
  // Programs differ in how many empty cells they put at the end.
  const last = row.cells.findLastIndex((cell) => cell.trim() !== '')
  const cells = row.cells.slice(0, last + 1)
  const said = hash(cells.map((cell) => cell.trim()).join('\u001f'))
  const nth = (equals.get(said) ?? 0) + 1
  equals.set(said, nth)
  return nth === 1 ? `csv:row:${said}` : `csv:row:${said}#${nth}`
}

/** Recognised by its title, or else by the first words in it. */
function leave(row: Row, uses: readonly ColumnUse[], reason: LeftReason): Left {
  const words =
    cellsByUse(row, uses)('title')[0] ?? row.cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? ''
  return { where: row.number, reason, title: oneLine(words.slice(0, 300)).slice(0, 100) }
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '')
}
