import { readTable, type Table } from './csv/read-table.ts'
import { detect } from './detect.ts'
import { type Calendar, readCalendar } from './ics/read-calendar.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { FileProblem } from './problem.ts'
import { sizeProblem } from './size-problem.ts'

export type ReadFile =
  | { readonly ok: true; readonly kind: 'calendar'; readonly calendar: Calendar }
  | { readonly ok: true; readonly kind: 'table'; readonly table: Table }
  | { readonly ok: false; readonly problem: FileProblem }

/** What a file holds, by its content and not by its name; or why it is refused. */
export function readFile(bytes: Uint8Array, limits: Limits = LIMITS): ReadFile {
  const problem = sizeProblem(bytes.length, limits)
  if (problem) return { ok: false, problem }
  const detected = detect(bytes)
  if (detected.kind === 'other')
    return { ok: false, problem: { kind: 'other-kind', is: detected.is } }
  if (detected.kind === 'calendar') {
    const read = readCalendar(bytes, limits)
    return read.ok ? { ok: true, kind: 'calendar', calendar: read.calendar } : read
  }
  const read = readTable(bytes, limits)
  return read.ok ? { ok: true, kind: 'table', table: read.table } : read
}
