/** The file being brought in, read and held in a worker: the page asks for what it shows, and for slices to write. */
import type { ErasedSince } from '#shared/domain/moderation/import-record.ts'
import type { DateOrder } from '#shared/formats/csv/read-date.ts'
import type { ModerationDrafts } from '#shared/formats/moderation/drafts.ts'
import { type LeftHeadings, leftModerationCsv } from '#shared/formats/moderation/left-file.ts'
import { timeOf, withoutPerhapsErased } from '#shared/formats/moderation/perhaps-erased.ts'
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
} from '#shared/formats/moderation/to-drafts.ts'
import { leftDetail } from './left-detail.ts'
import { type OpenedModeration, openedOf } from './opened-moderation.ts'
import { type Preview, previewsOf } from './preview.ts'

export type OpenAnswer =
  | { readonly ok: true; readonly opened: OpenedModeration }
  | { readonly ok: false; readonly problem: ModerationProblem }

/** All that is of one kind: how many, and the first ones. */
export interface Gathered<Kind, Item> {
  readonly kind: Kind
  readonly count: number
  readonly first: readonly Item[]
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
  /** The newest that the file tells of, whatever of it is taken; ms since 1970. */
  readonly latest: number | null
  /** How many records it would make that may have been erased since they came in. */
  readonly held: number
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
  /** What was erased since a file of its kind came in; null where nothing was. */
  readonly erased: ErasedSince | null
  /** What may have been erased is brought in again all the same. */
  readonly anyway: boolean
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
    review(choices, { today, team, erased, anyway }) {
      const order = source ? orderAsked(source, choices.uses) : 'none'
      const asksZone = source !== null && asksForZone(source, choices.uses)
      const words = source ? foundWords(source, choices.uses, MOST_WORDS) : []
      const known = { order, asksZone, words }
      if (!source || (order === 'ask' && choices.order === null)) {
        const nothing = { previews: [], left: [], remarks: [], span: null, latest: null, held: 0 }
        return { ...known, plan: null, ...nothing }
      }
      drafts = toModerationDrafts(source, choices, today)
      const planned = planModeration(drafts, { origins, handles, team: new Set(team) })
      // A file that was brought in before still tells of something that is here, unless all of it has gone.
      const isKnown = planned.same + planned.binned.length > 0
      const without =
        erased && (erased.isAnyGone || isKnown)
          ? withoutPerhapsErased(planned, erased.latest)
          : null
      plan = anyway ? planned : (without?.plan ?? planned)
      const { add, binned, revived: _, ...rest } = plan
      const times = add.flatMap(({ fields }) => timeOf(fields) ?? [])
      return {
        ...known,
        plan: { ...rest, added: add.length, binned: binned.length },
        previews: previewsOf(plan, drafts),
        left: gathered(drafts.left, ({ reason }) => reason.kind),
        remarks: gathered(drafts.remarks, ({ about }) => about.kind),
        span: spanOf(times),
        latest: latestIn(drafts),
        held: without?.held ?? 0,
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

function spanOf(times: readonly number[]): readonly [number, number] | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const at of times) {
    if (at < first) first = at
    if (at > last) last = at
  }
  return times.length === 0 ? null : [first, last]
}

function latestIn({ cases, notes, measures }: ModerationDrafts): number | null {
  const times = [
    ...cases.map(({ happenedAt }) => happenedAt),
    ...[...notes, ...measures].map(({ at }) => at),
  ]
  return spanOf(times.flatMap((at) => at ?? []))?.[1] ?? null
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
