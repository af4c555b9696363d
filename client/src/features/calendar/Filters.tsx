import { Show } from 'solid-js'
import { FilterBar } from './FilterBar.tsx'
import { FilterNews, NoMatchInMonth } from './FilterNews.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { createMedia } from './media.ts'

/** The chips stand in a row from here on. */
const ROOM_FOR_CHIPS = '(min-width: 1200px)'

/** The filters in a row where there is room, else behind a button. */
export function Filters() {
  const hasRoom = createMedia(ROOM_FOR_CHIPS)
  return (
    <>
      <Show when={hasRoom()} fallback={<FilterSheet />}>
        <FilterBar />
      </Show>
      <FilterNews />
      <NoMatchInMonth />
    </>
  )
}
