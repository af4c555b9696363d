import type { HistoryEntry } from '#shared/domain/history.ts'
import type { Post, PostStatus, ShownStatus } from '#shared/domain/post.ts'

/** The way of a post; `cancelled` is a way out of it, not a step. */
export const STEPS = [
  'idea',
  'draft',
  'review',
  'approved',
  'scheduled',
  'published',
] as const satisfies readonly PostStatus[]

const ORDER: readonly string[] = STEPS
/** From here on a step says that others had a say, and is not said to be taken only because a later one was. */
const FIRST_AGREED = STEPS.indexOf('review')

export interface Step {
  readonly status: (typeof STEPS)[number]
  /** `passed`: the post has gone on without it. */
  readonly state: 'done' | 'current' | 'to-do' | 'passed' | 'void'
  /** What its mark shows: the step of an approval that holds no longer says so. */
  readonly mark: ShownStatus
  /** When it came there, and who put it there, as far as the record remembers. */
  readonly since: { readonly at: number; readonly by: string } | null
}

/** What those who approve have on record about a post. */
export interface Agreement {
  /** Somebody was asked, or has answered. */
  readonly wasReviewed: boolean
  readonly wasApproved: boolean
  /** What was approved is not what stands there now, also of what is out already. */
  readonly isBroken: boolean
}

export function stepsOf(
  post: Post,
  history: readonly HistoryEntry[],
  { wasReviewed, wasApproved, isBroken }: Agreement,
): readonly Step[] {
  const isVoid = post.status === 'void'
  // Somebody has to read it again.
  const now = ORDER.indexOf(isVoid ? 'review' : post.status)
  return STEPS.map((status, index) => {
    const isFallen = (isVoid || isBroken) && status === 'approved'
    const entry = history.find(({ field, after }) => field === 'status' && after === status)
    // The record forgets old changes, and keeps one of several that follow each other closely. An approval stays.
    const isKnown =
      index < FIRST_AGREED ||
      entry !== undefined ||
      (status === 'review' ? wasReviewed : wasApproved)
    return {
      status,
      mark: isFallen ? 'void' : status,
      state:
        now < 0 || isFallen
          ? 'void'
          : index > now
            ? 'to-do'
            : index === now
              ? 'current'
              : isKnown
                ? 'done'
                : 'passed',
      since: index <= now && entry ? { at: entry.at, by: entry.by } : null,
    }
  })
}

/** Where the one honey button leads; null at the end of the way and for a status of a newer version. */
export function nextStatus(status: string): PostStatus | null {
  if (status === 'cancelled') return 'draft'
  const index = ORDER.indexOf(status)
  return index < 0 ? null : (STEPS[index + 1] ?? null)
}
