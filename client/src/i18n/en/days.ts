import type { Words } from '../words.ts'
import { plural } from './plural.ts'

/** What a field for a day says, and whose clocks hours are on. */
export const days: Words['days'] = {
  examplePast: (day: string) => `for example ${day} or “yesterday”`,
  example: (day) => `for example ${day} or “tomorrow”`,
  wrong: (day) => `This date cannot be read. Write it like ${day}.`,
  choose: 'Choose in the calendar',
  skippedTag: 'no such hour',
  twiceTag: 'hour that happens twice',
  clocks: {
    skipped:
      'This time does not exist on that day, clocks go forward. The post leaves an hour later.',
    twice: 'This time happens twice on that day. The first one counts.',
  },
  jump: 'Go to a date',
  near: { today: 'today', tomorrow: 'tomorrow', yesterday: 'yesterday' },
  ownClock: (yours, theirs) =>
    `The times on this page are yours (${yours}), not those of the workspace (${theirs}).`,
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  dayWith: (day, count) =>
    count === 0 ? day : `${day}, ${plural(count, { one: '# post', other: '# posts' })}`,
}
