import { attachmentsOf } from '#shared/domain/attachment-actions.ts'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { contentOf } from './content.ts'
import type { ApprovalRules } from './rules.ts'
import type { Standing } from './standing.ts'
import { giveVerdict } from './verdict.ts'

/** Why a post cannot be put on so far: it is one's own, others have still to agree, or what they agreed to is gone. */
export type Hold = 'own' | 'others' | 'void'

export function holdOn(
  status: string,
  person: string,
  { standing, rules, own }: { standing: Standing; rules: ApprovalRules; own: boolean },
): Hold | null {
  if (standing.kind === 'none')
    return status === 'approved' && own && !rules.ownAllowed ? 'own' : null
  if (standing.kind === 'valid') return null
  // What went out all the same is marked where it is published, by who has been told (`publishing.ts`).
  if (status === 'published')
    return standing.kind === 'void' && standing.why !== 'expired' ? 'void' : null
  if (status !== 'approved' && status !== 'scheduled') return null
  if (status === 'scheduled') return standing.kind === 'void' ? 'void' : 'others'
  if (own && !rules.ownAllowed) return 'own'
  const { request, answers } = standing
  const mine = answers.find((answer) => answer.person === person)
  return request === null || (mine && mine.state !== 'later') ? null : 'others'
}

/** The collections of the document in which a post lies. */
export interface BesidePosts {
  readonly requests: Records
  readonly verdicts: Records
  readonly media: Records
}

/**
 * What else is written when somebody gives a post another status by hand: who calls it approved has approved it, as it
 * is now, and who takes it back to where it is written calls off what was asked about it.
 */
export function followStatus(
  post: { readonly id: string; readonly map: RecordMap; readonly own: boolean },
  status: string,
  standing: Standing,
  { requests, verdicts, media }: BesidePosts,
  author: Author,
): readonly Step[] {
  const request = standing.kind === 'none' ? null : standing.request
  if (status === 'approved' && standing.kind !== 'valid') {
    const at = post.map.get('at')
    const { step } = giveVerdict(
      verdicts,
      {
        post: post.id,
        request: request?.id ?? null,
        says: 'approved',
        note: '',
        content: contentOf(post.map, attachmentsOf(media, post.id)),
        at: typeof at === 'string' && isLocalTime(at) ? at : null,
        own: post.own,
      },
      author,
    )
    return [step]
  }
  const isBack = status === 'idea' || status === 'draft'
  const isUndone = status === 'review' && standing.kind === 'valid'
  if (!request || (!isBack && !isUndone)) return []
  return changeRecord(requests, request.id, { deletedAt: author.now }, author)
}
