import type { campaigns as french } from '../fr/campaigns.ts'
import { plural } from './plural.ts'

const posts = (count: number): string => plural(count, { one: '# post', other: '# posts' })

export const campaigns: typeof french = {
  title: 'Campaigns',
  manage: 'Manage campaigns',
  intro:
    'A campaign brings together the posts of one occasion. With a first and a last day, it stands as a band in the month.',
  newName: 'New campaign',
  nameExample: 'Open days 2026',
  add: 'Add',
  taken: (name) => `Another campaign is called “${name}” already.`,
  emptyTitle: 'No campaign yet',
  emptyDetail:
    'Give your next occasion a name, then its goal and its dates. Its posts are counted by themselves.',
  archivedTitle: (count) =>
    plural(count, { one: '# archived campaign', other: '# archived campaigns' }),
  phase: { ahead: 'Ahead', running: 'Running', over: 'Over' },
  noPeriod: 'No dates',
  from: (day) => `From ${day}`,
  until: (day) => `Until ${day}`,
  out: (published, count) => (count === 0 ? 'No posts' : `${published} of ${posts(count)}`),
  outSaid: (published, count) =>
    count === 0 ? 'No posts' : `${published} of ${posts(count)} published`,
  name: 'Name',
  goal: 'Goal',
  goalExample: '300 visits, 80 of them families who come for the first time',
  first: 'First day',
  last: 'Last day',
  lastTooEarly: (first: string) =>
    `The last day cannot come before the first (${first}). Change the first one before.`,
  tint: 'Colour in the calendar',
  tints: { sky: 'Sky', moss: 'Moss', clay: 'Clay', honey: 'Honey' },
  budget: 'Budget',
  budgetExample: '€1,200: 800 for posters, 400 for promotion',
  nothingSaid: 'Nothing noted',
  progress: 'Progress',
  figures: {
    posts: (count) => plural(count, { one: 'post', other: 'posts' }),
    planned: (count) => plural(count, { one: 'with a date', other: 'with a date' }),
    published: (count) => plural(count, { one: 'published', other: 'published' }),
  },
  noPosts: 'Choose this campaign in a post, and it is counted here.',
  seePosts: 'See its posts',
  archive: 'Archive',
  unarchive: 'Take up again',
  remove: 'Delete',
  archiveHint: 'Archived, it keeps its posts and is no longer offered to new ones.',
  span: (name, days) => `Campaign ${name}, ${days}`,
}
