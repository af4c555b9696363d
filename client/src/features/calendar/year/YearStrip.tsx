// biome-ignore-all lint/a11y/useSemanticElements: an APG grid of days, not a table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only cells take the focus
import { createMemo, createUniqueId, For } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { weekdayOf } from '#shared/domain/day.ts'
import type { YearMonth } from '#shared/domain/year.ts'
import { useCalendar } from '../calendar-context.ts'
import { Silences } from './Silences.tsx'
import { leads, useDayOpener } from './use-day-opener.ts'
import { YearContext } from './year-context.ts'
import { createYearKeys } from './year-keys.ts'
import { createYearView, type GapPiece, type YearView } from './year-view.ts'
import '#client/ui/Tint.css'
import './YearStrip.css'

/** A block a post, up to so many. */
const MOST_BLOCKS = 8
/** More than one counts at a glance say their number. */
const MOST_AT_A_GLANCE = 3

/** Twelve months, a line each: how much is planned on which day, and where nothing is. */
export function YearStrip() {
  const { view: calendar, workspace, bringKeys } = useCalendar()
  const openDay = useDayOpener()
  const words = useWords()
  const help = createUniqueId()
  const view = createYearView({
    year: () => calendar.month().slice(0, 4),
    shown: calendar.shown,
    posts: workspace.posts,
    filter: calendar.filter,
  })
  bringKeys(createYearKeys({ view: calendar, open: openDay }))
  // One for all days: of 365 each thing more is one of a thousand.
  const stand = ({ target }: FocusEvent): void => {
    const day = target instanceof HTMLElement && target.dataset.day
    if (day) calendar.at({ on: 'day', day })
  }
  return (
    <YearContext.Provider value={view}>
      <div class="year">
        <div
          class="year-grid"
          role="grid"
          aria-label={words().year.label(calendar.month().slice(0, 4))}
          aria-describedby={help}
          onFocusIn={stand}
        >
          <div class="year-row year-days" role="row">
            <span role="columnheader">
              <span class="visually-hidden">{words().year.month}</span>
            </span>
            <For each={Array.from({ length: 31 }, (_, at) => at + 1)}>
              {(number) => <span role="columnheader">{number}</span>}
            </For>
          </div>
          <For each={view.months()}>{(month) => <MonthRow of={month} view={view} />}</For>
        </div>
        <Silences />
        <p id={help} class="visually-hidden">
          {words().year.help}
        </p>
      </div>
    </YearContext.Provider>
  )
}

function MonthRow(props: { readonly of: YearMonth; readonly view: YearView }) {
  const { view: calendar, hrefOf, spans } = useCalendar()
  const openDay = useDayOpener()
  const words = useWords()
  const formats = useFormats()
  const count = () => props.view.countIn(props.of.month)
  const href = createMemo(() => hrefOf({ view: 'month', date: props.of.month }))
  return (
    <div
      class="year-row"
      classList={{ 'year-row-now': calendar.today().startsWith(props.of.month) }}
      role="row"
    >
      <span role="rowheader" class="year-month">
        <a
          href={href()}
          aria-label={words().year.monthLabel(
            formats().month(props.of.month),
            words().calendar.posts(count()),
          )}
          onClick={(event) => leads(event, () => openDay(`${props.of.month}-01`))}
        >
          <b>{formats().monthName(props.of.month)}</b>
          <span class="year-month-count">{count()}</span>
        </a>
      </span>
      <For each={props.of.days}>{(day) => <Day day={day} href={href()} view={props.view} />}</For>
      <For each={props.view.piecesIn(props.of.month)}>{(piece) => <GapBand of={piece} />}</For>
      <For each={spans()?.strips(props.of.days)}>
        {(strip) => (
          <span
            class={`year-span tint-${strip.tint}`}
            style={{
              '--first': strip.column + 2,
              '--last': strip.column + strip.columns + 2,
              '--lane': strip.lane,
            }}
            aria-hidden="true"
          />
        )}
      </For>
    </div>
  )
}

function Day(props: {
  readonly day: string
  /** Of its month. */
  readonly href: string
  readonly view: YearView
}) {
  const { view: calendar, marks, spans } = useCalendar()
  const openDay = useDayOpener()
  const words = useWords()
  const formats = useFormats()
  const names = () => [...(marks(props.day)?.all ?? []), ...(spans()?.names(props.day) ?? [])]
  const count = () => props.view.countOn(props.day)
  const isToday = () => props.day === calendar.today()
  const classes = () => {
    let all = `year-day year-blocks-${Math.min(count(), MOST_BLOCKS)}`
    if (weekdayOf(props.day) > 5) all += ' year-weekend'
    if (isToday()) all += ' year-today'
    if (count() === 0) all += ' year-empty'
    const mark = marks(props.day)
    if (mark) all += mark.inSpan ? ' year-named year-in-span' : ' year-named'
    return all
  }
  return (
    <a
      role="gridcell"
      href={props.href}
      class={classes()}
      tabindex={calendar.isTabDay(props.day) ? 0 : -1}
      data-spot=""
      data-day={props.day}
      title={names().join('\n') || undefined}
      aria-label={[
        words().year.dayLabel(formats().day(props.day), words().calendar.posts(count())),
        ...names(),
      ].join(', ')}
      aria-current={isToday() ? 'date' : undefined}
      onClick={(event) => leads(event, () => openDay(props.day))}
    >
      {count() > MOST_AT_A_GLANCE ? count() : null}
    </a>
  )
}

/** Said by its hatching and its number, not by a colour alone. */
function GapBand(props: { readonly of: GapPiece }) {
  const words = useWords()
  return (
    <span
      class="year-gap"
      classList={{ 'year-gap-open': props.of.open }}
      style={{ '--first': props.of.first + 1, '--last': props.of.last + 2 }}
      aria-hidden="true"
    >
      <span>{props.of.speaks ? words().year.days(props.of.days) : null}</span>
    </span>
  )
}
