import type { Limits } from '../limits.ts'
import type { FileProblem } from '../problem.ts'
import { type Component, readComponents } from './components.ts'
import { readLines } from './content-lines.ts'

/** A calendar file, taken apart but not yet understood. Plain data: it travels between a worker and the page. */
export interface Calendar {
  /** Everything but time zones, in the file's order. */
  readonly components: readonly Component[]
  readonly zones: readonly Component[]
  /** Some event recurs, so that a window has to be chosen. */
  readonly recurs: boolean
}

export type ReadCalendar =
  | { readonly ok: true; readonly calendar: Calendar }
  | { readonly ok: false; readonly problem: FileProblem }

export function readCalendar(bytes: Uint8Array, limits: Limits): ReadCalendar {
  // Zones and alarms come on top of the events.
  const all = readComponents(readLines(bytes), limits.records * 2)
  const zones = all.filter((one) => one.name === 'VTIMEZONE')
  const components = all.filter((one) => one.name !== 'VTIMEZONE' && one.name !== 'VALARM')
  if (components.length === 0) return { ok: false, problem: { kind: 'no-events' } }
  if (components.length > limits.records)
    return { ok: false, problem: { kind: 'too-many-records', limit: limits.records } }
  const recurs = components.some((one) =>
    one.lines.some((line) => line.name === 'RRULE' || line.name === 'RDATE'),
  )
  return { ok: true, calendar: { components, zones, recurs } }
}
