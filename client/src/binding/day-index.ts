import { createSignal } from 'solid-js'
import { createRecordLists, newestFirst, type RecordPlace } from '#client/binding/record-lists.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'

/**
 * Which posts are on a day, in the order of their hours, and of one hour in that in which they were made; posts without a
 * date and deleted ones have lists of their own. A change wakes only the lists it is in, so a month of 10,000 posts costs
 * what its 42 days cost.
 */
export interface DayIndex {
  /** Reactive. */
  onDay(day: string): readonly string[]
  /** Every day that has posts, in order. */
  planned(): readonly string[]
  unscheduled(): readonly string[]
  bin(): readonly string[]
  place(id: string, post: Post | null): void
}

const UNSCHEDULED = 'unscheduled'
const BIN = 'bin'

export function createDayIndex(): DayIndex {
  const days = new Set<string>()
  let sortedDays: readonly string[] | null = null
  const [watchDays, tellDays] = createSignal<undefined>(undefined, { equals: false })

  const noteDay = (name: string, hasPosts: boolean): void => {
    if (name === UNSCHEDULED || name === BIN) return
    if (hasPosts) days.add(name)
    else days.delete(name)
    sortedDays = null
    tellDays(undefined)
  }
  const { list, place } = createRecordLists<Post>((post) => [placeOf(post)], noteDay)
  return {
    onDay: list,
    planned() {
      watchDays()
      sortedDays ??= [...days].sort()
      return sortedDays
    },
    unscheduled: () => list(UNSCHEDULED),
    bin: () => list(BIN),
    place,
  }
}

function placeOf(post: Post): RecordPlace {
  if (post.deletedAt !== null) return { list: BIN, order: newestFirst(post.deletedAt) }
  if (post.at === null) return { list: UNSCHEDULED, order: newestFirst(post.createdAt) }
  // Turned round: the oldest first.
  return { list: dayOf(post.at), order: `${post.at} ${newestFirst(-post.createdAt)}` }
}
