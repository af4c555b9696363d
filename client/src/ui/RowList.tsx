import {
  createEffect,
  createMemo,
  createSignal,
  For,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
} from 'solid-js'
import { createPaper } from './media.ts'
import { remOf } from './rem.ts'
import { drawnRows, scrollFor } from './row-window.ts'

/** Where a row stands; goes onto its `<li>`. */
export interface RowPlace {
  readonly index: () => number
  /** How many there are. */
  readonly of: () => number
  /** In px. */
  readonly top: () => number
  /** Whether Tab comes in here. */
  readonly isStop: () => boolean
}

export interface RowListProps {
  readonly label: string
  readonly class: string
  readonly ids: readonly string[]
  /** How high each row is; in rem. */
  readonly row: number
  /** Where somebody is: it is scrolled to, and always drawn. */
  readonly spot: string | null
  /** By a key: where it leads, and whether Shift was held. */
  readonly onGo: (id: string, isExtending: boolean) => void
  /**
   * On paper, where nothing scrolls, all of them are drawn, or as many as a browser prints without losing its breath: then it says
   * how many are left. How they stand there is the style sheet's.
   */
  readonly wholeOnPaper?: (left: number) => string
  /** Given what scrolls. */
  readonly list?: (element: HTMLElement) => void
  /** An `<li>` that stands absolutely at its top. */
  readonly children: (id: string, place: RowPlace) => JSX.Element
}

/** Some sixty pages; a browser takes seconds for them, and minutes for all of a large contest. */
const MOST_ON_PAPER = 2_000

/** Thousands of rows of one height; drawn are those that are seen, and the one that has the focus. Arrows move, as in any list. */
export function RowList(props: RowListProps) {
  const [rem, setRem] = createSignal(knownRem ?? measuredRem())
  const [top, setTop] = createSignal(0)
  const [height, setHeight] = createSignal(window.innerHeight)
  const row = () => props.row * rem()
  const isPaper = createPaper()
  const isWhole = () => props.wholeOnPaper !== undefined && isPaper()
  const leftOnPaper = () => (isWhole() ? Math.max(0, props.ids.length - MOST_ON_PAPER) : 0)
  let scroller: HTMLDivElement | undefined

  const places = createMemo(() => new Map(props.ids.map((id, index) => [id, index])))
  const stop = () =>
    props.spot !== null && places().has(props.spot) ? props.spot : (props.ids[0] ?? null)
  const drawn = createMemo(() => {
    if (isWhole()) return props.ids.slice(0, MOST_ON_PAPER)
    const rows = drawnRows({
      count: props.ids.length,
      row: row(),
      top: top(),
      height: height(),
      kept: places().get(stop() ?? '') ?? null,
    })
    return rows.flatMap((index) => props.ids[index] ?? [])
  })
  onMount(() => {
    if (!scroller) return
    const list = scroller
    const observer = new ResizeObserver(() => {
      setHeight(list.clientHeight)
      setRem(measuredRem())
    })
    observer.observe(list)
    onCleanup(() => observer.disconnect())
  })
  const reveal = (id: string | null) => {
    const index = id === null ? undefined : places().get(id)
    if (!scroller || index === undefined) return
    scroller.scrollTop = scrollFor({ index, row: row(), top: scroller.scrollTop, height: height() })
  }
  createEffect(on(() => props.spot, reveal))
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor(height() / row()) - 1)
    const last = props.ids.length - 1
    const here = places().get(stop() ?? '') ?? 0
    const to = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + page,
      PageUp: here - page,
      Home: 0,
      End: last,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const id = props.ids[Math.max(0, Math.min(to, last))]
    if (id !== undefined) props.onGo(id, event.shiftKey)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list inside has the keys of its rows' buttons
    <div
      ref={(element) => {
        scroller = element
        props.list?.(element)
      }}
      class={props.class}
      data-scrolls=""
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onKeyDown={press}
    >
      <ul
        aria-label={props.label}
        style={{ height: isWhole() ? 'auto' : `${props.ids.length * row()}px` }}
      >
        <For each={drawn()}>
          {(id) => {
            const index = () => places().get(id) ?? 0
            return props.children(id, {
              index,
              of: () => props.ids.length,
              top: () => index() * row(),
              isStop: () => stop() === id,
            })
          }}
        </For>
      </ul>
      <Show when={leftOnPaper() > 0}>
        <p>{props.wholeOnPaper?.(leftOnPaper())}</p>
      </Show>
    </div>
  )
}

/** As it was measured last: a page that is half made would be styled for the question. */
let knownRem: number | null = null

/** In px. */
function measuredRem(): number {
  knownRem = remOf(document)
  return knownRem
}
