import type { filters as french } from '../fr/filters.ts'
import { plural } from './plural.ts'

export const filters: typeof french = {
  title: 'Filters',
  text: 'Filter by text',
  facets: {
    channel: 'Channels',
    status: 'Status',
    owner: 'Owner',
    campaign: 'Campaign',
    pillar: 'Pillar',
    label: 'Labels',
  },
  nothing: {
    channel: 'No channel',
    status: 'No status',
    owner: 'Nobody',
    campaign: 'No campaign',
    pillar: 'No pillar',
    label: 'No label',
  },
  removed: {
    channel: 'Removed channel',
    status: 'Removed status',
    owner: 'Person who left',
    campaign: 'Removed campaign',
    pillar: 'Removed pillar',
    label: 'Removed label',
  },
  clear: 'Clear filters',
  clearOne: (facet) => `Clear the filter ${facet}`,
  chosen: (count) => plural(count, { one: '# chosen', other: '# chosen' }),
  show: (count) => plural(count, { one: 'See # post', other: 'See # posts' }),
  noMatchText: (text) => `Nothing matches “${text}”`,
  noMatch: 'Nothing matches these filters',
  noMatchIn: (period, undated) =>
    undated === 0
      ? `${period}: all posts are hidden.`
      : `${period}: all posts are hidden. ${plural(undated, { one: '# post without a date matches.', other: '# posts without a date match.' })}`,
  noMatchDay: (hidden) =>
    plural(hidden, {
      one: '# post of that day is hidden.',
      other: '# posts of that day are hidden.',
    }),
  strayed: (count) =>
    plural(count, {
      one: 'The post is saved, but the filters hide it.',
      other: '# posts are saved, but the filters hide them.',
    }),
  showStrayed: 'Clear filters and show it',
  dismiss: 'Keep the filters',
  exported: 'Only the posts that the filters show.',
}
