import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'
import { contentOf, parseContent } from '#shared/domain/approval/content.ts'
import { restoreContent } from '#shared/domain/approval/restore.ts'
import { giveVerdict, type Verdict } from '#shared/domain/approval/verdict.ts'
import { attachmentsOf } from '#shared/domain/attachment-actions.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { type Asking, type ReviewedPost, reviewedPost, writeRequest } from './asking.ts'

/** What people do about the approval of a post; each is one step to undo. Nothing where they may write nothing. */
export interface ReviewCommands {
  ask(post: string, asking: Asking): void
  /** The same people, about what the post is now; until the same day, where that is still to come. */
  askAgain(post: string): void
  callOff(post: string): void
  answer(post: string, says: Verdict['says'], note: string): void
  /** To what was approved last; media are files, and stay. */
  goBack(post: string): void
}

export function createReviewCommands(workspace: Workspace): ReviewCommands {
  const { undo, write, me } = workspace

  const standingOf = (post: string) => workspace.reviews()?.standing(post) ?? null

  /** In one transaction with the post, and undone with it. */
  const run = (
    what: string,
    post: string,
    act: (records: ReviewedPost) => readonly Step[],
  ): void => {
    const records = reviewedPost(write, post)
    if (!records || workspace.readOnly() !== null) return
    undo.run(what, () => write.transact(records.home, () => act(records)))
  }

  const ask = (post: string, asking: Asking): void => {
    if (asking.people.length === 0 || workspace.locked(post) !== null) return
    run('asked', post, (records) => writeRequest(records, { ...asking, post }, write.author()))
  }

  return {
    ask,
    askAgain(post) {
      const standing = standingOf(post)
      if (standing?.kind !== 'void' && standing?.kind !== 'changes') return
      const { request, verdict } = standing
      const asked = request?.approvers ?? [{ person: verdict.createdBy, rank: 0 }]
      const people = asked.map(({ person }) => person)
      const inOrder = asked.some(({ rank }) => rank > 0)
      const today = dayOf(localTimeAt(write.author().now, workspace.settings().timeZone))
      const until = request?.dueAt ?? null
      const dueAt = until !== null && dayOf(until) >= today ? until : null
      ask(post, { people, inOrder, dueAt, note: '' })
    },
    callOff(post) {
      const standing = standingOf(post)
      const request = standing && standing.kind !== 'none' ? standing.request : null
      if (!request) return
      run('changed', post, ({ requests }) =>
        changeRecord(requests, request.id, { deletedAt: write.author().now }, write.author()),
      )
    },
    answer(post, says, note) {
      const found = workspace.posts.get(post)
      const standing = standingOf(post)
      if (found?.kind !== 'post' || !standing || !may(me.role, 'approve')) return
      const own = workspace.reviews()?.isOwn(post) ?? false
      if (says === 'approved' && own && !workspace.reviews()?.rules().ownAllowed) return
      const { request, answers } =
        standing.kind === 'none' ? { request: null, answers: [] } : standing
      const others = answers.filter(({ person }) => person !== me.id)
      const isLast = request === null || others.every(({ state }) => state === 'approved')
      run(
        says === 'approved' ? 'approved' : 'sent back',
        post,
        ({ home, map, verdicts, media }) => {
          const { step } = giveVerdict(
            verdicts,
            {
              post,
              request: request?.id ?? null,
              says,
              note,
              content: contentOf(map, attachmentsOf(media, post)),
              at: found.at,
              own,
            },
            write.author(),
          )
          const isPlanned = map.get('status') === 'approved' || map.get('status') === 'scheduled'
          const status =
            says === 'changes' ? 'draft' : isLast && !isPlanned ? 'approved' : map.get('status')
          return [step, ...changeRecord(home, post, { status: String(status) }, write.author())]
        },
      )
    },
    goBack(post) {
      const standing = standingOf(post)
      const content = standing?.kind === 'void' ? parseContent(standing.verdict.content) : null
      if (!content || workspace.locked(post) !== null) return
      run('taken back', post, ({ home }) => restoreContent(home, post, content, write.author()))
    },
  }
}
