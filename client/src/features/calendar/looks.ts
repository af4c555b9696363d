import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'

/** `quiet`: one line for what is behind us; `idea`: dashed, nothing decided yet. */
export type ChipLook = 'quiet' | 'full' | 'idea'

export function lookOf(post: Pick<Post, 'at' | 'status'>, today: string): ChipLook {
  if (post.status === 'published') return 'quiet'
  if (post.at !== null && dayOf(post.at) < today) return 'quiet'
  return post.status === 'idea' ? 'idea' : 'full'
}

/** In rem, so that a larger text makes larger chips; `calendar.css` has the same numbers. */
export const LINE = 1.5
export const CHIP = 2.4375
export const GAP = 0.125
export const DAY_HEADER = 1.5
/** A day's only post may take a second line for its title. */
export const SECOND_LINE = 0.9375

export function heightOf(look: ChipLook, single: boolean): number {
  return look === 'quiet' || single ? LINE : CHIP
}
