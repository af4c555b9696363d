import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Post, ShownStatus } from '#shared/domain/post.ts'

/** Somebody meant them to be published; a status of a newer version may mean anything. */
const OPEN_STATUSES: readonly string[] = [
  'idea',
  'draft',
  'review',
  'approved',
  'scheduled',
  'void',
] satisfies ShownStatus[]

/** Somebody agreed that it goes out, or gave it its time for that; with a void approval, others rely on its day all the same. */
export const AGREED_STATUSES: readonly string[] = [
  'approved',
  'scheduled',
  'void',
] satisfies ShownStatus[]

/** It is still to be published, whatever is missing for that. */
export function isOpen(status: string): boolean {
  return OPEN_STATUSES.includes(status)
}

/** It is to go out on its day. The date of a draft or an idea is a proposal, and cannot be missed. */
export function isAgreed(status: string): boolean {
  return AGREED_STATUSES.includes(status)
}

/** The time of something agreed on has passed: it is late. `hour` is asked for on the day itself only. */
export function isOverdue(
  post: Pick<Post, 'at' | 'status'>,
  today: string,
  hour: () => string,
): boolean {
  return isAgreed(post.status) && hasPassed(post, today, hour)
}

/** The time of something that is still open has passed. `hour` is asked for on the day itself only. */
export function hasPassed(
  { at, status }: Pick<Post, 'at' | 'status'>,
  today: string,
  hour: () => string,
): boolean {
  if (at === null || !isOpen(status)) return false
  const day = dayOf(at)
  if (day !== today) return day < today
  const due = hourOf(at)
  return due !== null && due < hour()
}
