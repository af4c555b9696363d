import type { spoken as french } from '../fr/spoken.ts'
import { plural } from './plural.ts'

export const spoken: typeof french = {
  gridHelp:
    'Arrows change the day, Enter goes into the posts of the day, M moves a post, Escape goes back to the day.',
  pickedUp: (title, when) =>
    `${title} picked up, ${when}. Arrows for the day, Alt and arrows for the time, Backspace to remove the date, Enter to drop, Escape to cancel.`,
  over: (when, others) =>
    others === 0
      ? when
      : `${when}, ${plural(others, { one: '# other post', other: '# other posts' })}`,
  overTray: 'Posts without a date. Enter removes the date.',
  copying: 'A copy will be dropped',
  notCopying: 'The post will be moved',
  putBack: 'Put back',
  emptyDay: (day) => `${day}, no posts. C to prepare one.`,
  readOnly: 'You can read this calendar, but not change it.',
  allOf: (day) => `Posts of ${day}`,
  hereOn: (name) => `${name}, on the calendar`,
}
