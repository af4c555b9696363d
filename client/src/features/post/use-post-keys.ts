import { useCommandRegistry, useCommands } from '#client/commands/registry.ts'
import { goToComment } from './comments/passages.ts'
import { POST_KEYS } from './post-keys.ts'
import type { PostView } from './post-view.ts'

/** What stays possible over an open post, of all that the page below can do. */
const KEPT = new Set(['app.undo', 'app.redo', 'app.help'])

export function usePostKeys(means: {
  readonly view: PostView
  readonly nextToPublish: () => string | null
  readonly advance: () => void
  readonly open: (post: string) => void
}): void {
  const { view } = means
  const below = useCommandRegistry()
    .commands()
    .filter(({ id }) => KEPT.has(id))
    .map(({ run, ...command }) => ({
      ...command,
      run() {
        // What is being typed is the newest thing that can be undone.
        view.flush()
        run?.()
      },
    }))
  const go = (post: string | null) => {
    if (post !== null) means.open(post)
  }
  useCommands(
    () => [
      {
        ...POST_KEYS.previous,
        when: () => view.previous() !== null,
        run: () => go(view.previous()),
      },
      {
        ...POST_KEYS.next,
        when: () => view.next() !== null,
        run: () => go(view.next()),
      },
      {
        ...POST_KEYS.advance,
        when: () => view.locked() === null && view.advance() !== null,
        run: means.advance,
      },
      {
        ...POST_KEYS.approve,
        when: () => view.approval.mayApprove() || canApprove(view),
        run: () => view.approval.approve(),
      },
      {
        ...POST_KEYS.approveOn,
        when: () => view.approval.mayApprove() || canApprove(view),
        run: () => go(view.approval.approveOn()),
      },
      {
        ...POST_KEYS.sendBack,
        when: view.approval.mayAnswer,
        run: () => view.approval.open('changes'),
      },
      {
        ...POST_KEYS.nextDue,
        when: () => view.approval.nextDue() !== null,
        run: () => go(view.approval.nextDue()?.post ?? null),
      },
      {
        ...POST_KEYS.nextToPublish,
        when: () => means.nextToPublish() !== null,
        run: () => go(means.nextToPublish()),
      },
      {
        ...POST_KEYS.comment,
        run: () => goToComment(document.querySelector('.drawer')),
      },
      POST_KEYS.close,
      ...below,
    ],
    { modal: true },
  )
}

/** Nobody was asked, and approving is the next step. */
function canApprove({ advance, locked }: PostView): boolean {
  const step = advance()
  return locked() === null && step?.deed === 'approve' && step.missing === null
}
