import type { PostStatus } from '#shared/domain/post.ts'

/** Which posts of a calendar a link shows, by how far they have come. */
export interface ShownStatuses {
  /** Where `everyStatus` is false, a post with another status is not shown; nor is one with a status that comes later. */
  readonly statuses: readonly string[]
  readonly everyStatus: boolean
}

/** What a person may choose, the least first. */
export const SHARE_STEPS = ['approved', 'review', 'everything'] as const
export type ShareStep = (typeof SHARE_STEPS)[number]

const DECIDED: readonly PostStatus[] = ['approved', 'published', 'scheduled']

const BY_STEP: Readonly<Record<ShareStep, ShownStatuses>> = {
  approved: { statuses: DECIDED, everyStatus: false },
  review: { statuses: ['review', ...DECIDED], everyStatus: false },
  everything: { statuses: [], everyStatus: true },
}

export function statusesFrom(step: ShareStep): ShownStatuses {
  return BY_STEP[step]
}

/** The least of the choices that shows all of it: what another Ruche has put together reads as no less than it is. */
export function stepOf(shown: ShownStatuses): ShareStep {
  return SHARE_STEPS.find((step) => !showsFewer(shown, BY_STEP[step])) ?? 'everything'
}

/** Whether a status that `before` shows is not shown any more. */
export function showsFewer(before: ShownStatuses, after: ShownStatuses): boolean {
  if (after.everyStatus) return false
  return before.everyStatus || !before.statuses.every((one) => after.statuses.includes(one))
}

/**
 * A cancelled post had been promised to those who saw it: they read that it is cancelled. Not where its status is kept
 * from them, since it would read as going ahead; nor one that had not come as far as what is shown, which would let out
 * a draft. `earlier`: the statuses that its history knows, the newest first.
 */
export function showsStatus(
  status: string,
  shown: ShownStatuses,
  { told, earlier }: { readonly told: boolean; earlier(): readonly string[] },
): boolean {
  if (shown.everyStatus || shown.statuses.includes(status)) return true
  if (status !== ('cancelled' satisfies PostStatus) || !told) return false
  const before = earlier().find((one) => one !== status)
  return before !== undefined && shown.statuses.includes(before)
}
