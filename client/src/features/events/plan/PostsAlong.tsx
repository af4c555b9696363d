import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { calendarClock } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { usePlan } from './plan-view.ts'
import { createPostsAlongView } from './posts-along-view.ts'

/** Below phases that have just moved: whether their posts move, too. */
export function PostsAlong() {
  const workspace = useWorkspace()
  const words = useWords()
  const view = createPostsAlongView(workspace, usePlan())
  const said = () => words().events.along
  return (
    <div class="timeline-along" role="status">
      <Show when={workspace.readOnly() === null && view.along().size > 0}>
        <p>
          <Icon of={calendarClock} size="dense" /> {said().question(view.along().size)}
        </p>
        <Button size="small" onClick={() => void view.move()}>
          {said().move}
        </Button>
        <Button size="small" look="ghost" onClick={() => view.leave()}>
          {said().leave}
        </Button>
      </Show>
    </div>
  )
}
