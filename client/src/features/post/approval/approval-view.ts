import { type Accessor, createMemo, createSignal } from 'solid-js'
import type { Asking } from '#client/commands/asking.ts'
import { createReviewCommands } from '#client/commands/reviews.ts'
import { createAnswering } from '#client/workspace/reviews/answering.ts'
import { createApprovers } from '#client/workspace/reviews/approvers.ts'
import { changesSince } from '#client/workspace/reviews/fallen.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'
import type { Difference } from '#shared/domain/approval/difference.ts'
import type { Answer, Standing } from '#shared/domain/approval/standing.ts'
import type { Verdict } from '#shared/domain/approval/verdict.ts'
import type { Post, PostStatus } from '#shared/domain/post.ts'
import { type NextStep, nextStep } from './next-step.ts'

/** What the drawer asks for in place, one at a time. */
export type AskedFor = 'review' | 'changes' | null

/** Where an open post stands with those who approve it, and what can be done about that. */
export interface ApprovalView {
  readonly standing: Accessor<Standing>
  /** It is this person's turn to answer. */
  readonly isMyTurn: Accessor<boolean>
  /** This person's right and the workspace's rules let them answer now. */
  readonly mayAnswer: Accessor<boolean>
  /** The same for a yes: to what is empty only a no can be said. */
  readonly mayApprove: Accessor<boolean>
  readonly mayAsk: Accessor<boolean>
  /** Who can be asked. */
  readonly approvers: Accessor<readonly { readonly id: string; readonly name: string }[]>
  /** A colleague has just changed what is to be approved: it wants to be read before it is. */
  readonly isFresh: Accessor<boolean>
  /** Once this post has this person's answer, the next one that waits for one, and how many do; null else. */
  readonly nextDue: Accessor<{ readonly post: string; readonly count: number } | null>
  /** What is not as it was approved; null where what was approved cannot be read. */
  readonly differences: Accessor<readonly Difference[] | null>
  readonly next: Accessor<NextStep | null>
  /** Why a status cannot be given now. */
  hold(status: PostStatus): boolean
  readonly asking: Accessor<AskedFor>
  open(what: AskedFor): void
  ask(asking: Asking): void
  askAgain(): void
  callOff(): void
  approve(): void
  /** The same, and which post waits next; null where none does. */
  approveOn(): string | null
  sendBack(note: string): void
  goBack(): void
}

export function createApprovalView(means: {
  readonly workspace: Workspace
  readonly post: string
  readonly whole: Accessor<Post | null>
  readonly locked: Accessor<unknown>
  readonly maySet: (status: PostStatus) => boolean
  /** Writes what is being typed: what is approved is what stands there. */
  readonly flush: () => void
  readonly after: (ms: number, run: () => void) => () => void
}): ApprovalView {
  const { workspace, post: id, whole, locked } = means
  const { me } = workspace
  const commands = createReviewCommands(workspace)
  const [asking, setAsking] = createSignal<AskedFor>(null)
  const [hasAnswered, setAnswered] = createSignal(false)

  const answering = createAnswering({ workspace, post: id, whole, after: means.after })
  const { standing, rules, own, isFresh, isEmpty } = answering
  const everybody = createApprovers(workspace)
  const approvers = createMemo(() =>
    everybody()
      .filter(({ id: member }) => member !== me.id || !own() || rules().ownAllowed)
      .map((member) => ({ id: member.id, name: workspace.called(member) })),
  )
  const done = (act: () => void) => {
    means.flush()
    setAsking(null)
    act()
  }
  const answer = (says: Verdict['says'], note: string) => {
    done(() => commands.answer(id, says, note))
    setAnswered(true)
  }

  const nextDue = createMemo(() => {
    const due = hasAnswered() ? (workspace.reviews()?.due(me.id) ?? []) : []
    const answers = due.filter(({ what, post }) => what === 'answer' && post !== id)
    const first = answers[0]
    return first ? { post: first.post, count: answers.length } : null
  })
  const approve = () => answer('approved', '')

  return {
    standing,
    isMyTurn: answering.isMyTurn,
    mayAnswer: answering.mayAnswer,
    mayApprove: answering.mayApprove,
    mayAsk: () => locked() === null,
    approvers,
    isFresh,
    nextDue,
    differences: createMemo(() => {
      const now = standing()
      // Reading the post subscribes to it: every change of it is another difference.
      if (now.kind !== 'void' || !whole()) return []
      return changesSince(workspace.reviews(), id, now)
    }),
    next: createMemo(() => {
      const post = whole()
      if (!post) return null
      return nextStep({
        status: post.status,
        hasDate: post.at !== null,
        standing: standing(),
        rules: rules(),
        me: me.id,
        own: own(),
        mayApprove: may(me.role, 'approve'),
        maySet: means.maySet,
        isFresh: isFresh(),
        isEmpty: isEmpty(),
        isFrozen: (workspace.freezes()?.hold(id) ?? null) !== null,
        hasTeam: approvers().some(({ id: member }) => member !== me.id),
      })
    }),
    hold: (status) => (workspace.reviews()?.holdOn(id, status) ?? null) !== null,
    asking,
    open: setAsking,
    ask: (what) => done(() => commands.ask(id, what)),
    askAgain: () => done(() => commands.askAgain(id)),
    callOff: () => done(() => commands.callOff(id)),
    approve,
    approveOn() {
      approve()
      return nextDue()?.post ?? null
    },
    sendBack: (note) => answer('changes', note),
    goBack: () => done(() => commands.goBack(id)),
  }
}

/** Who has still to answer, those first whose turn it is. */
export function openAnswers(standing: Standing): readonly Answer[] {
  if (standing.kind !== 'asked') return []
  const open = standing.answers.filter(({ state }) => state !== 'approved')
  return [...open].sort((a, b) => Number(a.state === 'later') - Number(b.state === 'later'))
}
