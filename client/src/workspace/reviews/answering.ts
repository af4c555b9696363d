import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'
import { canonicalOf, hashOf, isEmpty as hasNothing } from '#shared/domain/approval/content.ts'
import type { ApprovalRules } from '#shared/domain/approval/rules.ts'
import type { Standing } from '#shared/domain/approval/standing.ts'
import type { Post } from '#shared/domain/post.ts'

/** Whether somebody may say yes or no to a post now: one rule, wherever it is asked. All of it is reactive. */
export interface Answering {
  readonly standing: Accessor<Standing>
  readonly rules: Accessor<ApprovalRules>
  /** Whether it is this person's own. */
  readonly own: Accessor<boolean>
  /** It is this person's turn to answer. */
  readonly isMyTurn: Accessor<boolean>
  /** A colleague has just changed what is to be approved: it wants to be read before it is. */
  readonly isFresh: Accessor<boolean>
  /** There is nothing in it to approve. */
  readonly isEmpty: Accessor<boolean>
  /** This person's right and the workspace's rules let them answer now. */
  readonly mayAnswer: Accessor<boolean>
  /** The same for a yes: to what is empty only a no can be said. */
  readonly mayApprove: Accessor<boolean>
}

/** As long as it takes to see that something was changed, and what. */
const READ_FIRST_MS = 3_000
const NONE: Standing = { kind: 'none' }

export function createAnswering(means: {
  readonly workspace: Workspace
  readonly post: string
  readonly whole: Accessor<Post | null>
  readonly after: (ms: number, run: () => void) => () => void
}): Answering {
  const { workspace, post: id, whole } = means
  const { me } = workspace
  const standing = createMemo(() => workspace.reviews()?.standing(id) ?? NONE)
  const rules = () => workspace.reviews()?.rules() ?? { ownAllowed: true, dateBound: false }
  // Reads the history of the post: once for each change of it.
  const own = createMemo(() => workspace.reviews()?.isOwn(id) ?? false)
  const isMyTurn = () => {
    const now = standing()
    if (now.kind !== 'asked') return false
    return now.answers.some(({ person, state }) => person === me.id && state === 'waiting')
  }
  const isOpen = () => workspace.readOnly() === null && whole()?.deletedAt === null
  const hashNow = () => {
    const content = workspace.reviews()?.content(id)
    return content ? hashOf(canonicalOf(content)) : null
  }
  const [isFresh, setFresh] = createSignal(false)
  let seen = hashNow()
  let arrivals = workspace.posts.arrivals(id)
  let cancel = (): void => {}
  createEffect(
    on(
      () => [whole(), workspace.media()?.of(id)],
      () => {
        const count = workspace.posts.arrivals(id)
        const [before, hasArrived] = [seen, count > arrivals]
        seen = hashNow()
        arrivals = count
        if (!hasArrived || seen === before) return
        setFresh(true)
        cancel()
        cancel = means.after(READ_FIRST_MS, () => setFresh(false))
      },
      { defer: true },
    ),
  )
  onCleanup(() => cancel())
  const isEmpty = createMemo(() => {
    // What is read below tells nobody when it changes, and is much to read at every key: a draft is approved by nobody.
    const post = whole()
    if (standing().kind === 'none' && post?.status !== 'review') return false
    workspace.media()?.of(id)
    const content = workspace.reviews()?.content(id)
    return content ? hasNothing(content) : false
  })
  const mayAnswer = () =>
    isOpen() &&
    isMyTurn() &&
    may(me.role, 'approve') &&
    !isFresh() &&
    (rules().ownAllowed || !own())
  return {
    standing,
    rules,
    own,
    isMyTurn,
    isFresh,
    isEmpty,
    mayAnswer,
    mayApprove: () => mayAnswer() && !isEmpty(),
  }
}
