import type { FreezeDraft } from '#shared/domain/freeze-actions.ts'

/** What somebody fills in before a freeze begins. */
export interface FreezeForm {
  readonly reason: string
  readonly end: 'open' | 'time'
  /** In the workspace's time zone; null: today. */
  readonly day: string | null
  readonly hour: string | null
  readonly scope: 'all' | 'some'
  readonly channels: readonly string[]
  readonly campaigns: readonly string[]
}

export const LONGEST_REASON = 300

export const EMPTY_FORM: FreezeForm = {
  reason: '',
  end: 'open',
  day: null,
  hour: null,
  scope: 'all',
  channels: [],
  campaigns: [],
}

export interface FormMeans {
  /** Today, in the workspace's time zone. */
  readonly today: string
  /** The moment that a time is; null where it has passed. */
  readonly endAt: (time: string) => number | null
}

export function problemsOf(
  form: FreezeForm,
  means: FormMeans,
): readonly ('reason' | 'end' | 'scope')[] {
  const { reason, end, scope, channels, campaigns } = form
  return [
    ...(reason.trim() === '' ? (['reason'] as const) : []),
    ...(end === 'time' && endOf(form, means) === null ? (['end'] as const) : []),
    ...(scope === 'some' && channels.length + campaigns.length === 0 ? (['scope'] as const) : []),
  ]
}

/** What is still missing in it counts as if it were not limited. */
export function toDraft(form: FreezeForm, means: FormMeans): FreezeDraft {
  const isSome = form.scope === 'some'
  return {
    reason: form.reason,
    until: endOf(form, means),
    channels: isSome ? form.channels : [],
    campaigns: isSome ? form.campaigns : [],
  }
}

function endOf({ end, day, hour }: FreezeForm, { today, endAt }: FormMeans): number | null {
  return end === 'open' || hour === null ? null : endAt(`${day ?? today}T${hour}`)
}
