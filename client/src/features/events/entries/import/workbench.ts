/** The file being brought in, read and held in a worker: the page asks for what it shows, and for slices to write. */
import type { EntryRemark } from '#shared/domain/events/entries/entry-checks.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import type { Column } from '#shared/formats/csv/columns.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import type { EntryUse } from '#shared/formats/entries/columns.ts'
import {
  type EntryChoices,
  type EntryDraft,
  type EntryLeft,
  type EntryLeftReason,
  type EntryMoment,
  type EntryPlan,
  type EntryRemarkKind,
  entryDateOrder,
  planEntries,
} from '#shared/formats/entries/plan-entries.ts'
import { type EntryTable, readEntries } from '#shared/formats/entries/read-entries.ts'
import type { FileProblem } from '#shared/formats/problem.ts'

export interface OpenedColumn extends Column {
  /** What stands in its first cells that are not empty. */
  readonly samples: readonly string[]
}

export interface OpenedEntries {
  readonly rows: number
  readonly columns: readonly OpenedColumn[]
  readonly guesses: readonly EntryUse[]
  readonly isByAction: boolean
  /** Under it the person's mapping is remembered. */
  readonly signature: string
}

export type OpenAnswer =
  | { readonly ok: true; readonly opened: OpenedEntries }
  | { readonly ok: false; readonly problem: FileProblem }

export interface LeftGroup {
  readonly reason: EntryLeftReason
  readonly count: number
  readonly first: readonly EntryLeft[]
}

export interface EntryReview {
  readonly order: DateOrder | 'ask' | 'none'
  readonly added: number
  readonly first: readonly Readonly<Record<string, Scalar>>[]
  readonly left: readonly LeftGroup[]
  readonly remarks: readonly (readonly [EntryRemarkKind, number])[]
  readonly joined: number
  readonly against: number
  readonly checks: readonly (readonly [EntryRemark['kind'], number])[]
}

export interface Workbench {
  open(bytes: Uint8Array): OpenAnswer
  /** `first` forgets what was told before. */
  know(keys: readonly string[], first: boolean): void
  review(choices: EntryChoices, moment: EntryMoment): EntryReview
  slice(from: number, count: number): readonly EntryDraft[]
}

const SAMPLES = 3
const PREVIEWS = 8
const FIRST = 30
const NOTHING: EntryReview = {
  order: 'none',
  added: 0,
  first: [],
  left: [],
  remarks: [],
  joined: 0,
  against: 0,
  checks: [],
}

export function createWorkbench(): Workbench {
  let table: EntryTable | null = null
  let plan: EntryPlan | null = null
  const known = new Set<string>()
  return {
    open(bytes) {
      const read = readEntries(bytes)
      if (!read.ok) return read
      table = read.table
      return { ok: true, opened: openedOf(table) }
    },
    know(keys, first) {
      if (first) known.clear()
      for (const key of keys) known.add(key)
    },
    review(choices, moment) {
      if (!table) return NOTHING
      plan = planEntries(table, choices, known, moment)
      const { add, left, remarks, joined, against, checks } = plan
      return {
        order: entryDateOrder(table, choices.uses),
        added: add.length,
        first: add.slice(0, PREVIEWS).map(({ fields }) => fields),
        left: [...Map.groupBy(left, ({ reason }) => reason)].map(([reason, same]) => ({
          reason,
          count: same.length,
          first: same.slice(0, FIRST),
        })),
        remarks: [...remarks],
        joined,
        against,
        checks: [...checks],
      }
    },
    slice: (from, count) => plan?.add.slice(from, from + count) ?? [],
  }
}

function openedOf({ columns, rows, guesses, isByAction, signature }: EntryTable): OpenedEntries {
  const samplesOf = (index: number) => {
    const samples = new Set<string>()
    for (const row of rows) {
      const sample = row.cells[index]?.trim().slice(0, 120)
      if (sample) samples.add(sample)
      if (samples.size === SAMPLES) break
    }
    return [...samples]
  }
  return {
    rows: rows.length,
    columns: columns.map((column) => ({ ...column, samples: samplesOf(column.index) })),
    guesses,
    isByAction,
    signature,
  }
}
