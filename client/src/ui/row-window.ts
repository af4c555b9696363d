/** Rows of one height in a window that is scrolled; all in px. */
export interface RowWindow {
  readonly count: number
  readonly row: number
  /** How far it is scrolled, and how high it is. */
  readonly top: number
  readonly height: number
}

/** Indexes of the rows to draw, in order: those that are seen, as many above and below, and one that is not to go. */
export function drawnRows({
  count,
  row,
  top,
  height,
  kept,
}: RowWindow & { readonly kept: number | null }): readonly number[] {
  const first = Math.max(0, Math.floor((top - height) / row))
  const end = Math.min(count, Math.ceil((top + 2 * height) / row))
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)
  if (kept === null || kept >= count || (kept >= first && kept < end)) return rows
  return kept < first ? [kept, ...rows] : [...rows, kept]
}

/** Where to scroll so that a row is wholly seen: nowhere where it is. */
export function scrollFor({
  index,
  row,
  top,
  height,
}: Omit<RowWindow, 'count'> & { readonly index: number }): number {
  const [from, to] = [index * row, (index + 1) * row]
  if (from < top) return from
  return to > top + height ? to - height : top
}
