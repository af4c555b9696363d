import type { Words } from '#client/i18n/words.ts'
import type { Taken } from './take-files.ts'

/** Something that happened to the files that were given last. */
export interface MediaNote {
  readonly warns: boolean
  readonly text: string
}

type TakenWords = Pick<
  Words['media'],
  'deviceFull' | 'deviceRefuses' | 'unusable' | 'cleaned' | 'already' | 'moreNames'
>

const NAMES_SAID = 3

/** What is said of it, what went wrong first. */
export function takenNotes(
  { refused, cleaned, already, stopped }: Taken,
  words: TakenWords,
): readonly MediaNote[] {
  const notes: MediaNote[] = []
  if (stopped) {
    const say = stopped.problem === 'full' ? words.deviceFull : words.deviceRefuses
    notes.push({ warns: true, text: say(stopped.left) })
  }
  for (const [why, names] of refused)
    notes.push({ warns: true, text: words.unusable[why](listed(names, words), names.length) })
  if (cleaned > 0) notes.push({ warns: false, text: words.cleaned(cleaned) })
  if (already > 0) notes.push({ warns: false, text: words.already(already) })
  return notes
}

function listed(names: readonly string[], words: TakenWords): string {
  const first = names.slice(0, NAMES_SAID).join(', ')
  const more = names.length - NAMES_SAID
  return more > 0 ? words.moreNames(first, more) : first
}
