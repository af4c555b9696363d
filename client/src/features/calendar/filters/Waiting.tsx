import { createMemo, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { eye } from '#client/ui/icons.ts'
import { Paged } from '#client/ui/Paged.tsx'
import { Popover } from '#client/ui/Popover.tsx'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import type { Due } from '#shared/domain/approval/due.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import './Waiting.css'

const AT_ONCE = 50

/** How many posts wait for an answer of this person, or for a change of theirs, whatever month they are in. */
export function Waiting() {
  const { workspace, view } = useCalendar()
  const words = useWords()
  const due = createMemo(() => workspace.reviews()?.due(workspace.me.id) ?? [])
  return (
    <Show when={due().length > 0}>
      <Popover
        label={words().approval.waiting.list}
        trigger={(attributes) => (
          <Button size="small" look="ghost" icon={eye} class="waiting" {...attributes}>
            <span class="waiting-word">{words().approval.waiting.open(due().length)}</span>
            <b class="waiting-count" aria-hidden="true">
              {due().length}
            </b>
          </Button>
        )}
      >
        {(close) => (
          <Paged items={due()} page={AT_ONCE} class="waiting-list">
            {(one) => (
              <li>
                <WaitingPost
                  of={one}
                  onOpen={() => {
                    close()
                    view.open(one.post)
                  }}
                />
              </li>
            )}
          </Paged>
        )}
      </Popover>
    </Show>
  )
}

function WaitingPost(props: { readonly of: Due; readonly onOpen: () => void }) {
  const { workspace, say } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const post = () => {
    const found = workspace.posts.get(props.of.post)
    return found?.kind === 'post' ? found : null
  }
  const detail = () => {
    const { waiting } = words().approval
    const { what, dueAt, isLate } = props.of
    const named = waiting.what[what]
    if (dueAt === null) return named
    const day = formats().dayShort(dayOf(dueAt))
    return isLate ? waiting.late(named, day) : waiting.dated(named, day)
  }
  return (
    <Show when={post()}>
      {(found) => (
        <button type="button" class="waiting-post" onClick={() => props.onOpen()}>
          <StatusMark status={found().status} />
          <b class="ellipsis">{say.title(found())}</b>
          <small classList={{ 'waiting-late': props.of.isLate }}>{detail()}</small>
        </button>
      )}
    </Show>
  )
}
