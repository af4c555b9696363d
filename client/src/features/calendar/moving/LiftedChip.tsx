import { Show } from 'solid-js'
import { useCalendar } from '../calendar-context.ts'
import { PostChip } from '../chip/PostChip.tsx'
import { createDragging } from './dragging.ts'

/** Dragging, and what the pointer carries: the chip itself, a little tilted. */
export function LiftedChip() {
  const { view, workspace, dragging, openMenu } = useCalendar()
  const canMove = () => workspace.readOnly() === null
  const { timeUnder } = dragging
  dragging.bring(createDragging({ view, document, canMove, timeUnder, openMenu }))
  const post = () => (dragging.lifted() ? view.carry.carried()?.post : undefined)
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
        </div>
      )}
    </Show>
  )
}
