import type { CalendarView } from '../view.ts'

/** How many marked posts go along with the one in the hand: none when a copy of that one is carried. Reactive. */
export function carriedAlong({
  carry,
  selection,
}: Pick<CalendarView, 'carry' | 'selection'>): number {
  const carried = carry.carried()
  return carried && !carried.copy && selection.marked().has(carried.post)
    ? selection.marked().size - 1
    : 0
}
