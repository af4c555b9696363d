import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { Button } from '#client/ui/Button.tsx'
import { inbox } from '#client/ui/icons.ts'
import type { Posts } from '#client/workspace/workspace.ts'
import { monthOf } from '#shared/domain/day.ts'
import { isFilterOn } from '#shared/domain/post-filter.ts'
import { useCalendar } from '../calendar-context.ts'
import { postsOn } from './shown-posts.ts'
import './CalendarTools.css'

const ToolsLegend = lazyDetail(async () => (await import('./beside.ts')).ToolsLegend)
const Filters = lazyDetail(async () => (await import('../filters/filter-parts.ts')).Filters)

/** Under the title: what is let through, how much there is, what the marks mean, and the tray's switch. */
export function CalendarTools(props: {
  readonly trayOpen: boolean
  readonly onToggleTray: () => void
}) {
  const { view, workspace, say } = useCalendar()
  const words = useWords()
  const count = (posts: Parameters<typeof postsOn>[0] & Pick<Posts, 'unscheduled'>) =>
    postsOn(posts, view.days()).length + (view.view() === 'board' ? posts.unscheduled().length : 0)
  const isNow = () => view.month() === monthOf(view.today())
  const zoneNote = () => say.zoneNote(isNow() ? view.today() : `${view.month()}-15`)
  const isOn = () => isFilterOn(view.filter())
  const counted = () => {
    const { calendar } = words()
    if (!workspace.ready()) return calendar.arriving
    return isOn()
      ? calendar.postsOf(count(view.shown), count(workspace.posts))
      : calendar.posts(count(workspace.posts))
  }
  return (
    <div class="tools">
      <Filters />
      <span class="tools-count" role={isOn() ? 'status' : undefined}>
        {counted()}
      </span>
      <Show when={zoneNote()}>{(note) => <span class="tools-zone">{note()}</span>}</Show>
      <ToolsLegend />
      <Show when={view.hasTray()}>
        <Button
          look="ghost"
          size="small"
          icon={inbox}
          pressed={props.trayOpen}
          onClick={() => props.onToggleTray()}
        >
          {words().calendar.undatedShort}
        </Button>
      </Show>
    </div>
  )
}
