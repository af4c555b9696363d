import { Show } from 'solid-js'
import { BoardCard } from './BoardCard.tsx'
import { useBoard } from './board-context.ts'

/** What the pointer carries: the card itself, a little tilted. */
export function LiftedCard() {
  const { view, dragging } = useBoard()
  const held = () => (dragging.lifted() ? view.hand.held() : null)
  return (
    <Show when={held()?.post} keyed>
      {(post) => (
        <div
          class="board-lifted"
          inert
          style={{
            width: `${dragging.lifted()?.width}px`,
            transform: `translate(${dragging.lifted()?.left}px, ${dragging.lifted()?.top}px)`,
          }}
        >
          <BoardCard post={post} column={held()?.from.column ?? ''} lifted />
        </div>
      )}
    </Show>
  )
}
