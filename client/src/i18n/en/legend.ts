import type { legend as french } from '../fr/legend.ts'

export const legend: typeof french = {
  title: 'What the marks say',
  statuses: 'Statuses',
  means: {
    idea: 'A wish, still to be written',
    draft: 'Being written',
    review: 'Somebody has to read it',
    approved: 'Read, and good to publish',
    scheduled: 'Set in the tool that will publish it',
    published: 'It is out',
    cancelled: 'It will not go out',
    void: 'Changed since it was approved: to be read again',
    paused: 'The calendar is frozen: nothing goes out',
  },
  warned: 'To be settled',
  warnedMeans: 'It cannot go out as it is, or at that time',
  unread: 'Unread',
  unreadMeans: 'So many messages that you have not read',
}
