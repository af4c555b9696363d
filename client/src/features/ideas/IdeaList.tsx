import { createEffect, createMemo, createSignal, For, on, onCleanup, onMount, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { createMedia } from '#client/ui/media.ts'
import { IdeaRow } from './IdeaRow.tsx'
import { useIdeas } from './ideas-context.ts'
import { drawnRows, scrollFor } from './row-window.ts'

/** In rem; `IdeasPage.css` has the same. */
const ROW = 3.5
const TALL_ROW = 4.75
const TALL = '(max-width: 759px), (pointer: coarse)'

interface IdeaListProps {
  readonly list: (element: HTMLElement) => void
  readonly onOpen: (id: string) => void
  /** By a key. */
  readonly onGo: (id: string | null) => void
}

/** Every idea as a row; drawn are those that are seen, and the one that has the focus. */
export function IdeaList(props: IdeaListProps & { readonly onClear: () => void }) {
  const { view } = useIdeas()
  const words = useWords()
  return (
    <Show
      when={view.ids().length > 0}
      fallback={
        <div class="watch-none">
          <p>{words().ideas.noMatch}</p>
          <Button size="small" onClick={() => props.onClear()}>
            {words().ideas.clear}
          </Button>
        </div>
      }
    >
      <Rows list={props.list} onOpen={props.onOpen} onGo={props.onGo} />
    </Show>
  )
}

function Rows(props: IdeaListProps) {
  const { view, opened } = useIdeas()
  const words = useWords()
  const isTall = createMedia(TALL)
  const [rem, setRem] = createSignal(remOf(document))
  const [top, setTop] = createSignal(0)
  const [height, setHeight] = createSignal(window.innerHeight)
  const row = () => (isTall() ? TALL_ROW : ROW) * rem()
  let scroller: HTMLDivElement | undefined

  const places = createMemo(() => new Map(view.ids().map((id, index) => [id, index])))
  const stop = () => view.spot() ?? view.ids()[0] ?? null
  const drawn = createMemo(() => {
    const rows = drawnRows({
      ...{ count: view.ids().length, row: row(), top: top(), height: height() },
      kept: places().get(stop() ?? '') ?? null,
    })
    return rows.flatMap((index) => view.ids()[index] ?? [])
  })
  onMount(() => {
    if (!scroller) return
    const list = scroller
    const observer = new ResizeObserver(() => {
      setHeight(list.clientHeight)
      setRem(remOf(document))
    })
    observer.observe(list)
    onCleanup(() => observer.disconnect())
  })
  const reveal = (id: string | null) => {
    const index = id === null ? undefined : places().get(id)
    if (!scroller || index === undefined) return
    scroller.scrollTop = scrollFor({ index, row: row(), top: scroller.scrollTop, height: height() })
  }
  createEffect(on(view.spot, reveal))
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor(height() / row()) - 1)
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key]
    const end = { Home: view.ids()[0], End: view.ids().at(-1) }[event.key]
    if (steps === undefined && end === undefined) return
    event.preventDefault()
    props.onGo(end ?? view.from(stop(), steps ?? 0))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list inside has the keys of its rows' buttons
    <div
      ref={(element) => {
        scroller = element
        props.list(element)
      }}
      class="watch-list"
      classList={{ 'watch-tall': isTall() }}
      data-scrolls=""
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={press}
    >
      <ul aria-label={words().ideas.list} style={{ height: `${view.ids().length * row()}px` }}>
        <For each={drawn()}>
          {(id) => (
            <IdeaRow
              id={id}
              index={places().get(id) ?? 0}
              of={view.ids().length}
              top={(places().get(id) ?? 0) * row()}
              isStop={stop() === id}
              isOpen={opened() === id}
              onOpen={() => props.onOpen(id)}
            />
          )}
        </For>
      </ul>
    </div>
  )
}

/** In px. */
function remOf(document: Document): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
