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
  factsHint: 'Seen only by those who read the moderation. After 30 days it is erased for good.',
  kinds: {
    case: 'Case',
    note: 'Note',
    measure: 'Measure',
    noted: 'Person noted',
    evidence: 'Attachment',
  },
  emptyTitle: 'The bin is empty',
  emptyDetail: 'A deleted post waits here for 30 days, just in case.',
  back: 'Back to the calendar',
}
