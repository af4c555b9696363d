import type { list as french } from '../fr/list.ts'

export const list: typeof french = {
  columns: {
    hour: 'Time',
    channels: 'Channels',
    title: 'Title',
    status: 'Status',
    owner: 'Owner',
    campaign: 'Campaign',
    labels: 'Labels',
  },
  empty: 'No posts with a date. Give a post that waits its date, or prepare one.',
  moreNames: (count, names) => `${count} more: ${names}`,
  help: 'Arrows, J and K change the post, Enter opens it, M moves it, Home and End go to the first and the last.',
}
