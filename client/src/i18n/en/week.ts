import type { week as french } from '../fr/week.ts'

import { plural } from './plural.ts'

export const week: typeof french = {
  earlier: (count) => plural(count, { one: '# post earlier', other: '# posts earlier' }),
  later: (count) => plural(count, { one: '# post later', other: '# posts later' }),
  hour: 'Time',
  noHour: 'No time',
  bandLabel: (day, posts) => `${day}, no time, ${posts}`,
  help: 'Arrows change the day and the hour, Enter goes into the posts of the hour or prepares one, M moves a post, Escape goes back to the hour.',
  clocks: {
    skipped: 'This hour does not exist: clocks go forward',
    twice: 'This hour happens twice: the first one counts',
  },
}
