import { addDays } from '#shared/domain/day.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Task } from './task.ts'
import { placedIn, type Timeline } from './timeline.ts'

/** When a task is due, with the phases where they are now; null: whenever, or its phase is not here any more. */
export function dueOf(
  { due, phase }: Pick<Task, 'due' | 'phase'>,
  timeline: Timeline,
): LocalTime | null {
  if (due.kind === 'none') return null
  if (due.kind === 'day') return due.at
  const placed = phase === null ? undefined : placedIn(timeline, phase)
  if (!placed) return null
  return addDays(dayOf(due.edge === 'start' ? placed.from : placed.until), due.days)
}
