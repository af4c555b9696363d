import { monthOf } from '#shared/domain/day.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'

/** The same posts, seen otherwise: in the order of the switch, and of the keys 1, 2, 3. */
export const VIEWS = ['month', 'week', 'list', 'board', 'year'] as const

export type ViewName = (typeof VIEWS)[number]

/**
 * What an address shows: of the month view a month (`2026-10`), of the year `2026`, of the board nothing, of the others a
 * day; null is the present.
 */
export interface Scene {
  readonly view: ViewName
  readonly date: string | null
}

/** `2026-10`, `week/2026-10-22`, `list`: what follows `/calendar/`. What makes no sense in it is left out. */
export function readScene(path: string): Scene {
  const parts = path.split('/')
  const view = VIEWS.find((name) => name === parts[0]) ?? 'month'
  const date = view === 'board' ? '' : (parts[view === 'month' ? 0 : 1] ?? '')
  const sample = `${date}${REST_OF_DATE[view] ?? ''}`
  return { view, date: sample.length === 10 && isLocalTime(sample) ? date : null }
}

/** What of a day an address leaves out. */
const REST_OF_DATE: Partial<Record<ViewName, string>> = { month: '-01', year: '-01-01' }

/** One scene has one form, so that a view of the present goes on being one. */
export function writeScene({ view, date }: Scene): string {
  return [view === 'month' ? null : view, date].filter((part) => part !== null).join('/')
}

/** What of a day stands in the address of a view. */
export function dateIn(view: ViewName, day: string): string | null {
  if (view === 'board') return null
  return view === 'month' ? monthOf(day) : view === 'year' ? day.slice(0, 4) : day
}
