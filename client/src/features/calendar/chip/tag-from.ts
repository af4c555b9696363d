import type { Words } from '#client/i18n/words.ts'
import type { ClockChange } from '#shared/domain/clock-change.ts'
import type { PostTag } from '../calendar-context.ts'

/** What is unusual about a post. */
export interface Unusual {
  readonly isHeld: boolean
  /** Somebody agreed that it goes out. */
  readonly isAgreed: boolean
  readonly oddity: ClockChange['kind'] | null
  /** People rely on it, and it would not go out as it is. */
  readonly isUnsettled: boolean
  /** It is still to go out, and one of its channels is not used any more, or there no more. */
  readonly isOffChannel: boolean
  /** What waits in it for a choice, in words. */
  readonly choice: string | null
  readonly unread: number
}

/** A word would take the place of the title on a chip: a warning is a sign there, whose word is in its name and its tip. */
const WARNING = '!'
const TWICE = '2×'

/** Undefined where nothing is. */
export function tagFrom(unusual: Unusual, words: Words): PostTag | undefined {
  const { isHeld, oddity, isUnsettled, isOffChannel, choice, unread } = unusual
  const warnings = [
    ...(isUnsettled ? [words.limits.toSettle] : []),
    ...(isOffChannel ? [words.limits.offChannel] : []),
    ...(oddity === 'skipped' ? [words.days.skippedTag] : []),
  ]
  const common = [
    ...(oddity === 'twice' ? [words.days.twiceTag] : []),
    ...(choice === null ? [] : [choice]),
  ]
  const own = unread > 0 ? [words.comments.newMessages(unread)] : []
  const printed = [...(isHeld ? [words.freeze.held] : []), ...warnings, ...common]
  const short = [
    ...(warnings.length > 0 ? [WARNING] : []),
    ...(choice === null ? [] : [choice]),
    ...(choice === null && oddity === 'twice' ? [TWICE] : []),
  ]
  if (!isHeld && common.length + warnings.length + own.length === 0) return undefined
  const onChip = short.length > 0 ? short.join(' ') : unread > 0 ? String(unread) : null
  return {
    text: [...printed, ...own].join(', '),
    printed: printed.join(', '),
    isHeld,
    wasLeaving: isHeld && unusual.isAgreed,
    choice: onChip,
    warnings,
    labels: [...common, ...own],
  }
}
