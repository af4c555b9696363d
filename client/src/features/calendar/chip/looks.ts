import { dayOf } from '#shared/domain/local-time.ts'
import { isOpen } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'

/**
 * `quiet`: a bare line for what is done with; `line`: one line for what lies behind us and is not done; `idea`:
 * dashed, nothing decided yet.
 */
export type ChipLook = 'quiet' | 'line' | 'full' | 'idea'

export function lookOf(post: Pick<Post, 'at' | 'status'>, today: string): ChipLook {
  if (post.status === 'published') return 'quiet'
  if (post.at !== null && dayOf(post.at) < today) return isOpen(post.status) ? 'line' : 'quiet'
  return post.status === 'idea' ? 'idea' : 'full'
}

/** In rem, so that a larger text makes larger chips; `calendar.css` has the same numbers. */
export const LINE = 1.5
export const CHIP = 2.4375
export const GAP = 0.125
export const DAY_HEADER = 1.5
/** Of what takes several days, above the posts. */
export const LANE = 1.5
/** What each further line of a title takes at most, also where a person has set lines wider apart (WCAG 1.4.12). */
export const TITLE_LINE = 1.125
/** More of a title nobody reads in a month. */
const TITLE_LINES = 3
/** Of the title's type, in rem, with what is lost where a line breaks. A guess that is wrong cuts a title, or gives it a line that stays unused. */
const LETTER = 0.42
/** The edges of a day and of a chip, in px. */
const EDGES = 20
const MARK = 18

export function heightOf(look: ChipLook): number {
  return look === 'quiet' || look === 'line' ? LINE : CHIP
}

/** What a post looks like where its day holds many. */
export function onOneLine(look: ChipLook): 'quiet' | 'line' {
  return look === 'quiet' ? 'quiet' : 'line'
}

/** How many lines more the title would fill in a day that is so many px wide. The first that a `line` gets is one below its hour. */
export function linesWanted(look: ChipLook, title: string, day: number, rem: number): number {
  const width = day - EDGES - (look === 'quiet' ? MARK : 0)
  const filled = Math.ceil((title.length * LETTER * rem) / Math.max(width, rem))
  const lines = Math.min(Math.max(filled, 1), TITLE_LINES)
  return look === 'line' ? lines : lines - 1
}
