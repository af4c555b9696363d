import { createContext, useContext } from 'solid-js'
import type { Dragging } from '../moving/gesture.ts'
import type { BoardView } from './board-view.ts'
import type { ColumnScroll } from './column-scroll.ts'

/** What every part of the board works with, besides what the calendar lends. */
export interface BoardParts {
  readonly view: BoardView
  readonly dragging: Dragging
  /** By column, of those that are drawn. */
  readonly scrolls: Map<string, ColumnScroll>
}

export const BoardContext = createContext<BoardParts>()

export function useBoard(): BoardParts {
  const board = useContext(BoardContext)
  if (!board) throw new Error('useBoard: there is no <BoardContext.Provider> above this')
  return board
}
