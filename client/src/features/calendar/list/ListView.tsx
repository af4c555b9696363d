// biome-ignore-all lint/a11y/useSemanticElements: an APG grid that is drawn in parts, which no table could be
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only what is in its rows takes the focus
import {
  createMemo,
  createSignal,
  createUniqueId,
  For,
  getOwner,
  onCleanup,
  onMount,
  runWithOwner,
  Show,
} from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { createMedia, createPaper } from '#client/ui/media.ts'
import { remOf } from '#client/ui/rem.ts'
import { isFilterOn } from '#shared/domain/post-filter.ts'
import { useCalendar } from '../calendar-context.ts'
import { postAt } from '../keyboard/spot.ts'
import { recycledRows } from '../month/recycled-rows.ts'
import { COLUMNS } from './columns.ts'
import { DayRows } from './DayRows.tsx'
import { withStop } from './drawn-days.ts'
import { foldAhead } from './fold-ahead.ts'
import { createListDays } from './list-days.ts'
import { createListKeys } from './list-keys.ts'
import { type DrawnDay, layOut } from './list-layout.ts'
import { PaperList } from './PaperList.tsx'
import { createScrolling } from './scrolling.ts'
import { someOwned } from './some-owned.ts'
import './ListView.css'

/** In rem; `ListView.css` has the same. */
const HEAD = 2.25
const ROW = 2.25
const TALL_ROW = 2.75
const TALL = '(max-width: 959px), (pointer: coarse)'
/**
 * So many windows above and below are drawn too, for a wheel that is faster than a frame; at first hardly more than what
 * is seen, which is to be there at once.
 */
const AHEAD = 1
const AHEAD_AT_FIRST = 0.1

/** Every post with a date, day by day; drawn are those that are seen (APG grid). */
export function ListView() {
  const { view, workspace, free, bringKeys, atRest, isEmpty } = useCalendar()
  const words = useWords()
  const help = createUniqueId()
  const owner = getOwner()
  let isGone = false
  const isTall = createMedia(TALL)
  const paper = createPaper()
  let scroller: HTMLDivElement | undefined
  const [rem, setRem] = createSignal(remOf(document))
  const [width, setWidth] = createSignal(window.innerWidth)
  const sizes = createMemo(() => ({
    head: HEAD * rem(),
    row: (isTall() ? TALL_ROW : ROW) * rem(),
  }))
  const [hasRested, setHasRested] = createSignal(false)
  const days = createListDays({
    posts: workspace.posts,
    shown: view.shown,
    carry: view.carry,
    today: view.today,
    free,
  })
  const layout = createMemo(() => layOut(days(), sizes()))
  const { top, height, scrolled } = createScrolling({
    view,
    layout,
    scroller: () => scroller,
    measured(list) {
      setRem(remOf(document))
      setWidth(list.clientWidth)
    },
    moved: () => setHasRested(true),
  })
  bringKeys(
    createListKeys({
      view,
      layout,
      firstWeekday: view.firstWeekday,
      page: () => Math.max(1, Math.floor(height() / sizes().row) - 2),
    }),
  )
  onMount(async () => {
    await workspace.lookEverywhere()
    if (isGone) return
    runWithOwner(owner, () =>
      foldAhead({ posts: workspace.posts.all(), fold: view.shown.textOf, atRest }),
    )
  })
  onCleanup(() => {
    isGone = true
  })
  atRest(() => {
    setHasRested(true)
    return false
  })

  const stop = createMemo(() => {
    const day = layout().dayFrom(view.tabDay())
    if (!day) return null
    const post = postAt(view.spot())
    const index = post === null ? -1 : day.posts.indexOf(post)
    return { day: day.day, index: index < 0 ? null : index }
  })
  const drawn = createMemo(() => {
    const ahead = (hasRested() ? AHEAD : AHEAD_AT_FIRST) * height()
    return withStop(layout().between(top() - ahead, top() + height() + ahead), stop())
  })
  const seenOn = ({ day, from, to }: DrawnDay) => layout().dayOf(day)?.posts.slice(from, to) ?? []
  const isOwned = createMemo<boolean>(
    (before) => before || someOwned(workspace.posts, drawn().flatMap(seenOn)),
    false,
  )
  const ranges = createMemo(() => new Map(drawn().map((one) => [one.day, one])))
  const groups = recycledRows(
    () => drawn().map(({ day }) => day),
    (day) => {
      const placed = createMemo(() => layout().dayOf(day()))
      return (
        <Show when={placed()}>
          {(one) => (
            <DayRows
              placed={one()}
              from={ranges().get(day())?.from ?? 0}
              to={ranges().get(day())?.to ?? 0}
              sizes={sizes()}
              width={width() / rem()}
              stop={stop()?.day === day() ? stop() : null}
            />
          )}
        </Show>
      )
    },
  )
  return (
    <>
      <div
        ref={(element) => {
          scroller = element
        }}
        class="list"
        classList={{
          'list-tall': isTall(),
          'list-without-campaigns': workspace.campaigns().length === 0,
          'list-without-owners': drawn().length > 0 && !isOwned(),
          'list-without-labels': workspace.labels().length === 0,
        }}
        role="grid"
        aria-label={words().calendar.views.list}
        aria-describedby={help}
        aria-rowcount={layout().rows + 1}
        aria-colcount={COLUMNS.length}
        data-scrolls=""
        onScroll={scrolled}
      >
        <div role="rowgroup" class="list-top">
          <div class="list-columns list-grid" role="row" aria-rowindex={1}>
            <For each={COLUMNS}>
              {(name) => (
                <span role="columnheader" class={`list-${name}`}>
                  {words().list.columns[name]}
                </span>
              )}
            </For>
          </div>
        </div>
        <div class="list-days" role="presentation" style={{ height: `${layout().height}px` }}>
          {[...groups()]}
        </div>
        <Show
          when={
            workspace.ready() && layout().posts === 0 && (isEmpty() || !isFilterOn(view.filter()))
          }
        >
          <p class="list-empty">{words().list.empty}</p>
        </Show>
      </div>
      <p id={help} class="visually-hidden">
        {words().list.help}
      </p>
      <Show when={paper()}>
        <PaperList days={days()} />
      </Show>
    </>
  )
}
