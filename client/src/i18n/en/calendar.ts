import type { calendar as french } from '../fr/calendar.ts'
import { plural } from './plural.ts'

export const calendar: typeof french = {
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  previousDays: (days) => `Previous ${days} days`,
  nextDays: (days) => `Next ${days} days`,
  previousYear: 'Previous year',
  nextYear: 'Next year',
  boardTitle: 'Posts by status',
  views: { month: 'Month', week: 'Week', list: 'List', board: 'Board', year: 'Year' },
  viewSwitch: 'Views of the calendar',
  arriving: 'The calendar is coming from the relay…',
  everything: 'All dates',
  today: 'Today',
  week: 'Week',
  weekNumber: (week) => `Week ${week}`,
  printTitle: (workspace) => `${workspace}, editorial calendar`,
  more: (count) => plural(count, { one: '+# more', other: '+# more' }),
  moreOn: (count, day) =>
    plural(count, { one: `# more post on ${day}`, other: `# more posts on ${day}` }),
  posts: (count) => plural(count, { one: '# post', other: '# posts' }),
  postsOf: (shown, all) => `${shown} of ${plural(all, { one: '# post', other: '# posts' })}`,
  dayLabel: (day, posts, watcher) =>
    watcher === null ? `${day}, ${posts}` : `${day}, ${posts}, ${watcher} is on this day`,
  heldBy: (name) => `${name} is editing this post`,
  overdue: 'late',
  damaged: 'Damaged post',
  undatedShort: 'No date yet',
  withoutDate: 'No date',
  yourTime: (city, time) => `${city} time, ${time} your time`,
  zoneNote: (city, ahead, hours, minutes) =>
    `${city} times, yours are ${hours}\u00a0h${minutes === 0 ? '' : `\u00a0${minutes}`} ${ahead ? 'ahead' : 'behind'}`,
}
