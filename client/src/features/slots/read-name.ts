import { parseHour } from '#client/ui/time-input.ts'
import { foldName } from '#shared/domain/named.ts'
import { type MonthDay, NTHS, type Nth } from '#shared/domain/recurrence/rule.ts'
import type { SlotDraft } from '#shared/domain/slot.ts'

/** What a name may speak of. */
export interface Known {
  /** In the reader's language, Monday first. */
  readonly weekdays: readonly string[]
  /** What is said before a weekday of a month: the first, the last. */
  readonly nths: Readonly<Record<Nth, string>>
  readonly channels: readonly { readonly id: string; readonly name: string }[]
}

const HOUR = /\d{1,2}\s?(?:h|:)\s?(?:\d{2})?(?!\d)/i

/**
 * `LinkedIn du mardi, 18 h` says a channel, a day and an hour: what a slot begins with, so that nobody says it twice.
 * The first Monday is not every Monday: alone, it is the day of each month. Beside another day it is left to be chosen,
 * like the second of two of a month: a slot has but one rule.
 */
export function readName(
  name: string,
  known: Known,
): Pick<SlotDraft, 'hour' | 'weekdays' | 'monthly' | 'channels'> {
  const spoken = wordsOf(name)
  const says = (text: string) => text !== '' && spoken.includes(wordsOf(text))
  const ofMonth = known.weekdays.flatMap((day, index): MonthDay[] =>
    NTHS.flatMap((nth) =>
      says(`${known.nths[nth]} ${day}`) ? [{ kind: 'weekday', nth, weekday: index + 1 }] : [],
    ),
  )
  const isOneOfMonth = (weekday: number) =>
    ofMonth.some((on) => on.kind === 'weekday' && on.weekday === weekday)
  const weekdays = known.weekdays.flatMap((day, index) =>
    (says(day) || says(`${day}s`)) && !isOneOfMonth(index + 1) ? [index + 1] : [],
  )
  return {
    hour: parseHour(HOUR.exec(name)?.[0] ?? ''),
    weekdays,
    monthly: weekdays.length === 0 && ofMonth.length === 1 ? (ofMonth[0] ?? null) : null,
    channels: known.channels.filter((channel) => says(channel.name)).map(({ id }) => id),
  }
}

/** Whole words only: a channel called `X` is not in every `exam`. */
function wordsOf(text: string): string {
  return ` ${foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
}
