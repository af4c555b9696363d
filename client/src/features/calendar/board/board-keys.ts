import { type Binding, type KeyPress, pressIn } from '../keyboard/bindings.ts'
import type { OwnKeys, ViewKeys } from '../keyboard/keys.ts'
import type { BoardView } from './board-view.ts'
import type { Column } from './columns.ts'

/** How a column is scrolled, for who goes from one to another beside it. */
export interface Seen {
  /** The first card that is seen. */
  readonly first: number
  /** How many are. */
  readonly count: number
}

export interface BoardKeys extends ViewKeys {
  /** Returns whether the key meant something. */
  press(event: KeyPress): boolean
  readonly own: OwnKeys
}

const ALONG = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']
const ACROSS = ['ArrowLeft', 'ArrowRight']

/** The keys of the board: between its cards and columns, and for the card in the hand. */
export function createBoardKeys(means: {
  readonly view: BoardView
  readonly seen: (column: string) => Seen
  readonly openMenu: (post: string) => void
}): BoardKeys {
  const { view, seen } = means
  const { hand } = view

  const columnAt = (name: string): Column | undefined =>
    view.columns().find((column) => column.name === name)
  const beside = (name: string, key: string, all: readonly Column[]): Column | undefined => {
    const at = all.findIndex((column) => column.name === name)
    return at < 0 ? undefined : all[at + (key === 'ArrowLeft' ? -1 : 1)]
  }
  const indexTowards = (key: string, column: string, index: number, last: number): number => {
    const page = Math.max(1, seen(column).count - 1)
    const steps: Record<string, number> = {
      ArrowUp: index - 1,
      ArrowDown: index + 1,
      Home: 0,
      End: last,
      PageUp: index - page,
      PageDown: index + page,
    }
    return Math.max(0, Math.min(last, steps[key] ?? index))
  }
  /** At the same height, however far each of the two is scrolled. */
  const indexBeside = (from: string, index: number, to: string): number =>
    index - seen(from).first + seen(to).first

  const along = (key: string): boolean => {
    const { column, post } = view.spot()
    const ids = columnAt(column)?.ids() ?? []
    if (post === null) return true
    const next = ids[indexTowards(key, column, ids.indexOf(post), ids.length - 1)]
    if (next !== undefined) view.go({ column, post: next })
    return true
  }
  const across = (key: string): boolean => {
    const { column, post } = view.spot()
    const open = view.columns().filter(({ name }) => !view.isFolded(name))
    const next = beside(column, key, open)
    if (!next) return true
    const ids = next.ids()
    const index = post === null ? 0 : (columnAt(column)?.ids().indexOf(post) ?? 0)
    const wanted = Math.max(0, Math.min(ids.length - 1, indexBeside(column, index, next.name)))
    view.go({ column: next.name, post: ids[wanted] ?? null })
    return true
  }
  const onPost = (act: (post: string) => void) => (): boolean => {
    const { post } = view.spot()
    if (post !== null) act(post)
    return post !== null
  }

  const idle: readonly Binding[] = [
    {
      id: 'board.along',
      keys: ALONG,
      group: 'calendar',
      label: (words) => words.board.commands.along,
      act: along,
    },
    {
      id: 'board.across',
      keys: ACROSS,
      group: 'calendar',
      label: (words) => words.board.commands.across,
      act: across,
    },
    {
      id: 'board.enter',
      keys: ['Enter', 'Space'],
      group: 'post',
      label: (words) => words.commands.open,
      act: onPost(view.open),
    },
    {
      id: 'board.remove',
      keys: ['Delete'],
      group: 'post',
      label: (words) => words.commands.remove,
      act: onPost(view.remove),
    },
    {
      id: 'board.menu',
      keys: ['Shift+F10', 'ContextMenu'],
      group: 'post',
      label: (words) => words.commands.menu,
      act: onPost(means.openMenu),
    },
  ]

  const othersIn = (column: string): number => {
    const post = hand.held()?.post
    return (columnAt(column)?.ids() ?? []).filter((id) => id !== post).length
  }
  const aim = (column: string, index: number): boolean => {
    view.aim({ column, index: Math.max(0, Math.min(othersIn(column), index)) })
    return true
  }
  const carryAlong = (key: string): boolean => {
    const to = hand.held()?.to
    if (!to || hand.held()?.by !== 'keys') return false
    return aim(to.column, indexTowards(key, to.column, to.index, othersIn(to.column)))
  }
  const carryAcross = (key: string): boolean => {
    const to = hand.held()?.to
    if (!to || hand.held()?.by !== 'keys') return false
    const next = beside(to.column, key, view.columns())
    return next ? aim(next.name, indexBeside(to.column, to.index, next.name)) : true
  }
  const carrying: readonly Binding[] = [
    {
      id: 'board.carry-drop',
      keys: ['Enter', 'Space'],
      group: 'carry',
      label: (words) => words.commands.drop,
      act: () => {
        view.drop()
        return true
      },
    },
    {
      id: 'board.carry-along',
      keys: ALONG,
      group: 'carry',
      label: (words) => words.board.commands.carryAlong,
      act: carryAlong,
    },
    {
      id: 'board.carry-across',
      keys: ACROSS,
      group: 'carry',
      label: (words) => words.board.commands.carryAcross,
      act: carryAcross,
    },
    {
      id: 'board.carry-put-back',
      keys: ['Escape'],
      group: 'carry',
      label: (words) => words.commands.putBack,
      act: () => {
        view.putBack()
        return true
      },
    },
  ]

  return {
    bindings: [...idle, ...carrying],
    press(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return false
      return pressIn(hand.held() ? carrying : idle, event)
    },
    onward(step) {
      if (!hand.held()) along(step === 1 ? 'ArrowDown' : 'ArrowUp')
    },
    own: {
      post: () => (hand.held() ? null : view.spot().post),
      pickUp: view.pickUp,
      newPost: view.newPost,
    },
  }
}
