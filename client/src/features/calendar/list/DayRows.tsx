// biome-ignore-all lint/a11y/useSemanticElements: an APG grid that is drawn in parts, which no table could be
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only what is in its rows takes the focus
import { createMemo, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { cornerDownRight } from '#client/ui/icons.ts'
import { hourOf } from '#shared/domain/local-time.ts'
import { useCalendar } from '../calendar-context.ts'
import { recycledRows } from '../month/recycled-rows.ts'
import { FreeRow } from '../slots/FreeRow.tsx'
import { COLUMNS } from './columns.ts'
import { DayNames } from './DayNames.tsx'
import { offsetOf, type PlacedDay, type Sizes } from './list-layout.ts'
import { roomForNames } from './names-that-fit.ts'
import { PostRow } from './PostRow.tsx'

/** A window of rows waits for the day that comes next. */
const SPARE = 24
/** The head of the columns is the first row. */
const FIRST_ROW = 2
/** In rem; on a narrower one the head of a day says no count (`ListView.css`). */
const PHONE = 37.5

/** A day of the list: its head, which stays in sight as long as one of its posts does, and those that are seen. */
export function DayRows(props: {
  readonly placed: PlacedDay
  /** Which of its posts are drawn. */
  readonly from: number
  readonly to: number
  readonly sizes: Sizes
  /** Of the list, in rem. */
  readonly width: number
  /** Where Tab leads to, when that is here: to a post, or to the day itself. */
  readonly stop: { readonly index: number | null } | null
}) {
  const { view, company, tints, free, spans, marks } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const day = () => props.placed.day
  const isToday = () => day() === view.today()
  const watcher = createMemo(() => company.watcherOf(day()))
  const label = () =>
    [
      words().calendar.dayLabel(formats().day(day()), count(), watcher()?.name ?? null),
      ...(marks(day())?.all ?? []),
      ...(spans()?.names(day()) ?? []),
    ].join(', ')
  const hue = () => {
    const person = tints().get(day())
    return watcher()?.hue ?? (person === undefined ? undefined : company.colleague(person)?.hue)
  }
  const count = () =>
    words().calendar.posts(props.placed.posts.filter((one) => !free()?.of(one)).length)
  const room = createMemo(() =>
    roomForNames(props.width, {
      date: formats().dayWithYear(day()),
      today: isToday() ? words().calendar.today : '',
      count: props.width < PHONE ? '' : count(),
    }),
  )
  const slotTop = () => {
    const { slot } = props.placed
    return slot === null ? null : props.sizes.head + slot * props.sizes.row
  }
  const hour = () => {
    const to = view.carry.carried()?.to
    return to?.kind === 'time' ? hourOf(to.at) : null
  }
  const rows = recycledRows(
    createMemo(() => props.placed.posts.slice(props.from, props.to)),
    (post) => {
      const index = createMemo(() => props.placed.posts.indexOf(post()))
      const place = {
        get rowIndex() {
          return props.placed.rowsAbove + FIRST_ROW + 1 + index()
        },
        get top() {
          return offsetOf(props.placed, index(), props.sizes)
        },
        get isStop() {
          return props.stop?.index === index()
        },
      }
      return (
        <Show when={free()?.of(post())} fallback={<PostRow post={post()} day={day()} {...place} />}>
          {(one) => <FreeRow free={one()} {...place} />}
        </Show>
      )
    },
    SPARE,
  )
  return (
    <div
      class="list-day"
      classList={{
        'list-today': isToday(),
        'list-target': slotTop() !== null,
        'list-watched': hue() !== undefined,
        [`person-${hue()}`]: hue() !== undefined,
      }}
      style={{ top: `${props.placed.top}px`, height: `${props.placed.height}px` }}
      role="rowgroup"
      aria-label={label()}
      tabindex={props.stop?.index === null ? 0 : -1}
      data-day={day()}
      data-spot=""
      data-drop={day()}
      onFocusIn={(event) => {
        if (event.target === event.currentTarget) view.at({ on: 'day', day: day() })
      }}
    >
      <div class="list-head" role="row" aria-rowindex={props.placed.rowsAbove + FIRST_ROW}>
        <span
          role="rowheader"
          aria-colspan={COLUMNS.length}
          aria-current={isToday() ? 'date' : undefined}
        >
          <b>{formats().dayWithYear(day())}</b>
          <Show when={isToday()}>
            <span class="list-now">{words().calendar.today}</span>
          </Show>
          <small>{count()}</small>
          <DayNames day={day()} room={room()} isStop={props.stop !== null} />
          <Show when={watcher()}>
            {(visitor) => <span class="name-flag">{visitor().name.split(' ')[0]}</span>}
          </Show>
        </span>
      </div>
      {[...rows()]}
      <Show when={slotTop() !== null}>
        <div class="list-slot" style={{ top: `${slotTop() ?? 0}px` }}>
          <span class="slot">
            <Icon of={cornerDownRight} size="dense" />
            {hour()}
          </span>
        </div>
      </Show>
    </div>
  )
}
