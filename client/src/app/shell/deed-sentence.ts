import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import type { Done, UndoOutcome } from '#client/workspace/workspace.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'

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
    case 'asked':
      return words.asked
    case 'approved':
      return words.approved
    case 'sent back':
      return words.sentBack
    case 'taken back':
      return words.takenBack
    case 'overlaid':
      return words.overlaid
    case 'unlaid':
      return words.unlaid
    case 'placed':
      return words.placed
    case 'passed':
      return words.passed
    case 'appeared':
      return words.appeared
    case 'comment removed':
      return words.commentRemoved
    case 'thread resolved':
      return words.threadResolved
    case 'thread opened':
      return words.threadOpened
    case 'campaign made':
      return words.campaignMade
    case 'campaign archived':
      return words.campaignArchived
    case 'campaign back':
      return words.campaignBack
    case 'campaign removed':
      return words.campaignRemoved
    case 'idea noted':
      return words.ideaNoted(count)
    case 'idea checked':
      return words.ideaChecked
    case 'idea unchecked':
      return words.ideaUnchecked
    case 'idea turned':
      return words.ideaTurned
    case 'idea removed':
      return words.ideaRemoved
    case 'idea restored':
      return words.ideaRestored
    case 'pillar made':
      return words.pillarMade
    case 'pillar removed':
      return words.pillarRemoved
    case 'view saved':
      return words.viewSaved
    case 'view renamed':
      return words.viewRenamed
    case 'view removed':
      return words.viewRemoved
    case 'repeated':
      return words.repeated
    case 'series moved':
      return words.movedMany(count)
    case 'template made':
      return words.templateMade
    case 'template used':
      return words.templateUsed
    case 'template removed':
      return words.templateRemoved
    case 'slot made':
      return words.slotMade
    case 'slot skipped':
      return words.slotSkipped
    case 'slot removed':
      return words.slotRemoved
    case 'attached':
      return words.attached(count)
    case 'detached':
      return words.detached
    default:
      return words.changed(count)
  }
}

/** What was undone or redone, in words: the deed, what it was done to, and for a move where that is now. */
export function turnSentence(
  direction: 'undone' | 'redone',
  { what, records, undone, kept }: UndoOutcome,
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
  return isNamed(what, names) ? names[what] : names.changed
}

function isNamed(what: string, names: DeedWords['names']): what is keyof DeedWords['names'] {
  return Object.hasOwn(names, what)
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
