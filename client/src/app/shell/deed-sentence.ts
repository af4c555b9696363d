import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Done, UndoOutcome } from '#client/workspace/undo-stack.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { isKeyOf } from '#shared/table-keys.ts'

type DeedWords = Words['deeds']

/** The one post that something was done to, as it is now; null for several, or when it is not known here. */
export type Only = { readonly title: string; readonly at: LocalTime | null } | null

/** A toast is a sentence, not the place for a whole title. */
const TITLE_CHARACTERS = 40

/** What was done, in words. A deed of a newer version, which has no sentence yet, is "1 change". */
export function deedSentence(
  { what, count }: Pick<Done, 'what' | 'count'>,
  only: Only,
  words: DeedWords,
  formats: Formats,
): string {
  const at = only?.at ?? null
  switch (what) {
    case 'created':
      return only && at === null ? words.noted : words.created(count)
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
    case 'series moved':
      return words.movedMany(count)
    default:
      return said(words, what, count)
  }
}

/** Of most deeds it is said the same way, whatever they were done to. */
function said({ done, changed }: DeedWords, what: string, count: number): string {
  const sentence = isKeyOf(what, done) ? done[what] : changed
  return typeof sentence === 'string' ? sentence : sentence(count)
}

/** What was undone or redone, in words: the deed, what it was done to, and for a move where that is now. */
export function turnSentence(
  { what, direction, records, undone, kept }: UndoOutcome,
  only: Only,
  words: DeedWords,
  formats: Formats,
): string {
  if (kept > 0) return words.partly(undone, kept)
  const upon = !only
    ? words.several(records.length)
    : only.title === ''
      ? words.untitled
      : words.one(shortened(only.title))
  const deed = nameOf(what, words)(upon)
  if (what !== 'moved' || !only) return words[direction](deed)
  const now = only.at === null ? words.nowIdea(deed) : words.nowOn(deed, moment(only.at, formats))
  return words[direction](now)
}

function nameOf(what: string, { names }: DeedWords): (upon: string) => string {
  return isKeyOf(what, names) ? names[what] : names.changed
}

function shortened(title: string): string {
  const characters = [...title]
  if (characters.length <= TITLE_CHARACTERS) return title
  return `${characters
    .slice(0, TITLE_CHARACTERS - 1)
    .join('')
    .trimEnd()}…`
}

/** `jeudi 22 octobre, 11:30` */
function moment(at: LocalTime, formats: Formats): string {
  const hour = hourOf(at)
  const day = formats.day(dayOf(at))
  return hour === null ? day : `${day}, ${hour}`
}
