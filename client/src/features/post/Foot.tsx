import { type JSX, Show, untrack } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { footBar } from '#client/ui/foot-bar.ts'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { publicationsIn } from '#shared/domain/publication.ts'
import { isKeyOf } from '#shared/table-keys.ts'
import { openAnswers } from './approval/approval-view.ts'
import type { NextStep } from './approval/next-step.ts'
import { useSaid } from './approval/said.ts'
import { usePost } from './post-context.ts'
import { publishLabel } from './publishing/publish-label.ts'
import { PointsMenu } from './text/PointsMenu.tsx'

export interface FootProps {
  readonly post: Post
  readonly sync: JSX.Element
  readonly mainKeys: string
}

/** Where the post stands, whether it is saved, and the one main action. */
export function Foot(props: FootProps) {
  const { id, view, writing, approval, round, advance, open } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const said = useSaid()
  const label = ({ deed }: NextStep) => {
    if (deed === 'approve') return words().approval.approve
    if (deed === 'ask again') return words().approval.askAgain
    const { status, at } = props.post
    const known = words().post.advance
    const isEarly = at !== null && dayOf(at) > view.reading().today
    if (status === 'scheduled') {
      const map = workspace.posts.record(id)
      const appeared = map ? publicationsIn(map) : new Map()
      return publishLabel(props.post.channels, appeared, isEarly, words())
    }
    return isKeyOf(status, known) ? known[status] : words().approval.ask
  }
  const missing = ({ to, missing: what }: NextStep) => {
    const { hold } = words().approval
    if (what === null)
      return to === 'scheduled' && points() > 0 ? words().writing.points(points()) : undefined
    if (what === 'date') return words().post.scheduleNeedsDate
    if (what === 'right') return words().post.approvingIsNext
    if (what === 'frozen') return words().freeze.post.next
    if (what !== 'others') return hold[what]
    const open = openAnswers(approval.standing()).map(({ person }) => person)
    return hold.others(said.list(open))
  }
  const points = () => (view.locked() === null && !isDone() ? writing.points() : 0)
  const isDone = () => ['published', 'cancelled'].includes(props.post.status)
  // Of a post that was out when it was opened, nobody came to publish.
  const wasOut = untrack(() => props.post.status === 'published')
  const isJustOut = () => !wasOut && props.post.status === 'published'
  const nextToPublish = () => (isJustOut() ? round.next(id) : null)
  const nextLabel = () =>
    round.left() > 0
      ? words().publishing.nextOne(round.left())
      : words().publishing.nextVoid(round.void())
  return (
    <footer ref={footBar('drawer')} class="drawer-foot">
      <span class="drawer-foot-status">
        <StatusLabel status={props.post.status} label={view.say.status(props.post.status)} pill />
      </span>
      {props.sync}
      <span role="status" class="drawer-foot-said">
        {isJustOut() && round.left() + round.void() === 0 ? words().publishing.allOut : null}
      </span>
      <span class="grow" />
      <Show when={points() > 0}>
        <PointsMenu
          label={
            props.post.status === 'scheduled'
              ? words().writing.pointsDue(points())
              : words().writing.points(points())
          }
        />
      </Show>
      <Show when={approval.nextDue()}>
        {(due) => (
          <Button keys="W" onClick={() => open(due().post)}>
            {words().approval.nextDue(due().count)}
          </Button>
        )}
      </Show>
      <Show when={nextToPublish()}>
        {(next) => (
          <Button look="primary" class="drawer-next" keys="P" onClick={() => open(next())}>
            {nextLabel()}
          </Button>
        )}
      </Show>
      <Show when={approval.mayAnswer() && approval.asking() !== 'changes'}>
        <Button keys="R" onClick={() => approval.open('changes')}>
          {words().approval.sendBack}
        </Button>
      </Show>
      <Show when={view.locked() === null && approval.asking() !== 'review' && view.advance()}>
        {(step) => (
          // What stands in the way is said once, in the link beside it.
          <span classList={{ 'drawer-blocked': step().missing === null && points() > 0 }}>
            <Button
              look="primary"
              keys={props.mainKeys}
              unavailable={missing(step())}
              onClick={advance}
            >
              {label(step())}
            </Button>
          </span>
        )}
      </Show>
    </footer>
  )
}
