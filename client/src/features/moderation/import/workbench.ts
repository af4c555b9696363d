/** The file being brought in, read and held in a worker: the page asks for what it shows, and for slices to write. */
import { lineOf } from '#shared/domain/cut-text.ts'
import type { Column } from '#shared/formats/csv/columns.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import type { ModerationLayout } from '#shared/formats/moderation/columns.ts'
import type { ModerationDrafts } from '#shared/formats/moderation/drafts.ts'
import { type LeftHeadings, leftModerationCsv } from '#shared/formats/moderation/left-file.ts'
import {
  type KnownPart,
  type KnownRecord,
  type ModerationPlan,
  type PlannedRecord,
  planModeration,
} from '#shared/formats/moderation/plan.ts'
import type {
  ModerationLeft,
  ModerationLeftReason,
  ModerationProblem,
  Remark,
  RemarkKind,
} from '#shared/formats/moderation/problem.ts'
import {
  countIn,
  type ModerationSource,
  readModeration,
} from '#shared/formats/moderation/read-moderation.ts'
import {
  asksForZone,
  type FoundWord,
  foundWords,
  type ModerationChoices,
  orderAsked,
  toModerationDrafts,
  usualChoices,
} from '#shared/formats/moderation/to-drafts.ts'
import { leftDetail } from './left-detail.ts'

export interface OpenedColumn extends Column {
  /** What stands in its first cells that are not empty. */
  readonly samples: readonly string[]
}

/** What the page shows of a file; the file itself stays with the workbench. */
export interface OpenedModeration {
  readonly kind: ModerationSource['kind']
  /** Of a table. */
  readonly layout: ModerationLayout | null
  readonly records: number
  readonly columns: readonly OpenedColumn[]
  readonly usual: ModerationChoices
  /** Under it the person's mapping is remembered; null where there is nothing to map. */
  readonly signature: string | null
}

export type OpenAnswer =
  | { readonly ok: true; readonly opened: OpenedModeration }
  | { readonly ok: false; readonly problem: ModerationProblem }

/** All that is of one kind: how many, and the first ones. */
export interface Gathered<Kind, Item> {
  readonly kind: Kind
  readonly count: number
  readonly first: readonly Item[]
}

/** A record that would be made, as the page shows it. */
export interface Preview {
  readonly where: number
  readonly collection: PlannedRecord['collection']
  /** Who it is about; empty for a case about nobody. */
  readonly who: string
  /** Type of a note, or what was done. */
  readonly what: string
  readonly text: string
  /** ms since 1970 */
  readonly at: number | null
  readonly by: string | null
}

export interface Review {
  readonly order: DateOrder | 'ask' | 'none'
  readonly asksZone: boolean
  readonly words: readonly FoundWord[]
  /** Null until the order that is asked for is chosen. */
  readonly plan:
    | (Omit<ModerationPlan, 'add' | 'binned' | 'revived'> & {
        readonly added: number
        readonly binned: number
      })
    | null
  readonly previews: readonly Preview[]
  readonly left: readonly Gathered<ModerationLeftReason['kind'], ModerationLeft>[]
  readonly remarks: readonly Gathered<RemarkKind['kind'], Remark>[]
  /** ms since 1970: of the oldest and the newest that it would add; null where nothing has a date. */
  readonly span: readonly [number, number] | null
}

/** Sentences for what was not taken, since functions do not travel to a worker. */
export interface LeftSayings {
  readonly headings: LeftHeadings
  readonly reasons: Readonly<Record<ModerationLeftReason['kind'], string>>
  readonly colon: string
}

export interface ReviewMeans {
  /** `2026-10-22` */
  readonly today: string
  /** Ids of the team. */
  readonly team: readonly string[]
}

export interface Workbench {
  open(bytes: Uint8Array, zone: string): Promise<OpenAnswer>
  /** `first` forgets what was told before. */
  know(part: KnownPart, first: boolean): void
  review(choices: ModerationChoices, means: ReviewMeans): Review
  slice(from: number, count: number): readonly PlannedRecord[]
  /** Ids of records in the bin: those of the file, or only those whom something new is about. */
  inBin(all: boolean): readonly string[]
  leftRows(sayings: LeftSayings): string
}

const SAMPLES = 3
const PREVIEWS = 12
const FIRST = 50
const MOST_WORDS = 40

export function createWorkbench(): Workbench {
  let source: ModerationSource | null = null
  let plan: ModerationPlan | null = null
  let drafts: ModerationDrafts | null = null
  const origins = new Map<string, KnownRecord>()
  const handles = new Map<string, string>()
  return {
    async open(bytes, zone) {
      const read = await readModeration(bytes)
      if (!read.ok) return read
      source = read.source
      return { ok: true, opened: openedOf(source, zone) }
    },
    know(part, first) {
      if (first) {
        origins.clear()
        handles.clear()
      }
      for (const [origin, record] of part.origins) {
        // What is in the bin counts only where nothing outside has the same origin.
        if (!record.deleted || !origins.has(origin)) origins.set(origin, record)
      }
      for (const [handle, id] of part.handles) handles.set(handle, id)
    },
    review(choices, { today, team }) {
      const order = source ? orderAsked(source, choices.uses) : 'none'
      const asksZone = source !== null && asksForZone(source, choices.uses)
      const words = source ? foundWords(source, choices.uses, MOST_WORDS) : []
      const known = { order, asksZone, words }
      if (!source || (order === 'ask' && choices.order === null)) {
        return { ...known, plan: null, previews: [], left: [], remarks: [], span: null }
      }
      drafts = toModerationDrafts(source, choices, today)
      plan = planModeration(drafts, { origins, handles, team: new Set(team) })
      const { add, binned, revived: _, ...rest } = plan
      const times = add.flatMap(({ fields }) => timeOf(fields) ?? [])
      return {
        ...known,
        plan: { ...rest, added: add.length, binned: binned.length },
        previews: previewsOf(plan, drafts),
        left: gathered(drafts.left, ({ reason }) => reason.kind),
        remarks: gathered(drafts.remarks, ({ about }) => about.kind),
        span: spanOf(times),
      }
    },
    slice: (from, count) => plan?.add.slice(from, from + count) ?? [],
    inBin: (all) => (all ? plan?.binned : plan?.revived) ?? [],
    leftRows({ headings, reasons, colon }) {
      if (!source || !drafts) return ''
      return leftModerationCsv(source, drafts.left, headings, ({ reason }) => {
        const detail = leftDetail(reason)
        return detail === '' ? reasons[reason.kind] : `${reasons[reason.kind]}${colon}${detail}`
      })
    },
  }
}

function openedOf(source: ModerationSource, zone: string): OpenedModeration {
  const table = source.kind === 'table' ? source.table : null
  const samplesOf = (index: number) => {
    const samples = new Set<string>()
    for (const row of table?.rows ?? []) {
      const sample = row.cells[index]?.trim().slice(0, 120)
      if (sample) samples.add(sample)
      if (samples.size === SAMPLES) break
    }
    return [...samples]
  }
  return {
    kind: source.kind,
    layout: table?.layout ?? null,
    records: countIn(source),
    columns: (table?.columns ?? []).map((column) => ({
      ...column,
      samples: samplesOf(column.index),
    })),
    usual: usualChoices(source, zone),
    signature: table?.signature ?? null,
  }
}

type Fields = PlannedRecord['fields']

function timeOf(fields: Fields): number | null {
  const at = fields.at ?? fields.happenedAt
  return typeof at === 'number' ? at : null
}

function spanOf(times: readonly number[]): readonly [number, number] | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const at of times) {
    if (at < first) first = at
    if (at > last) last = at
  }
  return times.length === 0 ? null : [first, last]
}

function gathered<Kind extends string, Item>(
  all: readonly Item[],
  kindOf: (item: Item) => Kind,
): Gathered<Kind, Item>[] {
  return [...Map.groupBy(all, kindOf)].map(([kind, same]) => ({
    kind,
    count: same.length,
    first: same.slice(0, FIRST),
  }))
}

/** The first notes, measures and cases; people are named beside them. */
function previewsOf(plan: ModerationPlan, drafts: ModerationDrafts): Preview[] {
  const names = new Map(
    drafts.people.map((one) => [one.key, one.name || (one.handles[0]?.handle ?? '')]),
  )
  const said = new Map<string, { where: number; who: readonly string[]; by: string | null }>()
  for (const { key, where, person, by } of [...drafts.notes, ...drafts.measures])
    said.set(key, { where, who: person === null ? [] : [person], by })
  for (const { key, where, people } of drafts.cases) said.set(key, { where, who: people, by: null })
  const shown = plan.add.filter(({ collection }) => collection !== 'noted').slice(0, PREVIEWS)
  return shown.map(({ key, collection, fields, proses }) => {
    const draft = said.get(key)
    const by = fields.by
    return {
      where: draft?.where ?? 0,
      collection,
      who: (draft?.who ?? []).map((one) => names.get(one) ?? '').join(', '),
      what: String(fields.type ?? fields.what ?? ''),
      text: lineOf([proses.text ?? fields.title, proses.quote].filter(Boolean).join(' · '), 200),
      at: timeOf(fields),
      by: typeof by === 'string' ? by : null,
    }
  })
}
