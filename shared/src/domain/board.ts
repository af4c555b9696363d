/** How posts stand on the board: a column for each status, in an order by hand, and by date where nobody has ordered. */
import type { RecordMap } from '#shared/domain/fields.ts'
import { inDigits, isOrderKey, type Placed } from '#shared/domain/order.ts'
import { isPostStatus, type Post } from '#shared/domain/post.ts'

/** Done with: of these the newest is looked for first. */
const BEHIND: ReadonlySet<string> = new Set(['published', 'cancelled'])
const DATED = 'H'
const UNDATED = 'U'
const HALF_MINUTE_MS = 30_000
const YEAR_0 = Date.parse('0000-01-01T00:00Z')
const DATE_DIGITS = 6
const LAST_DATE = 62 ** DATE_DIGITS - 1
const CREATED_DIGITS = 9
const END_OF_TIME = 8.64e15

export function placedOnBoard(post: Post): Placed {
  const byHand = isOrderKey(post.order)
  return { id: post.id, key: byHand ? (post.order ?? '') : keyByDate(post), byHand }
}

/**
 * Where a post stands that nobody has put anywhere: the next one first, those without a date after them, the newest
 * first. A key like those given by hand, so that both kinds stand among each other and only what is moved is written (M4).
 */
function keyByDate({ id, at, createdAt, status }: Post): string {
  const own = `${id.replace(/[^0-9A-Za-z]/g, '').slice(0, 20)}V`
  if (at === null) {
    const age = Math.floor((END_OF_TIME - createdAt) / 2)
    return `${UNDATED}${inDigits(age, CREATED_DIGITS)}${own}`
  }
  const hasHour = at.length > 10
  // A day without an hour comes first on it, as in the month.
  const date = (Date.parse(hasHour ? `${at}Z` : at) - YEAR_0) / HALF_MINUTE_MS + (hasHour ? 1 : 0)
  return `${DATED}${inDigits(BEHIND.has(status) ? LAST_DATE - date : date, DATE_DIGITS)}${own}`
}

/** More than that is no limit. */
export const MOST_IN_COLUMN = 999

/** Where it lies in the settings of `space`: how many posts a column may hold before it says that they are too many. */
export function columnLimitKey(status: string): string {
  return `column:${status}`
}

export function isColumnLimit(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MOST_IN_COLUMN
}

/** By status; what makes no sense is as if it were not there (M5). */
export function columnLimitsIn(settings: RecordMap): ReadonlyMap<string, number> {
  const limits = new Map<string, number>()
  for (const [key, value] of settings) {
    const status = key.startsWith('column:') ? key.slice('column:'.length) : ''
    if (isPostStatus(status) && isColumnLimit(value)) limits.set(status, value)
  }
  return limits
}
