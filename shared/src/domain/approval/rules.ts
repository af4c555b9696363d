import type { RecordMap } from '#shared/domain/fields.ts'
import { entriesOf } from '#shared/domain/history.ts'
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
  const writers = map ? writersOf(map) : []
  if (writers.length > 0) return writers.every((one) => one === person)
  // What came out of a file was written by whoever wrote the file.
  return createdBy === person && origin === null
}

const TEXT = /^(?:title|body|text:.+)$/

/** Who added words to it, as far as its history reaches. */
function writersOf(map: RecordMap): readonly string[] {
  const wrote = entriesOf(map).filter(
    ({ field, words, after }) => TEXT.test(field) && (words === null ? after !== null : words > 0),
  )
  return [...new Set(wrote.map(({ by }) => by))]
}
