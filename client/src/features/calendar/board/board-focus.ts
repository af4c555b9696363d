import { createEffect, on, onCleanup, untrack } from 'solid-js'
import { isFocusLost } from '#client/ui/lost-focus.ts'
import type { Calendar } from '../calendar-context.ts'
import type { BoardKeys } from './board-keys.ts'
import type { BoardSpot, BoardView } from './board-view.ts'
import type { ColumnScroll } from './column-scroll.ts'

/** Moves the focus of the document where the board wants it, and never leaves it on nothing. */
export function keepBoardFocus(means: {
  readonly view: BoardView
  readonly keys: BoardKeys
  readonly scrolls: ReadonlyMap<string, ColumnScroll>
  /** Where one column is shown at a time. */
  readonly show: (column: string) => void
  readonly opened: () => string | null
  readonly calendar: Pick<Calendar, 'workspace'>
  readonly document: Document
}): void {
  const { view, keys, scrolls, document } = means
  const { posts, undo } = means.calendar.workspace

  const bring = ({ column, post }: BoardSpot): void => {
    view.fold(column, false)
    means.show(column)
    const index = view
      .columns()
      .find(({ name }) => name === column)
      ?.ids()
      .indexOf(post ?? '')
    if (index !== undefined && index >= 0) scrolls.get(column)?.show(index)
    const body = document.querySelector<HTMLElement>(`[data-column-body="${column}"]`)
    const card = post && body?.querySelector<HTMLElement>(`[data-post="${CSS.escape(post)}"]`)
    const element = card || body
    element?.focus({ preventScroll: true })
    body?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  createEffect(() => {
    const spot = view.reach()
    if (spot) untrack(() => bring(spot))
  })

  // A card that is carried far away is followed by the eye, not by the focus.
  createEffect(() => {
    const held = view.hand.held()
    if (held?.by !== 'keys' || !held.to) return
    const { column, index } = held.to
    untrack(() => {
      means.show(column)
      scrolls.get(column)?.show(index)
      document
        .querySelector(`[data-column="${column}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
  })

  const isLost = () => means.opened() === null && isFocusLost()
  const follow = (post: string) =>
    queueMicrotask(() => {
      if (isLost()) view.follow(post)
    })
  // A card that a colleague puts into another column is made anew there, which leaves the focus on nothing.
  createEffect(
    on(
      () => {
        const { post } = view.spot()
        const found = post === null ? undefined : posts.whole(post)
        return found?.kind === 'post' ? { post: found.id, status: found.status } : null
      },
      (now, before) => {
        if (now && before?.post === now.post && before.status !== now.status) follow(now.post)
      },
    ),
  )
  createEffect(
    on(
      undo.turned,
      (outcome) => {
        const [post] = outcome?.records ?? []
        if (post !== undefined) follow(post)
      },
      { defer: true },
    ),
  )
  createEffect(
    on(means.opened, (now, before) => {
      if (now === null && before) queueMicrotask(() => view.follow(before))
    }),
  )

  // While a card is in the hand, every key belongs to it, wherever the focus is.
  createEffect(
    on(
      () => view.hand.held() !== null,
      (holds) => {
        if (!holds) return
        const press = (event: KeyboardEvent) => {
          if (!keys.press(event)) return
          event.preventDefault()
          event.stopPropagation()
        }
        document.addEventListener('keydown', press, { capture: true })
        onCleanup(() => document.removeEventListener('keydown', press, { capture: true }))
      },
    ),
  )
}
