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
  empty: 'No posts with a date. Give an idea a date, or prepare a post.',
  help: 'Arrows, J and K change the post, Enter opens it, M moves it, Home and End go to the first and the last.',
}
