import type { carrying as french } from '../fr/carrying.ts'

export const carrying: typeof french = {
  to: 'To',
  toTray: 'To the ideas without a date',
  nowhere: 'Put the post on a day',
  duplicates: 'duplicate',
  otherHour: 'other time',
  cancels: 'cancel',
  drops: 'drop',
  shift: 'Shift',
  alt: 'Alt ↑↓',
  escape: 'Esc',
  enter: 'Enter',
  unschedule: 'Drop here to remove the date',
}
