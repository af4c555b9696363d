import type { year as french } from '../fr/year.ts'
import { plural } from './plural.ts'

const days = (count: number): string => plural(count, { one: '# day', other: '# days' })

export const year: typeof french = {
  label: (year) => `Year ${year}`,
  month: 'Month',
  help: 'Arrows change the day and the month, Enter opens the month at that day, Page up and Page down change the year.',
  monthLabel: (month, posts) => `${month}, ${posts}`,
  dayLabel: (day, posts) => `${day}, ${posts}`,
  days,
  total: (count) => plural(count, { one: 'post this year', other: 'posts this year' }),
  silences: 'A week or more without a post',
  noSilence:
    'None between the first and the last post of the year. What comes before and after is not counted.',
  fromTo: (from, to) => `${from} – ${to}`,
  commands: {
    years: 'Change the year',
    open: 'Open the month at this day',
  },
}
