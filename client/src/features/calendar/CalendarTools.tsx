import { For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { lightbulb } from '#client/ui/icons.ts'
import { StatusMark } from '#client/ui/StatusMark.tsx'
import { monthOf } from '#shared/domain/day.ts'
import { POST_STATUSES } from '#shared/domain/post.ts'
import { useCalendar } from './calendar-context.ts'
import { postsOfMonth } from './shown-posts.ts'
import './CalendarTools.css'

/** Under the title: how much there is, what the marks mean, and the tray's switch. */
export function CalendarTools(props: {
  readonly trayOpen: boolean
  readonly onToggleTray: () => void
}) {
  const { view, workspace, say } = useCalendar()
  const words = useWords()
  const count = () => postsOfMonth(workspace.posts, view.weeks(), view.month()).length
  const isNow = () => view.month() === monthOf(view.today())
  const zoneNote = () => say.zoneNote(isNow() ? view.today() : `${view.month()}-15`)
  return (
    <div class="tools">
      <span class="tools-count">{words().calendar.posts(count())}</span>
      <Show when={zoneNote()}>{(note) => <span class="tools-zone">{note()}</span>}</Show>
      <ul class="legend" aria-label={words().calendar.legend}>
        <For each={POST_STATUSES}>
          {(status) => (
            <li>
              <StatusMark status={status} />
              {words().statuses[status]}
            </li>
          )}
        </For>
      </ul>
      <Button
        look="ghost"
        size="small"
        icon={lightbulb}
        pressed={props.trayOpen}
        onClick={() => props.onToggleTray()}
      >
        {words().calendar.ideasShort}
      </Button>
    </div>
  )
}
