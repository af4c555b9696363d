/** Which volumes, one a year, are read and written when. */

/**
 * The volumes that may hold posts planned for `year`, the likeliest first. A post lies in the year of its creation:
 * plans are made a year ahead at most as a rule, and an import brings the past into the volume of its own year.
 */
export function volumesFor(year: number, currentYear: number): readonly number[] {
  const years = [currentYear, currentYear - 1, year, year - 1]
  return [...new Set(years)].filter((volume) => volume <= currentYear)
}

/**
 * The newest of the known volumes that is no later than the current year, else the current one: there goes what is
 * written by who may not note a volume in `space`. Nobody would know of one that a wrong clock made them begin.
 */
export function newestVolume(currentYear: number, known: readonly number[]): number {
  return (
    known
      .filter((year) => year <= currentYear)
      .sort()
      .at(-1) ?? currentYear
  )
}

/**
 * The known volumes that may hold any month: the newest, as posts may still go there, and those of years to come, which
 * a device has begun whose clock ran ahead of this one. So may the one before the newest, which is some years old where
 * a device began the workspace whose clock was behind.
 */
export function volumesOfAnyMonth(
  currentYear: number,
  known: readonly number[],
): readonly number[] {
  const newest = newestVolume(currentYear, known)
  const before = Math.max(...known.filter((year) => year < newest))
  return known.filter((year) => year >= newest || year === before)
}

/** Of a clock that is further behind, no volume tells anything. */
const FARTHEST_BEHIND = 10

/**
 * The volume for what is new. On a device whose clock is behind, the volume of its year is an old one, in which colleagues
 * no longer look: the known ones, one a year, lead on from there to the one that they write.
 * @param mayNote whether this person may note in `space` that there is a volume
 */
export function volumeForNew(
  currentYear: number,
  known: readonly number[],
  mayNote: boolean,
): number {
  const first = Math.min(...known)
  const isBehindAll = first > currentYear && first - currentYear <= FARTHEST_BEHIND
  let year = mayNote ? currentYear : newestVolume(currentYear, known)
  if (isBehindAll) year = first
  while (known.includes(year + 1)) year += 1
  return year
}
