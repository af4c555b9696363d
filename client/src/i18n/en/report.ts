import type { report as french } from '../fr/report.ts'
import { plural } from './plural.ts'

export const report: typeof french = {
  title: 'Report',
  intro:
    'What came of the event, beside what was aimed at. To print, or to keep for the next time.',
  from: (first, last) => `From ${first} to ${last}`,
  figures: 'In figures',
  entries: 'Entries',
  toLookAt: (count: number) =>
    count === 0 ? '' : plural(count, { one: '# to look at', other: '# to look at' }),
  tasks: 'Tasks done',
  budget: 'Spent of planned',
  prizes: 'Prizes handed over',
  outOf: (some, all) => `${some} of ${all}`,
  measures: 'Results and goals',
  measure: 'Measure',
  target: 'Aimed at',
  reached: 'Reached',
  result: 'Result',
  reachedOf: (measure) => `Reached: ${measure}`,
  percent: (percent) => `${percent}%`,
  met: 'reached',
  missed: 'not reached',
  underway: 'so far',
  unknown: 'not counted yet',
  noTarget: 'no target',
  noMeasures: 'The plan has no measure. Add some on the overview, with a target.',
  chart: 'Entries by day',
  chartSaid: (entries, days) =>
    `${plural(entries, { one: '# entry', other: '# entries' })} in ${plural(days, { one: '# day', other: '# days' })}`,
  draws: 'Winners of the draws',
  prizesTitle: 'Prizes',
  lessons: {
    title: 'What we learn from it',
    new: 'New lesson',
    example: 'Three reminders are enough',
    what: 'Lesson',
    next: 'Next time',
    kinds: { keep: 'do it again', change: 'do it otherwise' },
    how: 'Why, or how else',
    howExample: 'The reminder of the day before brought half of the entries.',
  },
  template: 'Make a template of this',
  print: 'Print the report',
}
