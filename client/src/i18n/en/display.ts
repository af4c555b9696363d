import type { display as french } from '../fr/display.ts'

export const display: typeof french = {
  language: 'Language',
  theme: 'Theme',
  themeAuto: 'Same as device',
  themeLight: 'Light',
  themeDark: 'Dark',
  keyboardHelp: 'Keyboard shortcuts',
  signOut: 'Sign out on this device',
  more: 'More',
}
