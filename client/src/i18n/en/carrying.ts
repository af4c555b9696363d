import type { carrying as french } from '../fr/carrying.ts'
import { plural } from './plural.ts'

export const carrying: typeof french = {
  to: 'To',
  along: (count, days) => {
    const others = plural(count, { one: 'and # other', other: 'and # others' })
    if (!days) return others
    const size = plural(Math.abs(days), { one: '# day', other: '# days' })
    return `${others}, ${size} ${days > 0 ? 'later' : 'earlier'}`
  },
  toTray: 'To the posts without a date',
  nowhere: 'Put the post on a day',
  duplicates: 'duplicate',
  otherHour: 'other time',
  noDate: 'no date',
  cancels: 'cancel',
  drops: 'drop',
  shift: 'Shift',
  alt: 'Alt ↑↓',
  backspace: '⌫',
  escape: 'Esc',
  enter: 'Enter',
  unschedule: 'Drop here to remove the date',
}
