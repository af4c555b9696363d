import type { pillars as french } from '../fr/pillars.ts'
import { plural } from './plural.ts'

export const pillars: typeof french = {
  title: 'Pillars',
  manage: 'Shares and settings of pillars',
  emptyTitle: 'No pillars yet',
  emptyDetail:
    'A pillar is one of the few subjects that your posts are about. Give it a target share, and Ruche shows the actual one beside it.',
  newName: 'New pillar',
  nameExample: 'Portraits of trades',
  add: 'Add the pillar',
  own: 'Your pillars',
  name: 'Name',
  taken: (name) => `A pillar is called “${name}” already.`,
  targetPercent: 'Target share, %',
  shareWrong: 'A whole number from 0 to 100',
  remove: (name) => `Delete “${name}”`,
  first: 'From',
  last: 'To',
  periods: { month: 'This month', quarter: 'Three months', year: 'This year' },
  everyChannel: 'All',
  everyCampaign: 'All',
  everybody: 'Everybody',
  everyLabel: 'All',
  tint: 'Colour',
  counted: 'What counts',
  counts: { all: 'All', published: 'Published', planned: 'Planned' },
  caption: (all, published, planned) =>
    `${plural(all, { one: '# post', other: '# posts' })}, ${plural(published, { one: '# published', other: '# published' })} and ${plural(planned, { one: '# planned', other: '# planned' })}`,
  pillar: 'Pillar',
  actual: {
    all: 'Actual share',
    published: 'Share of what is published',
    planned: 'Share of what is planned',
  },
  target: 'Target',
  gap: 'Gap',
  published: 'Published',
  planned: 'Planned',
  percent: (share) => `${share}%`,
  points: (points) => {
    const size = plural(Math.abs(points), { one: '# point', other: '# points' })
    if (points === 0) return 'on target'
    return points > 0 ? `+${size}` : `−${size}`
  },
  seePosts: 'See its posts in the list',
  targets: (sum) => {
    if (sum === 100) return 'The targets are 100% in all.'
    return sum < 100
      ? `The targets are ${sum}% in all, ${100 - sum}% belong to no pillar.`
      : `The targets are ${sum}% in all, ${sum - 100}% too much.`
  },
}
