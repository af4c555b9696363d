import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Done } from '#client/workspace/workspace.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'

type DeedWords = Words['deeds']

/**
 * What was done, in words. A deed of a newer version, which has no sentence yet, is "1 change".
 * @param at where the one post is now; null for none, or for several posts
 */
export function deedSentence(
  { what, count }: Done,
  at: LocalTime | null,
  words: DeedWords,
  formats: Formats,
): string {
  switch (what) {
    case 'created':
      return words.created(count)
    case 'moved':
      if (count > 1) return words.movedMany(count)
      return at === null ? words.unscheduled : words.movedTo(moment(at, formats))
    case 'duplicated':
      return at === null ? words.duplicated : words.duplicatedTo(moment(at, formats))
    case 'removed':
      return words.removed(count)
    case 'restored':
      return words.restored(count)
    case 'imported':
      return words.imported(count)
    default:
      return words.changed(count)
  }
}

/** `jeudi 22 octobre, 11:30` */
function moment(at: LocalTime, formats: Formats): string {
  const hour = hourOf(at)
  const day = formats.day(dayOf(at))
  return hour === null ? day : `${day}, ${hour}`
}
