import type { StatusHold } from '#client/workspace/reviews/reviews.ts'
import { holdOn } from '#shared/domain/approval/follow.ts'
import type { ApprovalRules } from '#shared/domain/approval/rules.ts'
import type { Standing } from '#shared/domain/approval/standing.ts'
import type { PostStatus } from '#shared/domain/post.ts'
import { nextStatus } from '../history/progress.ts'

/** Where the one honey button leads, and why it cannot go there now. */
export interface NextStep {
  /** `status`: one step on; the others concern those who approve. */
  readonly deed: 'status' | 'approve' | 'ask' | 'ask again'
  readonly to: PostStatus
  /** `fresh`: it was changed a moment ago, and not by this person; `nothing`: there is nothing to approve. */
  readonly missing: 'date' | 'right' | 'fresh' | 'nothing' | StatusHold | null
}

export interface StepFacts {
  readonly status: string
  readonly hasDate: boolean
  readonly standing: Standing
  readonly rules: ApprovalRules
  readonly me: string
  /** Whether it is this person's own post. */
  readonly own: boolean
  readonly mayApprove: boolean
  readonly maySet: (status: PostStatus) => boolean
  readonly isFresh: boolean
  readonly isEmpty: boolean
  /** It is stopped in a crisis. */
  readonly isFrozen: boolean
  /** Whether anybody else is there to be asked. */
  readonly hasTeam: boolean
}

/** Null at the end of the way and for a status of a newer version. */
export function nextStep(facts: StepFacts): NextStep | null {
  const step = stepFrom(facts)
  if (step?.deed !== 'approve' || step.missing !== null) return step
  if (facts.isEmpty) return { ...step, missing: 'nothing' }
  return facts.isFresh ? { ...step, missing: 'fresh' } : step
}

function stepFrom(facts: StepFacts): NextStep | null {
  const { status, standing, hasTeam } = facts
  if (status === 'void') return askAgainOf(facts)
  if (status === 'review') return inReview(facts)
  if (status === 'draft' && standing.kind === 'changes') return askAgainOf(facts)
  if (status === 'draft' && hasTeam) return { deed: 'ask', to: 'review', missing: null }
  const to = nextStatus(status)
  if (!to) return null
  const missing = facts.maySet(to) ? lacks(to, facts) : 'right'
  return { deed: 'status', to, missing }
}

function lacks(to: PostStatus, { hasDate, me, ...facts }: StepFacts): NextStep['missing'] {
  if (to === 'published' && facts.isFrozen) return 'frozen'
  return to === 'scheduled' && !hasDate ? 'date' : holdOn(to, me, facts)
}

function inReview(facts: StepFacts): NextStep {
  const { standing, mayApprove, hasTeam } = facts
  if (standing.kind === 'void' || standing.kind === 'changes') return askAgainOf(facts)
  const hold = holdOn('approved', facts.me, facts)
  const missing = mayApprove ? hold : 'right'
  if (missing === null) return { deed: 'approve', to: 'approved', missing }
  return standing.kind === 'none' && hasTeam
    ? { deed: 'ask', to: 'review', missing: null }
    : { deed: 'approve', to: 'approved', missing }
}

/** Whose answer alone is missing gives it instead of asking for it. */
function askAgainOf(facts: StepFacts): NextStep {
  const { standing, me, mayApprove, own, rules } = facts
  const asked =
    standing.kind === 'void' || standing.kind === 'changes'
      ? (standing.request?.approvers.map(({ person }) => person) ?? [standing.verdict.createdBy])
      : []
  const isMine = asked.every((person) => person === me)
  if (isMine && mayApprove && (rules.ownAllowed || !own))
    return { deed: 'approve', to: 'approved', missing: null }
  return { deed: 'ask again', to: 'review', missing: null }
}
