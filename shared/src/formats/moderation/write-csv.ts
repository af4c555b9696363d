/** What moderators keep, as tables that spreadsheets open: one of each kind. Formulas are defused (`guardCell`). */
import { localTimeAt } from '#shared/domain/zone.ts'
import { cleanText } from '../clean-text.ts'
import type { Delimiter } from '../csv/delimiter.ts'
import { joinList } from '../csv/split-list.ts'
import { writeRow } from '../csv/write.ts'
import type {
  ExportedCase,
  ExportedMeasure,
  ExportedModeration,
  ExportedNote,
  ExportedPerson,
} from './exported.ts'
import { OWN_TABLE } from './table.ts'

export type ModerationTableKind = Exclude<keyof ExportedModeration, 'team'>

const COLUMNS = {
  people: ['name', 'handles', 'aliases', 'since', 'language', 'created'],
  cases: [
    'title',
    'quote',
    'people',
    'network',
    'place',
    'link',
    'happened',
    'triage',
    'severity',
    'owner',
    'status',
    'deadline',
    'outcome',
    'similar',
    'closed',
    'created',
  ],
  notes: ['person', 'type', 'text', 'date', 'by', 'link', 'case', 'pinned'],
  measures: ['person', 'measure', 'date', 'until', 'by', 'note', 'case', 'automated', 'lifted'],
} as const satisfies Record<ModerationTableKind, readonly string[]>

export type ModerationColumn = (typeof COLUMNS)[ModerationTableKind][number]

/** Headings, and words for what is kept as a word of ours, in the person's language. */
export interface ModerationTableWords {
  readonly columns: Readonly<Record<ModerationColumn, string>>
  /** Types of notes, measures, triages, severities and statuses; one that is not in it stays as it is. */
  readonly values: Readonly<Record<string, string>>
  readonly yes: string
}

export interface ModerationTableFormat {
  readonly delimiter: Delimiter
  readonly words: ModerationTableWords
  /** IANA name. */
  readonly zone: string
  readonly networkName: (network: string) => string
}

/** The file in pieces, a row each, with the mark by which Excel knows UTF-8. */
export function* moderationCsv(
  kind: ModerationTableKind,
  exported: ExportedModeration,
  format: ModerationTableFormat,
): Generator<string> {
  const row = (cells: readonly string[]) => writeRow(cells.map(cleanText), format.delimiter)
  yield `\ufeff${row([...COLUMNS[kind].map((column) => heading(column, format)), OWN_TABLE])}`
  const said = sayingOf(exported, format)
  switch (kind) {
    case 'people':
      for (const one of exported.people) yield row(personRow(one, said))
      return
    case 'cases':
      for (const one of exported.cases) yield row(caseRow(one, said))
      return
    case 'notes':
      for (const one of exported.notes) yield row(noteRow(one, said))
      return
    case 'measures':
      for (const one of exported.measures) yield row(measureRow(one, said))
  }
}

/** How what is kept is said to who reads the file. */
interface Saying {
  /** Of what is no time, nothing. */
  time(at: number | null): string
  word(word: string | null): string
  network(network: string | null): string
  member(id: string | null): string
  person(id: string | null): string
  case(id: string | null): string
  yes(is: boolean): string
}

function sayingOf(exported: ExportedModeration, format: ModerationTableFormat): Saying {
  const { words, zone } = format
  const titles = new Map(exported.cases.map(({ id, title }) => [id, title]))
  const people = new Map(
    exported.people.map((one) => [one.id, one.name || (one.handles[0]?.handle ?? '')]),
  )
  return {
    time: (at) => (at === null ? '' : localTimeAt(at, zone).replace('T', ' ')),
    word: (word) =>
      word !== null && Object.hasOwn(words.values, word)
        ? (words.values[word] ?? '')
        : (word ?? ''),
    network: (network) => (network === null ? '' : format.networkName(network)),
    member: (id) => (id === null ? '' : (exported.team.get(id) ?? id)),
    person: (id) => (id === null ? '' : (people.get(id) ?? '')),
    case: (id) => (id === null ? '' : (titles.get(id) ?? '')),
    yes: (is) => (is ? words.yes : ''),
  }
}

function personRow(one: ExportedPerson, said: Saying): string[] {
  const handles = one.handles.map(({ network, handle }) => `${said.network(network)}: ${handle}`)
  return [
    one.name,
    joinList(handles),
    joinList(one.aliases),
    one.since ?? '',
    one.language ?? '',
    said.time(one.createdAt),
    one.id,
  ]
}

function caseRow(one: ExportedCase, said: Saying): string[] {
  return [
    one.title,
    one.quote,
    joinList(one.people.map(said.person)),
    said.network(one.network),
    one.place,
    one.link ?? '',
    said.time(one.happenedAt),
    said.word(one.triage),
    said.word(one.severity),
    said.member(one.owner),
    said.word(one.status),
    said.time(one.deadline),
    one.outcome,
    String(one.similar),
    said.time(one.closedAt),
    said.time(one.createdAt),
    one.id,
  ]
}

function noteRow(one: ExportedNote, said: Saying): string[] {
  return [
    said.person(one.person),
    said.word(one.type),
    one.text,
    said.time(one.at),
    said.member(one.by),
    one.link ?? '',
    said.case(one.case),
    said.yes(one.pinned),
    one.id,
  ]
}

function measureRow(one: ExportedMeasure, said: Saying): string[] {
  return [
    said.person(one.person),
    said.word(one.what),
    said.time(one.at),
    said.time(one.until),
    said.member(one.by),
    one.note,
    said.case(one.case),
    said.yes(one.automated),
    said.time(one.liftedAt),
    one.id,
  ]
}

const TIMES: ReadonlySet<ModerationColumn> = new Set([
  'date',
  'happened',
  'deadline',
  'until',
  'closed',
  'created',
  'lifted',
])

/** Times say where their clock stands: they come back as they were. */
function heading(column: ModerationColumn, { words, zone }: ModerationTableFormat): string {
  return TIMES.has(column) ? `${words.columns[column]} (${zone})` : words.columns[column]
}
