import { createGesture, type Dragging } from '../moving/gesture.ts'
import { elementUnder } from '../moving/grabbing.ts'
import type { BoardView } from './board-view.ts'
import type { ColumnScroll } from './column-scroll.ts'

/** A column that is only named, as in the phone's switch, shows itself when something is held over it for so long. */
const SHOW_MS = 600

export function createBoardDragging(means: {
  readonly view: BoardView
  readonly scrolls: ReadonlyMap<string, ColumnScroll>
  readonly document: Document
  readonly canMove: () => boolean
  readonly openMenu: (post: string, at: { readonly x: number; readonly y: number }) => void
  readonly show: (column: string) => void
}): Dragging {
  const { view, scrolls, document } = means
  let showing: { readonly column: string; readonly timer: number } | null = null

  const showSoon = (column: string | null): void => {
    if (showing?.column === column) return
    if (showing) window.clearTimeout(showing.timer)
    showing =
      column === null
        ? null
        : { column, timer: window.setTimeout(() => means.show(column), SHOW_MS) }
  }
  return createGesture({
    document,
    canMove: means.canMove,
    openMenu: means.openMenu,
    hand: {
      pickUp: (post) => view.hand.pickUp(post, 'pointer'),
      holds: () => view.hand.held() !== null,
      copying: () => {},
      drop: view.drop,
      putBack: view.putBack,
      letGo: view.hand.cancel,
      ended: () => showSoon(null),
      aim({ x, y }) {
        const below = elementUnder(document, x, y)?.closest<HTMLElement>('[data-column]')
        const column = below?.dataset.column
        showSoon(below?.dataset.names === undefined ? null : (column ?? null))
        const held = view.hand.held()
        if (!held || column === undefined) {
          view.aim(null)
          return
        }
        const ids =
          view
            .columns()
            .find(({ name }) => name === column)
            ?.ids() ?? []
        const ghost = ids.indexOf(held.post)
        const at = below?.dataset.names === undefined ? (scrolls.get(column)?.indexAt(y) ?? 0) : 0
        view.aim({ column, index: ghost >= 0 && at > ghost ? at - 1 : at })
      },
    },
  })
}
