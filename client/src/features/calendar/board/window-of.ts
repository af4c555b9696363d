/** What of a long column is drawn: all its cards are of one height. In px. */
export interface Scrolled {
  /** From the upper edge of the first card to what is seen first. */
  readonly top: number
  readonly height: number
}

/** Drawn above and below what is seen, so that none comes too late. */
const BEYOND = 4

/** @param step the height of a card, and what lies between two */
export function windowOf(
  { top, height }: Scrolled,
  step: number,
  count: number,
): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.floor(top / step) - BEYOND)
  return { from, to: Math.min(count, Math.ceil((top + height) / step) + BEYOND) }
}

/** Where a column is to be scrolled so that a card, or the place before it, is seen; unchanged where it is. */
export function scrolledTo({ top, height }: Scrolled, step: number, index: number): number {
  const upper = index * step
  if (upper < top) return upper
  return upper + step > top + height ? upper + step - height : top
}

/** Before which card something would be dropped. @param y from the upper edge of the first card */
export function indexAt(y: number, step: number, count: number): number {
  return Math.min(count, Math.max(0, Math.round(y / step)))
}
