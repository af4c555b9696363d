import { createEffect, onCleanup, Show } from 'solid-js'
import { useCalendar } from '../calendar-context.ts'
import { PostChip } from '../chip/PostChip.tsx'
import { carriedAlong } from './carried-along.ts'
import { createCarryKeys } from './carry-keys.ts'
import { createDragging } from './dragging.ts'
import { listenToHand } from './hand-keys.ts'

/** Carrying by hand and by keys, and what the pointer carries: the chip itself, a little tilted. */
export function LiftedChip() {
  const { view, workspace, dragging, openMenu, bringCarryKeys } = useCalendar()
  const canMove = () => workspace.readOnly() === null
  const { timeUnder } = dragging
  dragging.bring(createDragging({ view, document, canMove, timeUnder, openMenu }))
  bringCarryKeys((means) => {
    const keys = createCarryKeys(means)
    listenToHand(view, keys, document)
    return keys
  })
  const post = () => (dragging.lifted() ? view.carry.carried()?.post : undefined)
  const company = () => carriedAlong(view)
  // All that go along are seen to leave, wherever they stand.
  createEffect(() => {
    const { classList } = document.documentElement
    classList.toggle('carrying-marked', company() > 0)
    onCleanup(() => classList.remove('carrying-marked'))
  })
  return (
    <Show when={post()} keyed>
      {(id) => (
        <div
          class="lifted"
          inert
          style={{
            width: `${dragging.lifted()?.width}px`,
            transform: `translate(${dragging.lifted()?.left}px, ${dragging.lifted()?.top}px)`,
          }}
        >
          <PostChip post={id} lifted />
          <Show when={company() > 0}>
            <b class="lifted-count">{company() + 1}</b>
          </Show>
        </div>
      )}
    </Show>
  )
}
