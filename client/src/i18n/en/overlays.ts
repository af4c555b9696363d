import type { overlays as french } from '../fr/overlays.ts'
import { plural } from './plural.ts'

const days = (count: number): string => plural(count, { one: '# date', other: '# dates' })

export const overlays: typeof french = {
  button: 'Days to know and slots',
  title: 'Holidays and days to know',
  none: 'Public holidays, school holidays, awareness days: add a calendar file (.ics), and its days are named under your posts.',
  hint: 'Shown or hidden on this device only.',
  days,
  add: 'Add a calendar (.ics)',
  remove: (name) => `Remove “${name}” for the whole team`,
  added: (name, count, left) =>
    left === 0
      ? `“${name}”: ${days(count)}.`
      : `“${name}”: ${days(count)}. ${plural(left, { one: '# appointment with a time is left out.', other: '# appointments with a time are left out.' })}`,
  problems: {
    other: 'This file is no calendar. Export it as iCalendar (.ics).',
    nothing:
      'This calendar names no day from last year to five years ahead: its events have a time, or lie further away.',
    'too-large': 'This file is too large for a calendar of holidays.',
  },
}
