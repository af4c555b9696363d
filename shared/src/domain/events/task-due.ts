import { addDays } from '#shared/domain/day.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Task } from './task.ts'
import { placedIn, type Timeline } from './timeline.ts'
import { minutesOf } from './wall-minutes.ts'

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

/** A day is past once it is over, a minute at once. @param now on the workspace's clocks */
export function isTaskLate(
  { state }: Pick<Task, 'state'>,
  due: LocalTime,
  now: LocalTime,
): boolean {
  if (state === 'done') return false
  return due.length === 10 ? due < dayOf(now) : minutesOf(due) <= minutesOf(now)
}
