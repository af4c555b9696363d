import type { calendar as french } from '../fr/calendar.ts'
import { plural } from './plural.ts'

export const calendar: typeof french = {
  title: 'Calendar',
  month: 'Month',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  today: 'Today',
  more: (count: number) => plural(count, { one: '+# more', other: '+# more' }),
  posts: (count: number) => plural(count, { one: '# post', other: '# posts' }),
  unscheduled: 'No date',
  noPostsThatDay: 'Nothing planned that day',
  firstTitle: 'Your calendar is ready',
  firstDetail: 'Import the one you already keep, or prepare a first post.',
  importYours: 'Import your calendar',
  preparePost: 'Prepare a post',
}
