/** What the words of other programs mean here: types of notes, and what was done to somebody. */
import type { MeasureKind } from '#shared/domain/moderation/measure.ts'
import type { NoteType } from '#shared/domain/moderation/note.ts'
import { foldWords } from '../fold.ts'

/** What a word of a file becomes; `leave`: what goes by it is not taken. */
export type WordUse = NoteType | 'leave'

/** Toolbox's own types, and what bots write as their actions; folded, without signs between the words. */
const EXACT: Readonly<Record<string, WordUse>> = {
  none: 'information',
  gooduser: 'praise',
  spamwatch: 'information',
  spamwarn: 'warning',
  abusewarn: 'warning',
  ban: 'sanction',
  permban: 'sanction',
  botban: 'sanction',
  note: 'information',
  'a note': 'information',
  // Who is moved between roles or rooms is not judged by it.
  'role add': 'leave',
  'role remove': 'leave',
  'rapid move start': 'leave',
  'rapid move end': 'leave',
  'voice move': 'leave',
  'nickname change': 'leave',
}

const PRAISE = /good|praise|thank|helpful|trusted|kudos|great|positi|merci|bravo|felicit|confiance/
const SANCTION =
  /ban|mute|kick|timeout|time out|silence|suspend|suspension|sanction|block|exclu|expuls|jail|quarantine|limit/
const WARNING = /warn|avert|strike|infraction|rappel|abuse|verwarn|ammon|advert|remind/
const LIFTS =
  /^(?:un|de|lift|remove|revoke|pardon|clear|end)|\b(?:remove|delete|clear|lift|end|expire)d?$/

/** A word that nobody knows is information: nothing is held against anybody by a guess. */
export function usualUse(word: string): WordUse {
  const folded = bare(word)
  if (Object.hasOwn(EXACT, folded)) return EXACT[folded] ?? 'information'
  if (liftedBy(word) !== null || LIFTS.test(folded)) return 'information'
  if (SANCTION.test(folded)) return 'sanction'
  if (WARNING.test(folded)) return 'warning'
  return PRAISE.test(folded) ? 'praise' : 'information'
}

const NO_MORE: ReadonlySet<string> = new Set([
  '',
  'none',
  'gooduser',
  'note',
  'a note',
  'warn',
  'warning',
])

/** Whether a word says no more than the type that it becomes does. */
export function saysNoMore(word: string): boolean {
  const folded = bare(word)
  return NO_MORE.has(folded)
}

const DONE: readonly (readonly [RegExp, MeasureKind])[] = [
  [
    /\b(?:\w*ban(?:ned)?|suspend(?:ed)?(?: user| account)?|block(?:ed)?|bannir|suspendre)\b/,
    'banned',
  ],
  [/\b(?:\w*mute[ds]?|time ?out|silence[ds]?(?: user| account)?|limit(?:ed)?|jail)\b/, 'muted'],
]

const UNWARNS = /^(?:un|del(?:ete)? ?|remove |revoke |pardon )warn(?:ing)?s?$/

/** What was done to somebody that lasts, by the word for it: `tempban`, `silence_user`. Null for what does not. */
export function measureOf(word: string): MeasureKind | null {
  const folded = bare(word)
  if (LIFTS.test(folded)) return null
  return DONE.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

/** What a word takes back: `unban`, `unsilence_user`. */
export function liftedBy(word: string): MeasureKind | null {
  const folded = bare(word)
  if (UNWARNS.test(folded)) return 'warned'
  const rest = /^(?:un|de|lift |remove |revoke |end )(.+)$/.exec(folded)?.[1]
  return rest === undefined ? null : (DONE.find(([pattern]) => pattern.test(rest))?.[1] ?? null)
}

function bare(word: string): string {
  return foldWords(word.replace(/[^\p{L}\p{N}]+/gu, ' ')).trim()
}
