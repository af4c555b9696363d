import type { series as french } from '../fr/series.ts'
import { ordinal } from './ordinal.ts'
import { plural } from './plural.ts'

const posts = (count: number): string => plural(count, { one: '# post', other: '# posts' })

export const series: typeof french = {
  repeat: 'Repeat…',
  repeatTitle: 'Repeat this post',
  needsDate: 'Give this post a date first, then repeat it.',
  every: 'Every',
  unit: 'Unit',
  units: { day: 'Days', week: 'Weeks', month: 'Months' },
  monthDay: 'Day of the month',
  onMonth: {
    date: (day) => `the ${ordinal(day)}`,
    lastDay: 'the last day',
    nths: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' },
    weekday: (which, weekday) => `the ${which} ${weekday}`,
  },
  monthsWithout: (day, months, more) =>
    more > 0
      ? `There is no ${ordinal(day)} in ${months}, nor in ${plural(more, { one: '# other month', other: '# other months' })}. No copy in those months.`
      : `There is no ${ordinal(day)} in ${months}. No copy in those months.`,
  weekdays: 'Days of the week',
  ends: 'End',
  end: { count: 'Number of copies', until: 'Until a day' },
  count: 'Copies',
  countWrong: (most) => `Write a number from 1 to ${most}.`,
  until: 'Last day',
  preview: 'Dates of the copies',
  none: 'No date fits. Choose a later end.',
  cut: (most) => `Only the first ${most} are made. Repeat the last one to go on.`,
  others: (count) => plural(count, { one: '# other that day', other: '# others that day' }),
  make: (count) => (count === 0 ? 'Add' : `Add ${posts(count)}`),
  clocks: {
    skipped: 'this time does not exist that day, it is read an hour later',
    twice: 'this time happens twice that day, the first one counts',
  },
  place: (place, count) => `${place} of ${count} in the series`,
  previous: 'Previous of the series',
  next: 'Next of the series',
  move: 'Move the series…',
  moveTitle: 'Move in the series',
  scope: 'What is moved',
  scopes: { one: 'This one', following: 'This and the following', all: 'All' },
  day: 'New date of this one',
  hour: 'Time',
  moves: 'What changes',
  nothing: 'Choose another date or another time.',
  staying: (count) =>
    plural(count, {
      one: '# stays at its date: published, cancelled, or closed to your role.',
      other: '# stay at their dates: published, cancelled, or closed to your role.',
    }),
  apply: (count) => (count === 0 ? 'Move' : `Move ${posts(count)}`),
}
