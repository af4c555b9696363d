import { oddityOf } from '#shared/domain/clock-change.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'

/** How many of these times the clocks of the zone skip, or show twice: the person reads it before anything is written. */
export function oddHours(
  posts: readonly { readonly values: { readonly at: LocalTime | null } }[],
  timeZone: string,
): number {
  return posts.filter(({ values: { at } }) => at !== null && oddityOf(at, timeZone) !== null).length
}
