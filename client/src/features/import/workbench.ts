/** The file being imported, read and held; runs on the page for small files and in a worker for large ones. */
import type { Column, ColumnUse } from '#shared/formats/csv/columns.ts'
import type { Layout } from '#shared/formats/csv/layouts.ts'
import { leftRowsCsv } from '#shared/formats/csv/left-rows.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import { dateOrderIn, type Table } from '#shared/formats/csv/read-table.ts'
import { tableToPosts } from '#shared/formats/csv/to-posts.ts'
import { type LeftHeadings, leftEventsCsv } from '#shared/formats/ics/left-events.ts'
import { namesDaysOnly } from '#shared/formats/ics/to-overlay.ts'
import { calendarToPosts } from '#shared/formats/ics/to-posts.ts'
import type { ImportedPost } from '#shared/formats/imported-post.ts'
import type { ExistingPost } from '#shared/formats/plan/match.ts'
import { type ImportPlan, planImport } from '#shared/formats/plan/plan-import.ts'
import type { KnownNames } from '#shared/formats/plan/resolve.ts'
import type { FileProblem, Left, Note } from '#shared/formats/problem.ts'
import { type ReadFile, readFile } from '#shared/formats/read-file.ts'
import type { UnsaidStatus } from '#shared/formats/unsaid-status.ts'

export interface OpenedColumn extends Column {
  /** What stands in its first cells that are not empty. */
  readonly samples: readonly string[]
}

/** What the page shows of a file; the file itself stays with the workbench. */
export type Opened =
  | {
      readonly kind: 'calendar'
      readonly records: number
      readonly recurs: boolean
      /** All of it lasts whole days, as holidays do. */
      readonly namesDays: boolean
    }
  | {
      readonly kind: 'table'
      readonly records: number
      readonly columns: readonly OpenedColumn[]
      readonly guesses: readonly ColumnUse[]
      readonly layout: Layout
      /** The zone that the file says its times are in, or null. */
      readonly zone: string | null
      readonly signature: string
    }

/** What the person chooses about a file. */
export type Choices =
  | {
      readonly kind: 'calendar'
      readonly window: { readonly from: string; readonly to: string }
      readonly unsaid: UnsaidStatus
    }
  | {
      readonly kind: 'table'
      readonly unsaid: UnsaidStatus
      readonly uses: readonly ColumnUse[]
      /** Null until they have said. */
      readonly order: DateOrder | null
      /** IANA name. */
      readonly source: string
    }

/** What the workspace brings. */
export interface Ground {
  readonly zone: string
  readonly today: string
  readonly existing: readonly ExistingPost[]
  readonly known: KnownNames
}

export interface Review {
  /** `ask` where the dates of the chosen columns do not tell day from month. */
  readonly order: DateOrder | 'ask' | 'none'
  /** Null until the order that is asked for is chosen. */
  readonly plan: ImportPlan | null
  readonly left: readonly Left[]
  readonly notes: readonly Note[]
}

export type OpenAnswer =
  | { readonly ok: true; readonly opened: Opened }
  | { readonly ok: false; readonly problem: FileProblem }

export interface Workbench {
  open(bytes: Uint8Array): OpenAnswer
  review(choices: Choices, ground: Ground): Review
  /** What was not taken, as a table to be put right: a table keeps its own columns. */
  leftRows(
    reasons: readonly { readonly where: number; readonly why: string }[],
    headings: LeftHeadings,
  ): string
}

const SAMPLES = 3

export function createWorkbench(): Workbench {
  let file: Extract<ReadFile, { ok: true }> | null = null
  return {
    open(bytes) {
      const read = readFile(bytes)
      if (!read.ok) return read
      file = read
      return {
        ok: true,
        opened: read.kind === 'table' ? openedTable(read.table) : openedCalendar(read),
      }
    },
    review(choices, ground) {
      const nothing = { order: 'none', plan: null, left: [], notes: [] } as const
      const { zone, today, existing, known } = ground
      const planOf = (posts: readonly ImportedPost[]) =>
        planImport(existing, posts, known, { today, chosen: choices.unsaid })
      if (file?.kind === 'calendar' && choices.kind === 'calendar') {
        const { window } = choices
        const { posts, left, notes } = calendarToPosts(file.calendar, { window, zone })
        return { order: 'none', plan: planOf(posts), left, notes }
      }
      if (file?.kind !== 'table' || choices.kind !== 'table') return nothing
      const found = dateOrderIn(file.table, choices.uses)
      const order = found === 'ask' ? choices.order : found === 'none' ? 'dmy' : found
      if (order === null) return { ...nothing, order: found }
      const { uses, source } = choices
      const { posts, left, notes } = tableToPosts(file.table, { uses, order, zone, source, today })
      return { order: found, plan: planOf(posts), left, notes }
    },
    leftRows(reasons, headings) {
      if (file === null) return ''
      return file.kind === 'table'
        ? leftRowsCsv(file.table, reasons, headings.why)
        : leftEventsCsv(file.calendar, reasons, headings)
    },
  }
}

function openedCalendar({ calendar }: Extract<ReadFile, { kind: 'calendar' }>): Opened {
  const { components, recurs } = calendar
  return {
    kind: 'calendar',
    records: components.length,
    recurs,
    namesDays: namesDaysOnly(calendar),
  }
}

function openedTable(table: Table): Opened {
  const { columns, rows, guesses, layout, zone, signature } = table
  const samplesOf = (index: number) => {
    const samples: string[] = []
    for (const row of rows) {
      const cell = row.cells[index]?.trim()
      const sample = cell?.slice(0, 120)
      if (sample && !samples.includes(sample)) samples.push(sample)
      if (samples.length === SAMPLES) break
    }
    return samples
  }
  return {
    kind: 'table',
    records: rows.length,
    columns: columns.map((column) => ({ ...column, samples: samplesOf(column.index) })),
    guesses,
    layout,
    zone,
    signature,
  }
}
