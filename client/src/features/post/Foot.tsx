import { type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import type { Post } from '#shared/domain/post.ts'
import { openAnswers } from './approval/approval-view.ts'
import type { NextStep } from './approval/next-step.ts'
import { useSaid } from './approval/said.ts'
import { usePost } from './post-context.ts'

export interface FootProps {
  readonly post: Post
  readonly sync: JSX.Element
  readonly mainKeys: string
}

/** Where the post stands, whether it is saved, and the one main action. */
export function Foot(props: FootProps) {
  const { view, approval, advance } = usePost()
  const words = useWords()
  const said = useSaid()
  const label = ({ deed }: NextStep) => {
    if (deed === 'approve') return words().approval.approve
    if (deed === 'ask again') return words().approval.askAgain
    const { status } = props.post
    const known = words().post.advance
    return status in known ? known[status as keyof typeof known] : words().approval.ask
  }
  const missing = ({ missing: what }: NextStep) => {
    const { hold } = words().approval
    if (what === null) return undefined
    if (what === 'date') return words().post.scheduleNeedsDate
    if (what === 'right') return words().post.approvingIsNext
    if (what !== 'others') return hold[what]
    const open = openAnswers(approval.standing()).map(({ person }) => person)
    return hold.others(said.list(open))
  }
  return (
    <footer class="drawer-foot">
      <span class="drawer-foot-status">
        <StatusLabel status={props.post.status} label={view.say.status(props.post.status)} pill />
      </span>
      {props.sync}
      <span class="grow" />
      <Show when={approval.mayAnswer() && approval.asking() !== 'changes'}>
        <Button keys="R" onClick={() => approval.open('changes')}>
          {words().approval.sendBack}
        </Button>
      </Show>
      <Show when={view.locked() === null && approval.asking() !== 'review' && view.advance()}>
        {(step) => (
          <Button
            look="primary"
            keys={props.mainKeys}
            unavailable={missing(step())}
            onClick={advance}
          >
            {label(step())}
          </Button>
        )}
      </Show>
    </footer>
  )
}
