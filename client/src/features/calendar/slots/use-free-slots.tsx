import { type Accessor, For, Show } from 'solid-js'
import { useCalendar } from '../calendar-context.ts'
import { FreeChip, useFreeLabel } from './FreeChip.tsx'
import { createFreeItems, createFreeSlots, type FreeSlots } from './free-slots.ts'

/** Every view shows the slots that are still free for as long as the caller is there. */
export function useFreeSlots(): FreeSlots {
  const { workspace, memory, view, bringFree } = useCalendar()
  const { today, hour, filter } = view
  const free = createFreeSlots({ workspace, memory, today, hour, filter })
  const labelOf = useFreeLabel()
  const shown = {
    names: (day: string) => free.on(day).map(labelOf),
    draw: (keys: Accessor<readonly string[]>) => (
      <For each={keys()}>
        {(key) => <Show when={free.of(key)}>{(one) => <FreeChip free={one()} />}</Show>}
      </For>
    ),
  }
  bringFree(createFreeItems(free, view, shown))
  return free
}
