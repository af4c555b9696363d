/** The ladder: what a team does at the first warning, at the second, and so on. It lies in `space`, and says nothing of people. */
import * as Y from 'yjs'
import {
  type Damaged,
  damaged,
  lineIn,
  type RecordMap,
  type Records,
} from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import type { MeasureKind } from '#shared/domain/moderation/measure.ts'
import { isOrderKey } from '#shared/domain/order.ts'
import { createRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

export interface LadderStep {
  readonly kind: 'step'
  readonly id: string
  /** By language; at least one of them says something. */
  readonly names: { readonly fr: string; readonly en: string }
  /** The measure that it is; an unknown value shows as itself (M5). */
  readonly what: MeasureKind | (string & {})
  /** How long it lasts, in hours; null: without an end. */
  readonly hours: number | null
  /** It is proposed at the so-and-so-many-th warning… */
  readonly count: number
  /** …within so many days; null: however long ago the others are. */
  readonly days: number | null
  /** How many people must agree before it holds, whoever takes it among them. */
  readonly people: number
  /** A key of `order.ts`; null: after those that have one. */
  readonly order: string | null
  /** The step of the built-in ladder that this was made of: what was taken under that one counts as this. */
  readonly was: string | null
  readonly deleted: boolean
}

/** Fields that make no sense are read as not there; a step without any name is damaged (M5). */
export function parseLadderStep(id: string, map: unknown): LadderStep | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const names = { fr: lineIn(map, 'fr') ?? '', en: lineIn(map, 'en') ?? '' }
  if (names.fr === '' && names.en === '') return damaged(id, 'fr', map)
  const order = map.get('order')
  return {
    kind: 'step',
    id,
    names,
    what: lineIn(map, 'what') ?? 'warned',
    hours: countIn(map, 'hours'),
    count: countIn(map, 'count') ?? 1,
    days: countIn(map, 'days'),
    people: countIn(map, 'people') ?? 1,
    order: isOrderKey(order) ? order : null,
    was: lineIn(map, 'was'),
    deleted: typeof map.get('deletedAt') === 'number',
  }
}

/** What it is called for a reader of one language; the other one's name where it has none. */
export function stepName({ names }: Pick<LadderStep, 'names'>, language: 'fr' | 'en'): string {
  return names[language] || names.fr || names.en
}

/** As it stands on the ladder, the lowest first. */
export function inLadderOrder(steps: readonly LadderStep[]): readonly LadderStep[] {
  return steps
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => compare(a.order ?? '~', b.order ?? '~') || compare(a.id, b.id))
}

/** What a team goes by that has said nothing: computed on reading, never written (M4). */
export const USUAL_LADDER: readonly LadderStep[] = [
  usual('usual-reminder', 'Rappel de la charte', 'Reminder of the charter', { what: 'warned' }),
  usual('usual-warning', 'Avertissement écrit', 'Written warning', {
    what: 'warned',
    count: 2,
    days: 365,
  }),
  usual('usual-day', 'Silence 24\u00a0h', 'Muted for 24\u00a0h', {
    what: 'muted',
    hours: 24,
    count: 2,
    days: 30,
  }),
  usual('usual-week', 'Silence 7\u00a0jours', 'Muted for 7\u00a0days', {
    what: 'muted',
    hours: 7 * 24,
    count: 3,
    days: 90,
  }),
  usual('usual-end', 'Exclusion', 'Ban', { what: 'banned', count: 4, days: 180, people: 2 }),
]

/** The team's own ladder, or the usual one while it has none. */
export function ladderOf(steps: readonly LadderStep[]): readonly LadderStep[] {
  const own = inLadderOrder(steps)
  return own.length > 0 ? own : USUAL_LADDER
}

/** What a person says of a step. */
export type LadderStepDraft = Omit<LadderStep, 'kind' | 'id' | 'deleted'>

/** Inside a transaction of the caller's. */
export function createLadderStep(
  ladder: Records,
  draft: LadderStepDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  return createRecord(ladder, stepFields(draft), {}, author)
}

/** What is computed anyway is not written (M4). */
export function stepFields({
  names,
  what,
  hours,
  count,
  days,
  people,
  order,
  was,
}: LadderStepDraft): FieldValues {
  return {
    fr: names.fr || undefined,
    en: names.en || undefined,
    what,
    hours: hours ?? undefined,
    count: count === 1 ? undefined : count,
    days: days ?? undefined,
    people: people === 1 ? undefined : people,
    order: order ?? undefined,
    was: was ?? undefined,
  }
}

/** Whether a team goes by what Ruche has, whether or not it has made that its own. */
export function isUsualLadder(ladder: readonly LadderStep[]): boolean {
  const said = (steps: readonly LadderStep[], name: (step: LadderStep) => string | null) =>
    JSON.stringify(
      steps.map((step) => [name(step), stepFields({ ...step, order: null, was: null })]),
    )
  return (
    ladder === USUAL_LADDER || said(ladder, ({ was }) => was) === said(USUAL_LADDER, ({ id }) => id)
  )
}

function usual(
  id: string,
  fr: string,
  en: string,
  own: Partial<LadderStep> & Pick<LadderStep, 'what'>,
): LadderStep {
  return {
    kind: 'step',
    id,
    names: { fr, en },
    hours: null,
    count: 1,
    days: null,
    people: 1,
    order: null,
    was: null,
    deleted: false,
    ...own,
  }
}

/** A whole number of at least one. */
function countIn(map: RecordMap, field: string): number | null {
  const value = map.get(field)
  return Number.isSafeInteger(value) && Number(value) >= 1 ? Number(value) : null
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
