import { type JSX, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import type { Post } from '#shared/domain/post.ts'
import { usePost } from './post-context.ts'

export interface FootProps {
  readonly post: Post
  readonly sync: JSX.Element
  readonly mainKeys: string
}

/** Where the post stands, whether it is saved, and the one main action. */
export function Foot(props: FootProps) {
  const { view, advance } = usePost()
  const words = useWords()
  const label = () => {
    const { status } = props.post
    const known = words().post.advance
    return status in known ? known[status as keyof typeof known] : ''
  }
  const missing = (what: 'date' | 'right' | null) =>
    what === null
      ? undefined
      : what === 'date'
        ? words().post.scheduleNeedsDate
        : words().post.approvingIsNext
  return (
    <footer class="drawer-foot">
      <span class="drawer-foot-status">
        <StatusLabel status={props.post.status} label={view.say.status(props.post.status)} pill />
      </span>
      {props.sync}
      <span class="grow" />
      <Show when={view.locked() === null && view.advance()}>
        {(step) => (
          <Button
            look="primary"
            keys={props.mainKeys}
            unavailable={missing(step().missing)}
            onClick={advance}
          >
            {label()}
          </Button>
        )}
      </Show>
    </footer>
  )
}
