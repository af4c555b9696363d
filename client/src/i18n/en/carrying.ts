import type { carrying as french } from '../fr/carrying.ts'

export const carrying: typeof french = {
  to: 'To',
  toTray: 'To the ideas without a date',
  nowhere: 'Put the post on a day',
  duplicates: 'duplicate',
  otherHour: 'other time',
  cancels: 'cancel',
  drops: 'drop',
  clocks: {
    skipped:
      'This time does not exist on that day, clocks go forward. The post leaves an hour later.',
    twice: 'This time happens twice on that day. The first one counts.',
  },
  shift: 'Shift',
  alt: 'Alt ↑↓',
  escape: 'Esc',
  enter: 'Enter',
  unschedule: 'Drop here to remove the date',
}
