// biome-ignore-all lint/a11y/useSemanticElements: a group that takes the focus while it is empty, not a form's
import { createMemo, For, onCleanup, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { lockKeyhole } from '#client/ui/icons.ts'
import { useCalendar } from '../calendar-context.ts'
import { BoardCard } from './BoardCard.tsx'
import { useBoard } from './board-context.ts'
import { ColumnHead } from './ColumnHead.tsx'
import { columnName } from './column-name.ts'
import { createColumnScroll } from './column-scroll.ts'
import type { Column } from './columns.ts'

/** The posts of one status, of which only those that are seen are drawn. */
export function BoardColumn(props: { readonly column: Column }) {
  const { view, scrolls } = useBoard()
  const { say } = useCalendar()
  const words = useWords()
  const { name, ids, all } = props.column
  const scroll = createColumnScroll(() => ids().length)
  scrolls.set(name, scroll)
  onCleanup(() => scrolls.delete(name))

  const indexes = createMemo(() => new Map(ids().map((id, index) => [id, index])))
  /** What has the focus, or is in the hand, stays there, however far the column is scrolled. */
  const drawn = createMemo(() => {
    const { from, to } = scroll.drawn()
    const seen = ids().slice(from, to)
    const kept = [view.spot().post, view.hand.post()].filter(
      (id): id is string => typeof id === 'string' && indexes().has(id) && !seen.includes(id),
    )
    return [...seen, ...new Set(kept)]
  })
  const target = () => {
    const to = view.hand.held()?.to
    return to?.column === name ? to : null
  }
  const refusal = () => (target() ? view.hand.refusal() : null)
  /** Between which cards the one in the hand would come to stand. */
  const line = () => {
    const held = view.hand.held()
    const to = target()
    if (!held || !to || refusal() !== null) return null
    const ghost = indexes().get(held.post)
    return ghost !== undefined && to.index > ghost ? to.index + 1 : to.index
  }
  const isHeldHere = () => view.spot().column === name && view.spot().post === null
  return (
    <div
      class="board-column"
      classList={{
        'board-column-target': target() !== null && refusal() === null,
        'board-column-refusing': refusal() !== null,
      }}
      data-column={name}
    >
      <ColumnHead column={props.column} />
      <Show when={refusal()}>
        {(why) => (
          <p class="board-refusal">
            <Icon of={lockKeyhole} size="dense" />
            {words().board.refusals[why()](columnName(name, words(), say))}
          </p>
        )}
      </Show>
      <div
        ref={scroll.ref}
        class="board-cards"
        data-scrolls=""
        data-column-body={name}
        role="group"
        aria-label={words().board.columnLabel(columnName(name, words(), say), ids().length)}
        tabindex={isHeldHere() ? 0 : -1}
        onFocus={(event) => {
          if (event.target === event.currentTarget && ids().length === 0)
            view.at({ column: name, post: null })
        }}
      >
        <ul class="board-list" style={{ '--count': ids().length }}>
          <For each={drawn()}>
            {(id) => (
              <li
                class="board-slot"
                style={{ '--at': indexes().get(id) ?? 0 }}
                aria-posinset={(indexes().get(id) ?? 0) + 1}
                aria-setsize={ids().length}
              >
                <BoardCard post={id} column={name} />
              </li>
            )}
          </For>
        </ul>
        <Show when={line() !== null}>
          <div class="board-line" style={{ '--at': line() ?? 0 }} />
        </Show>
        <Show when={ids().length === 0 && all().length > 0}>
          <p class="board-empty">{words().board.allHidden(all().length)}</p>
        </Show>
      </div>
    </div>
  )
}
