/** Heights in px. */
export interface Room {
  readonly height: number
  /** Between two posts. */
  readonly gap: number
  /** What "+3 more" takes below the posts; 0 where it stands in the day's header. */
  readonly more: number
}

/** What of the room is left below so many posts, and below "+N more" where not all are shown. */
export function roomLeft(posts: readonly number[], shown: number, room: Room): number {
  const used = posts.slice(0, shown).reduce((sum, height) => sum + height + room.gap, 0)
  const more = shown < posts.length ? room.more : 0
  return room.height - (more > 0 ? used + more : used - room.gap)
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

/**
 * Deals out the lines that there is room for: one to everybody who wants one, from the first on, before anybody gets
 * another.
 */
export function shareLines(wanted: readonly number[], lines: number): number[] {
  const given = wanted.map(() => 0)
  let left = Math.floor(lines)
  for (let round = 1; left > 0 && wanted.some((most) => most >= round); round++) {
    for (const [index, most] of wanted.entries()) {
      if (left === 0) break
      if (most < round) continue
      given[index] = round
      left--
    }
  }
  return given
}
