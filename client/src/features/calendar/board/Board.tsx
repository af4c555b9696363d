import { useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { createMedia } from '#client/ui/media.ts'
import { useCalendar } from '../calendar-context.ts'
import { BoardColumn } from './BoardColumn.tsx'
import { BoardMoving } from './BoardMoving.tsx'
import { BoardContext, type BoardParts } from './board-context.ts'
import { createBoardDragging } from './board-dragging.ts'
import { keepBoardFocus } from './board-focus.ts'
import { createBoardKeys } from './board-keys.ts'
import { boardSentence } from './board-sentence.ts'
import { createBoardView } from './board-view.ts'
import { ColumnSwitch } from './ColumnSwitch.tsx'
import { FoldedColumn } from './FoldedColumn.tsx'
import { LiftedCard } from './LiftedCard.tsx'
import './Board.css'

const PHONE = '(max-width: 599px)'

/** The posts in a column for each status, in an order by hand that everybody has. On a phone one column at a time. */
export function Board() {
  const calendar = useCalendar()
  const { workspace, commands, view: month, say, openMenu } = calendar
  const words = useWords()
  const phone = createMedia(PHONE)
  const canWrite = () => workspace.readOnly() === null
  const view = createBoardView({
    workspace,
    commands,
    shown: month.shown,
    openPost: (post) => month.open(post),
  })
  const scrolls: BoardParts['scrolls'] = new Map()
  const [chosen, setChosen] = createSignal<string | null>(null)
  /** The one that a phone shows. */
  const single = () => chosen() ?? view.spot().column
  const show = (column: string) => {
    setChosen(column)
  }
  const dragging = createBoardDragging({
    view,
    scrolls,
    document,
    canMove: canWrite,
    openMenu,
    show,
  })
  const keys = createBoardKeys({
    view,
    seen: (column) => scrolls.get(column)?.seen() ?? { first: 0, count: 5 },
    openMenu: (post) => openMenu(post, null),
  })
  calendar.bringKeys(keys)
  month.selection.orderWith(() => view.columns().flatMap(({ ids }) => ids()))
  const [search] = useSearchParams<{ post?: string }>()
  const opened = () => search.post ?? null
  keepBoardFocus({ view, keys, scrolls, show, opened, calendar, document })
  createEffect(
    on(
      view.hand.post,
      (post) =>
        workspace.presence.tell({
          page: 'calendar',
          post,
          doing: post === null ? 'looking' : 'carrying',
          day: null,
        }),
      { defer: true },
    ),
  )
  onCleanup(() => view.hand.cancel())
  const titleOf = (id: string) => {
    const post = workspace.posts.get(id)
    return post?.kind === 'post' ? say.title(post) : ''
  }
  const said = () => {
    const what = view.said()
    return what && boardSentence(what, words(), say, titleOf)
  }
  return (
    <BoardContext.Provider value={{ view, dragging, scrolls }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it answers the keys of the cards inside */}
      <div
        class="board"
        data-scrolls-sideways=""
        onPointerDown={view.hush}
        onKeyDown={(event) => {
          view.hush()
          const target = event.target instanceof Element ? event.target : null
          if (!target?.closest('[data-column-body]') || !keys.press(event)) return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        <Show
          when={phone()}
          fallback={
            <For each={view.columns()}>
              {(column) => (
                <Show when={view.isFolded(column.name)} fallback={<BoardColumn column={column} />}>
                  <FoldedColumn column={column} />
                </Show>
              )}
            </For>
          }
        >
          <ColumnSwitch chosen={single()} onChoose={show} />
          <For each={view.columns().filter(({ name }) => name === single())}>
            {(column) => <BoardColumn column={column} />}
          </For>
        </Show>
        <BoardMoving refused={view.said()?.kind === 'refused' ? said() : null} />
        <LiftedCard />
        <p class="visually-hidden" role="status">
          {said()}
        </p>
      </div>
    </BoardContext.Provider>
  )
}
