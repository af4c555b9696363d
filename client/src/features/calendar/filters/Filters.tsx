import { Show } from 'solid-js'
import { createMedia } from '#client/ui/media.ts'
import { useCalendar } from '../calendar-context.ts'
import { GoneFromView } from '../saved/GoneFromView.tsx'
import { createSavedViewsView } from '../saved/saved-views-view.ts'
import { FilterBar } from './FilterBar.tsx'
import { FilterNews, NoMatchInView } from './FilterNews.tsx'
import { FilterSheet } from './FilterSheet.tsx'

/** The chips stand in a row from here on. */
const ROOM_FOR_CHIPS = '(min-width: 1200px)'

/** The filters in a row where there is room, else behind a button. */
export function Filters() {
  const hasRoom = createMedia(ROOM_FOR_CHIPS)
  const { workspace, view } = useCalendar()
  const saved = createSavedViewsView({ workspace, view })
  return (
    <>
      <Show when={hasRoom()} fallback={<FilterSheet saved={saved} />}>
        <FilterBar saved={saved} />
      </Show>
      <GoneFromView saved={saved} />
      <FilterNews />
      <NoMatchInView />
    </>
  )
}
