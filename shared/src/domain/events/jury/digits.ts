/** Scoring by typing digits: each goes to the score that is being given, and on to the next where none could follow. */

export interface Typed {
  /** Index of the criterion. */
  readonly at: number
  readonly points: number
  /** Index of the criterion that the next digit goes to. */
  readonly next: number
}

/**
 * `7` on a scale of ten is seven, and nothing can follow; after `1`, a `0` makes it ten and any other digit is the next score.
 * @param at index of the criterion
 * @param open what was typed there and may still grow; null: nothing
 */
export function typeDigit(
  digit: number,
  {
    at,
    open,
    scale,
    criteria,
  }: {
    readonly at: number
    readonly open: number | null
    readonly scale: number
    readonly criteria: number
  },
): Typed | null {
  const grown = open === null ? digit : open * 10 + digit
  if (grown <= scale) return { at, points: grown, next: mayGrow(grown, scale) ? at : at + 1 }
  if (open === null || at + 1 >= criteria) return null
  return typeDigit(digit, { at: at + 1, open: null, scale, criteria })
}

export function mayGrow(points: number, scale: number): boolean {
  return points > 0 && points * 10 <= scale
}
