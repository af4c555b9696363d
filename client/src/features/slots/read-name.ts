import { parseHour } from '#client/ui/time-input.ts'
import { foldName } from '#shared/domain/named.ts'
import type { SlotDraft } from '#shared/domain/slot.ts'

/** What a name may speak of. */
export interface Known {
  /** In the reader's language, Monday first. */
  readonly weekdays: readonly string[]
  /** What is said before a weekday of a month: the first, the last. */
  readonly nths: readonly string[]
  readonly channels: readonly { readonly id: string; readonly name: string }[]
}

const HOUR = /\d{1,2}\s?(?:h|:)\s?(?:\d{2})?(?!\d)/i

/**
 * `LinkedIn du mardi, 18 h` says a channel, a day and an hour: what a slot begins with, so that nobody says it twice.
 * The first Monday is not every Monday: then the day is left to be chosen.
 */
export function readName(
  name: string,
  known: Known,
): Pick<SlotDraft, 'hour' | 'weekdays' | 'channels'> {
  const spoken = wordsOf(name)
  const says = (text: string) => text !== '' && spoken.includes(wordsOf(text))
  const isOneOfMonth = (day: string) => known.nths.some((nth) => says(`${nth} ${day}`))
  return {
    hour: parseHour(HOUR.exec(name)?.[0] ?? ''),
    weekdays: known.weekdays.flatMap((day, index) =>
      (says(day) || says(`${day}s`)) && !isOneOfMonth(day) ? [index + 1] : [],
    ),
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
