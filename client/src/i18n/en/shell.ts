import type { shell as french } from '../fr/shell.ts'
import { plural } from './plural.ts'

export const shell: typeof french = {
  mainNavigation: 'Main navigation',
  skipToContent: 'Skip to content',
  collapseSidebar: 'Collapse the sidebar',
  expandSidebar: 'Expand the sidebar',
  calendar: 'Calendar',
  import: 'Import',
  bin: 'Bin',
  settings: 'Settings',
  members: (count: number) => plural(count, { one: '# member', other: '# members' }),
  online: 'Online',
  you: 'you',
  personHere: (name: string) => `${name}, online`,
  personWrites: (name: string) => `${name}, is writing`,
  personAway: (name: string) => `${name}, is away`,
  preferences: 'Preferences',
  language: 'Language',
  theme: 'Theme',
  themeAuto: 'Same as device',
  themeLight: 'Light',
  themeDark: 'Dark',
  keyboardHelp: 'Keyboard shortcuts',
  signOut: 'Sign out on this device',
  newPost: 'New post',
  more: 'More',
}
