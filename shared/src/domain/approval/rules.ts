import * as Y from 'yjs'
import { countWords } from '#shared/domain/count-words.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import { ENTRIES_KEPT, entriesOf } from '#shared/domain/history.ts'
import type { Post } from '#shared/domain/post.ts'

/** How a workspace wants its approvals, in the settings of `space`. */
export interface ApprovalRules {
  /** Whether somebody may approve a post of their own. */
  readonly ownAllowed: boolean
  /** Whether another date makes an approval void. */
  readonly dateBound: boolean
}

export const OWN_ALLOWED = 'approval:own'
export const DATE_BOUND = 'approval:date'

/** Nothing said: one's own may be approved, because many a workspace is one person's, and dates move freely (M4). */
export function approvalRulesIn(settings: RecordMap): ApprovalRules {
  return {
    ownAllowed: settings.get(OWN_ALLOWED) !== false,
    dateBound: settings.get(DATE_BOUND) === true,
  }
}

/**
 * Whether a post is somebody's own: they answer for it, or, while nobody does, began it; or they alone have written what it
 * says, whatever name stands at it by now.
 */
export function isOwn(
  { owner, createdBy, origin }: Pick<Post, 'owner' | 'createdBy' | 'origin'>,
  map: RecordMap | null,
  person: string,
): boolean {
  if ((owner ?? createdBy) === person) return true
  const { writers, isAll } = map ? writersOf(map) : NOBODY
  // What came out of a file was written by whoever wrote the file.
  const all = isAll || origin !== null ? writers : [...writers, createdBy]
  return all.length > 0 && all.every((one) => one === person)
}

interface Writers {
  /** Who changed words of it, as far as its history reaches. */
  readonly writers: readonly string[]
  /** All that it says came since it was made: a record that is made with a text has no entry of it, and the oldest entries go. */
  readonly isAll: boolean
}

/** Two who write at once in one word count it otherwise than its text. */
const NEARLY_ALL = 0.9
const NOBODY: Writers = { writers: [], isAll: false }

const TEXT = /^(?:title|body|text:.+)$/

function writersOf(map: RecordMap): Writers {
  const entries = entriesOf(map)
  const wrote = entries.filter(
    ({ field, words, after }) =>
      TEXT.test(field) && (words === null ? after !== null : words !== 0),
  )
  const noted = wrote.reduce((sum, { words }) => sum + Math.max(0, words ?? 0), 0)
  return {
    writers: [...new Set(wrote.map(({ by }) => by))],
    isAll:
      wrote.length > 0 && entries.length < ENTRIES_KEPT && noted >= proseWordsIn(map) * NEARLY_ALL,
  }
}

function proseWordsIn(map: RecordMap): number {
  let words = 0
  for (const [field, value] of map)
    if (TEXT.test(field) && value instanceof Y.Text) words += countWords(value.toString())
  return words
}
