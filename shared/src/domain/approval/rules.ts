import type { RecordMap } from '#shared/domain/fields.ts'
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

/** Whose post it is: who answers for it, or, while nobody does, who began it. */
export function isOwn({ owner, createdBy }: Pick<Post, 'owner' | 'createdBy'>, person: string) {
  return (owner ?? createdBy) === person
}
