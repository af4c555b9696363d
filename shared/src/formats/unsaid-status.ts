import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { PostStatus } from '#shared/domain/post.ts'
import { isScheduler, type Layout } from './csv/layouts.ts'

/** What posts become of which the file does not say how far they are; without a date they are ideas. */
export interface UnsaidStatus {
  readonly past: PostStatus
  /** Today and later. */
  readonly coming: PostStatus
}

/**
 * What a plan most likely means: whose day has passed is out, and what a scheduler exports is scheduled in it.
 * @param layout null for a calendar
 */
export function usualStatus(layout: Layout | null): UnsaidStatus {
  const scheduled = layout !== null && isScheduler(layout)
  return { past: 'published', coming: scheduled ? 'scheduled' : 'draft' }
}

/** Null for a post without a date: nothing is chosen for it. */
export function sideOf(at: LocalTime | null, today: string): keyof UnsaidStatus | null {
  if (at === null) return null
  return dayOf(at) < today ? 'past' : 'coming'
}

export function statusFor(at: LocalTime | null, today: string, chosen: UnsaidStatus): PostStatus {
  const side = sideOf(at, today)
  return side === null ? 'idea' : chosen[side]
}
