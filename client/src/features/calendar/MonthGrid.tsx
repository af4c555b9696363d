// biome-ignore-all lint/a11y/useSemanticElements: an APG grid of days, not a table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only cells take the focus
import { createMemo, For, Index, onCleanup, onMount, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { weekdayOf } from '#shared/domain/day.ts'
import type { Week } from '#shared/domain/weeks.ts'
import { useCalendar } from './calendar-context.ts'
import { DayCell } from './DayCell.tsx'
import { momentOf } from './month.ts'
import './MonthGrid.css'

/** No month needs more rows. */
const SIX = [0, 1, 2, 3, 4, 5]

/** The weeks of a month (APG grid). Cells stay when the month turns; only what they show is made anew. */
export function MonthGrid(props: { readonly helpId: string }) {
  const { view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  let grid: HTMLDivElement | undefined
  let header: HTMLDivElement | undefined

  // The one measurement for all days: how high the rows are together.
  const measure = () => {
    if (!grid || !header) return
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const rows = grid.clientHeight - header.offsetHeight
    const day = header.lastElementChild?.clientWidth ?? 0
    view.layout.measured({ rows, window: window.innerHeight, day, rem })
  }
  onMount(() => {
    const observer = new ResizeObserver(measure)
    if (grid) observer.observe(grid)
    onCleanup(() => observer.disconnect())
  })
  const paper = window.matchMedia('print')
  const print = () => view.layout.showEverything(paper.matches)
  paper.addEventListener('change', print)
  onCleanup(() => paper.removeEventListener('change', print))

  const rows = () => {
    const weights = view.layout.weights()
    const heights = view.weeks().map((week) => weights[momentOf(week, view.today())])
    return `auto ${heights.map((height) => `minmax(0, ${height}fr)`).join(' ')}`
  }
  const todayColumn = createMemo(() =>
    view.weeks().some(({ days }) => days.includes(view.today()))
      ? (weekdayOf(view.today()) - formats().firstWeekday + 7) % 7
      : -1,
  )
  return (
    <div
      ref={(element) => {
        grid = element
      }}
      class="month"
      classList={{
        'month-six-rows': view.layout.singleLine(),
        'month-wide': view.layout.wide(),
        'month-narrow': view.layout.narrow(),
      }}
      style={{ '--rows': rows() }}
      role="grid"
      aria-label={formats().monthTitle(view.month())}
      aria-describedby={props.helpId}
    >
      <div
        ref={(element) => {
          header = element
        }}
        class="weekdays"
        role="row"
      >
        <span role="columnheader">
          <span class="visually-hidden">{words().calendar.week}</span>
        </span>
        <For each={formats().weekdays}>
          {(weekday, index) => (
            <span role="columnheader" classList={{ 'weekday-today': index() === todayColumn() }}>
              {weekday.long}
            </span>
          )}
        </For>
      </div>
      <Index each={SIX}>{(index) => <WeekRow index={index()} />}</Index>
    </div>
  )
}

/** A row that the month does not need keeps its cells for one that does. */
function WeekRow(props: { readonly index: number }) {
  const { view } = useCalendar()
  const words = useWords()
  const found = () => view.weeks()[props.index]
  const week = createMemo<Week | undefined>((last) => found() ?? last)
  return (
    <Show when={week()}>
      {(kept) => (
        <div class="week" classList={{ 'week-spare': found() === undefined }} role="row">
          <span
            class="week-number"
            role="rowheader"
            title={words().calendar.weekNumber(kept().number)}
          >
            {kept().number}
          </span>
          <Index each={kept().days}>
            {(day) => <DayCell day={day()} week={kept()} spare={found() === undefined} />}
          </Index>
        </div>
      )}
    </Show>
  )
}
