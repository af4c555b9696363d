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
  asked: 'Approval asked for',
  approved: 'Approved',
  sentBack: 'Changes asked for',
  takenBack: 'Back to the approved text',
  noted: 'Idea noted',
  undone: (deed: string) => `Undone: ${deed}`,
  redone: (deed: string) => `Redone: ${deed}`,
  names: {
    created: (upon: string) => `adding ${upon}`,
    changed: (upon: string) => `the change to ${upon}`,
    moved: (upon: string) => `moving ${upon}`,
    duplicated: (upon: string) => `copying ${upon}`,
    removed: (upon: string) => `moving ${upon} to the bin`,
    restored: (upon: string) => `restoring ${upon}`,
    imported: (upon: string) => `importing ${upon}`,
    asked: (upon: string) => `asking for approval of ${upon}`,
    approved: (upon: string) => `the approval of ${upon}`,
    'sent back': (upon: string) => `asking for changes to ${upon}`,
    'taken back': (upon: string) => `going back to the approved text of ${upon}`,
  },
  one: (title: string) => `“${title}”`,
  untitled: 'an untitled post',
  several: (count: number) => plural(count, { one: '# post', other: '# posts' }),
  nowOn: (deed: string, moment: string) => `${deed}, now on ${moment}`,
  nowIdea: (deed: string) => `${deed}, now among the ideas without a date`,
  partly: (undone: number, kept: number) =>
    `${plural(undone, { one: '# change taken back', other: '# changes taken back' })}; ${plural(kept, { one: '# that somebody has changed since was left alone', other: '# that somebody has changed since were left alone' })}`,
}
