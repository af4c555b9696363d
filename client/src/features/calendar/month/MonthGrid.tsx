// biome-ignore-all lint/a11y/useSemanticElements: an APG grid of days, not a table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only cells take the focus
import {
  type Accessor,
  createEffect,
  createMemo,
  For,
  Index,
  on,
  onCleanup,
  onMount,
  untrack,
} from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { createPaper } from '#client/ui/media.ts'
import { weekdayOf } from '#shared/domain/day.ts'
import { useCalendar } from '../calendar-context.ts'
import { DayCell } from './DayCell.tsx'
import { type Frame, frameOf, type WantedWeeks } from './kept-weeks.ts'
import { isSameRoom } from './layout.ts'
import { createMonthsBeside } from './months-beside.ts'
import { recycledRows } from './recycled-rows.ts'
import './MonthGrid.css'

/**
 * The weeks of a month (APG grid), and hidden among them those of the months beside, laid out: a month that is there is
 * only shown, one that is not has the rows of another (docs/decisions/turning-the-month.md).
 */
export function MonthGrid(props: { readonly helpId: string }) {
  const { view, atRest } = useCalendar()
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
  const paper = createPaper()
  createEffect(on(paper, view.layout.showEverything, { defer: true }))

  const { wanted, kept } = createMonthsBeside({ ...view, atRest })
  const rows = recycledRows(kept, (first) => <WeekRow first={first()} wanted={wanted()} />, 0)
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
        'month-wide': view.layout.wide(),
        'month-narrow': view.layout.narrow(),
        'month-tight': view.layout.tight(),
      }}
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
      <div class="weeks" role="rowgroup">
        {[...rows()]}
      </div>
    </div>
  )
}

function WeekRow(props: { readonly first: string; readonly wanted: WantedWeeks }) {
  const { view } = useCalendar()
  const words = useWords()
  let row: HTMLDivElement | undefined
  const frame: Accessor<Frame> = createMemo((before: Frame | undefined) =>
    frameOf(props.first, props.wanted, before),
  )
  const isShown = () => props.wanted.shown.includes(props.first)
  const isFirst = () => frame().weeks[0] === frame().week
  const place = () => view.layout.placeOf(frame().week, frame().weeks)
  const room = createMemo(() => view.layout.roomIn(frame().week, frame().weeks), undefined, {
    equals: isSameRoom,
  })
  // A browser does not lay out what is hidden so, unless it is asked where something in it lies.
  createEffect(() => {
    frame()
    if (!untrack(isShown)) row?.lastElementChild?.getBoundingClientRect()
  })
  return (
    <div
      ref={(element) => {
        row = element
      }}
      class="week"
      classList={{ 'week-first': isFirst(), 'week-hidden': !isShown() }}
      style={{ '--top': `${place().top * 100}%`, '--bottom': `${place().bottom * 100}%` }}
      role="row"
      aria-hidden={isShown() ? undefined : 'true'}
    >
      <span
        class="week-number"
        role="rowheader"
        title={words().calendar.weekNumber(frame().week.number)}
      >
        {frame().week.number}
      </span>
      <Index each={frame().week.days}>
        {(day) => <DayCell day={day()} month={frame().month} room={room()} />}
      </Index>
    </div>
  )
}
