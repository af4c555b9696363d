import type { bin as french } from '../fr/bin.ts'
import { plural } from './plural.ts'

export const bin: typeof french = {
  title: 'Bin',
  intro:
    'What you move to the bin stays there for 30 days, with its text and history, and goes back to its date when you restore it.',
  selectAll: 'Select all',
  select: (title) => `Select ${title}`,
  restore: 'Restore',
  restoreSelected: (count) => plural(count, { one: 'Restore # post', other: 'Restore # posts' }),
  deletedBy: (who, when) => `By ${who}, ${when}`,
  deleted: (when) => `Moved to the bin ${when}`,
  daysLeft: (days) => plural(days, { one: '# day left', other: '# days left' }),
  withoutDate: 'No date',
  emptyTitle: 'The bin is empty',
  emptyDetail: 'A deleted post waits here for 30 days, just in case.',
  back: 'Back to the calendar',
}
