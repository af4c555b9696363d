import type { exporting as french } from '../fr/exporting.ts'

export const exporting: typeof french = {
  title: 'Export',
  hint: 'A file that other programs read, and that Ruche takes back as it was.',
  nothing: 'No posts to export.',
  csv: 'Table (CSV)',
  ics: 'Calendar (.ics)',
  which: 'Posts to export',
  all: 'All',
  withIdeas: 'With the ideas without a date',
  ideasHint: 'In the calendar, an idea is a task without a date. Ruche takes all of them back.',
  coming: 'From today on',
  fileName: 'calendar',
  columns: {
    title: 'Title',
    text: 'Text',
    date: 'Date',
    time: 'Time',
    channels: 'Channels',
    status: 'Status',
    owner: 'Owner',
    campaign: 'Campaign',
    labels: 'Labels',
    link: 'Link',
    textFor: (channel: string) => `Text for ${channel}`,
    comment: 'First comment',
  },
}
