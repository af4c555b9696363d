/** Ideas as a table that spreadsheets open, and that comes back as it was. */
import type { Check } from '#shared/domain/idea.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import { cleanText } from '../clean-text.ts'
import type { Delimiter } from '../csv/delimiter.ts'
import { unguardCell } from '../csv/guard-cell.ts'
import { readRows } from '../csv/read-rows.ts'
import { joinList, splitList } from '../csv/split-list.ts'
import { writeRow } from '../csv/write.ts'
import { foldWords } from '../fold.ts'
import { LIMITS } from '../limits.ts'

/** With names in the place of ids. */
export interface TableIdea {
  /** By which it is known when it comes back; empty in a table that somebody else made. */
  readonly key: string
  readonly title: string
  readonly text: string
  readonly link: string
  readonly source: string
  readonly author: string
  /** A day, such as `2026-10-22`; empty where a table does not say it. */
  readonly found: string
  readonly foundBy: string
  readonly checks: readonly Check[]
  readonly note: string
  readonly labels: readonly string[]
  readonly campaign: string
}

export type IdeaColumn = Exclude<keyof TableIdea, 'key'>

/** Headings in the person's language. */
export type IdeaColumns = Readonly<Record<IdeaColumn, string>>

const COLUMNS = [
  'title',
  'text',
  'link',
  'source',
  'author',
  'found',
  'foundBy',
  'checks',
  'note',
  'labels',
  'campaign',
] as const satisfies readonly IdeaColumn[]

/** What the headings are in any language of ours, folded, and what people call them. */
const HEADINGS: Readonly<Record<IdeaColumn, readonly string[]>> = {
  title: ['titre', 'title', 'idee', 'idea', 'sujet', 'subject'],
  text: ['texte', 'text', 'description', 'resume', 'summary'],
  link: ['lien', 'link', 'url', 'adresse'],
  source: ['source', 'media'],
  author: ['auteur', 'author', 'autrice'],
  found: ['trouvee le', 'found on', 'date'],
  foundBy: ['trouvee par', 'found by'],
  checks: ['verifiee par', 'checked by'],
  note: ['note', 'notes', 'commentaire', 'comment'],
  labels: ['etiquettes', 'labels', 'tags'],
  campaign: ['campagne', 'campaign'],
}

/** Tells a table of ours from one of posts. */
const OWN_COLUMN = 'ruche-idea'

/** The whole file, with the mark by which Excel knows UTF-8. */
export function ideasToCsv(
  ideas: Iterable<TableIdea>,
  columns: IdeaColumns,
  delimiter: Delimiter,
): string {
  const rows = [[...COLUMNS.map((column) => columns[column]), OWN_COLUMN]]
  for (const idea of ideas) rows.push([...COLUMNS.map((column) => cellOf(idea, column)), idea.key])
  return `\ufeff${rows.map((cells) => writeRow(cells.map(cleanText), delimiter)).join('')}`
}

function cellOf(idea: TableIdea, column: IdeaColumn): string {
  if (column === 'labels') return joinList(idea.labels)
  if (column === 'checks')
    return joinList(idea.checks.map(({ by, at }) => `${new Date(at).toISOString()} ${by}`))
  return idea[column]
}

/** Null for what is no table of ideas: it has neither titles nor links under a heading that says so. */
export function readIdeaTable(text: string): readonly TableIdea[] | null {
  const read = readRows(cleanText(text.replace(/^\ufeff/, '')), LIMITS)
  if (!read.ok) return null
  const [header, ...rows] = read.rows
  const named = header?.cells.map((cell) => columnNamed(cell)) ?? []
  if (!named.includes('title') && !named.includes('link')) return null
  const found = named.filter((column) => column !== null)
  if (found.length < 2) return null
  return rows.flatMap(({ cells }) => {
    const cell = (column: IdeaColumn | 'key') => unguardCell(cells[named.indexOf(column)] ?? '')
    const day = cell('found').slice(0, 10)
    const idea: TableIdea = {
      key: /^[a-z0-9]{4,40}$/.test(cell('key')) ? cell('key') : '',
      title: cell('title'),
      text: cell('text'),
      link: cell('link').trim(),
      source: cell('source'),
      author: cell('author'),
      found: day.length === 10 && isLocalTime(day) ? day : '',
      foundBy: cell('foundBy'),
      checks: splitList(cell('checks')).flatMap(checkIn),
      note: cell('note'),
      labels: splitList(cell('labels')),
      campaign: cell('campaign'),
    }
    return `${idea.title}${idea.text}${idea.link}`.trim() === '' ? [] : [idea]
  })
}

function columnNamed(heading: string): IdeaColumn | 'key' | null {
  const folded = foldWords(heading)
  if (folded === OWN_COLUMN) return 'key'
  return COLUMNS.find((column) => HEADINGS[column].includes(folded)) ?? null
}

function checkIn(written: string): readonly Check[] {
  const [, time = '', by = ''] = /^(\S+) (.+)$/s.exec(written) ?? []
  const at = Date.parse(time)
  return Number.isNaN(at) || by === '' ? [] : [{ by, at }]
}
