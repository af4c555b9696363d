import type { shell as french } from '../fr/shell.ts'
import { plural } from './plural.ts'

export const shell: typeof french = {
  mainNavigation: 'Main navigation',
  skipToContent: 'Skip to content',
  collapseSidebar: 'Collapse the sidebar',
  expandSidebar: 'Expand the sidebar',
  calendar: 'Calendar',
  moderation: 'Moderation',
  events: 'Events',
  charter: 'Charter',
  workspaces: 'Switch workspace',
  ideas: 'Ideas',
  people: 'Team',
  import: 'Import',
  bin: 'Bin',
  settings: 'Settings',
  members: (count: number) => plural(count, { one: '# member', other: '# members' }),
  online: 'Online',
  personHere: (name: string) => `${name}, online`,
  personWrites: (name: string) => `${name}, is writing`,
  personAway: (name: string) => `${name}, is away`,
  preferences: 'Preferences',
  search: 'Search or act',
  newPost: 'New post',
}
