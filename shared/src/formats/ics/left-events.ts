import { writeRow } from '../csv/write.ts'
import { type Component, lineOf } from './components.ts'
import { textOf, titleOf } from './events.ts'
import type { Calendar } from './read-calendar.ts'

export interface LeftHeadings {
  readonly title: string
  readonly date: string
  readonly zone: string
  readonly text: string
  readonly link: string
  readonly recurrence: string
  readonly why: string
}

/**
 * The events that were not taken, as a table: to be put right in a spreadsheet and imported again. A date that
 * could not be read stays as the calendar writes it.
 */
export function leftEventsCsv(
  { components }: Calendar,
  reasons: readonly { readonly where: number; readonly why: string }[],
  headings: LeftHeadings,
): string {
  const { title, date, zone, text, link, recurrence, why } = headings
  const rows = [[title, date, zone, text, link, recurrence, why]]
  for (const reason of reasons) {
    const component = components[reason.where - 1]
    if (component) rows.push([...cellsOf(component), reason.why])
  }
  return `\ufeff${rows.map((cells) => writeRow(cells, ',')).join('')}`
}

function cellsOf(component: Component): string[] {
  const raw = (name: string) => lineOf(component, name)?.value ?? ''
  const start = lineOf(component, 'DUE') ?? lineOf(component, 'DTSTART')
  return [
    titleOf(component),
    (start?.value ?? '').replace(WHEN, spaced),
    start?.params.get('TZID') ?? '',
    textOf(component, 'DESCRIPTION'),
    textOf(component, 'URL'),
    raw('RRULE') || raw('RDATE'),
  ]
}

const WHEN = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z?))?$/

/** As a table writes it: `2026-10-22 11:30`. */
function spaced(_: string, year: string, month: string, day: string, ...hour: unknown[]): string {
  const [hours, minutes, utc] = hour
  const time = typeof hours === 'string' ? ` ${hours}:${minutes}${utc}` : ''
  return `${year}-${month}-${day}${time}`
}
