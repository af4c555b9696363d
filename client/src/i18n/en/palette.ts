import { plural } from './plural.ts'

export const palette = {
  title: 'Search or act',
  example: 'A post, an action, a campaign',
  found: 'What was found',
  groups: {
    posts: 'Posts',
    ideas: 'Ideas',
    views: 'Saved views',
    places: 'Pages to open',
    commands: 'Actions',
    filters: 'Filter the calendar',
  },
  filter: { campaign: 'Campaign', pillar: 'Pillar', label: 'Label' },
  place: { campaign: 'Campaign', pillar: 'Pillar', slot: 'Slot', template: 'Template' },
  count: (count: number) => plural(count, { one: '# result', other: '# results' }),
  nothing: (typed: string) => `Nothing matches “${typed}”.`,
  reading: (left: number) =>
    plural(left, {
      one: 'Nothing yet. One post is left to read.',
      other: 'Nothing yet. # posts are left to read.',
    }),
  broken: 'This browser can no longer look through the posts. Reload the page; nothing is lost.',
  choose: 'choose',
  open: 'open',
  beside: 'open beside',
}
