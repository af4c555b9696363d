import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Post, ShownStatus } from '#shared/domain/post.ts'

/** Somebody meant them to be published; a status of a newer version may mean anything. */
export const OPEN_STATUSES: readonly string[] = [
  'idea',
  'draft',
  'review',
  'approved',
  'scheduled',
  'void',
] satisfies ShownStatus[]

/** It is still to be published, whatever is missing for that. */
export function isOpen(status: string): boolean {
  return OPEN_STATUSES.includes(status)
}

/** Its time has passed and it was not published: something to see to. `hour` is asked for on the day itself only. */
export function isOverdue(
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
