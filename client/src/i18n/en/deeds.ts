import type { deeds as french } from '../fr/deeds.ts'
import { plural } from './plural.ts'

export const deeds: typeof french = {
  created: (count: number) => plural(count, { one: 'Post added', other: '# posts added' }),
  changed: (count: number) => plural(count, { one: 'Change saved', other: '# posts changed' }),
  movedTo: (moment: string) => `Moved to ${moment}`,
  movedMany: (count: number) => plural(count, { one: '# post moved', other: '# posts moved' }),
  unscheduled: 'Put back among the ideas without a date',
  duplicated: 'Copy added among the ideas without a date',
  duplicatedTo: (moment: string) => `Copied to ${moment}`,
  removed: (count: number) =>
    plural(count, { one: 'Moved to the bin', other: '# posts moved to the bin' }),
  restored: (count: number) => plural(count, { one: 'Post restored', other: '# posts restored' }),
  imported: (count: number) => plural(count, { one: '# post imported', other: '# posts imported' }),
  undone: 'Undone',
  redone: 'Redone',
  partly: (undone: number, kept: number) =>
    `${plural(undone, { one: '# change taken back', other: '# changes taken back' })}; ${plural(kept, { one: '# that somebody has changed since was left alone', other: '# that somebody has changed since were left alone' })}`,
}
