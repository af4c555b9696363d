/** Heights in px. */
export interface Room {
  readonly height: number
  /** Between two posts. */
  readonly gap: number
  /** What "+3 more" takes below the posts; 0 where it stands in the day's header. */
  readonly more: number
}

/** How many of the posts are shown, from the first on; the rest is counted behind "+N more". */
export function howManyFit(posts: readonly number[], room: Room): number {
  let used = 0
  let fitting = 0
  let fittingBesideMore = 0
  for (const height of posts) {
    used += height + (used > 0 ? room.gap : 0)
    if (used > room.height) break
    fitting++
    if (used + (room.more > 0 ? room.gap + room.more : 0) <= room.height) fittingBesideMore++
  }
  return fitting === posts.length ? fitting : fittingBesideMore
}
