/** Where two texts differ, as one piece. Indexes in UTF-16 units, ends not included. */
export interface Difference {
  /** The same in both. */
  readonly start: number
  readonly endBefore: number
  readonly endAfter: number
}

/** Never between the two halves of a character. */
export function differenceOf(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  if (isHighHalf(before.charCodeAt(start - 1))) start--
  if (isHighHalf(before.charCodeAt(before.length - end - 1))) end = Math.max(0, end - 1)
  return { start, endBefore: before.length - end, endAfter: after.length - end }
}

function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
