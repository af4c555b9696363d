import { Index } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { addDays, isoWeekOf, startOfWeek } from '#shared/domain/day.ts'
import { useCalendar } from '../calendar-context.ts'

/** Swiped that far, the week turns. */
const SWIPE_PX = 60
/** A longer bar says nothing more. */
const BARS = 5

/**
 * A swipe that the browser takes for a fling swallows the next tap, wherever it is: it stops the fling, it is said.
 * Two fingers still zoom.
 */
function keepFromFlinging(event: TouchEvent): void {
  if (event.touches.length === 1 && event.cancelable) event.preventDefault()
}

/** The days of a week with how much each holds; a post can be dropped on any of them. */
export function WeekStrip(props: {
  readonly day: string
  readonly onTurn: (days: number) => void
}) {
  const { view } = useCalendar()
  const words = useWords()
  const formats = useFormats()
  const days = () => {
    const first = startOfWeek(props.day, formats().firstWeekday)
    return Array.from({ length: 7 }, (_, i) => addDays(first, i))
  }
  let start: { readonly x: number; readonly y: number } | null = null
  const swipe = (event: PointerEvent) => {
    if (!start) return
    const across = event.clientX - start.x
    const down = Math.abs(event.clientY - start.y)
    start = null
    if (Math.abs(across) > SWIPE_PX && down < SWIPE_PX) props.onTurn(across < 0 ? 7 : -7)
  }
  return (
    <div
      class="strip"
      role="tablist"
      aria-label={words().calendar.weekNumber(isoWeekOf(props.day))}
      onPointerDown={(event) => {
        start = { x: event.clientX, y: event.clientY }
      }}
      on:touchmove={{ handleEvent: keepFromFlinging, passive: false }}
      onPointerUp={swipe}
      onPointerCancel={() => {
        start = null
      }}
    >
      <Index each={days()}>
        {(day, index) => {
          const count = () => view.shown.onDay(day()).length
          const isTarget = () => {
            const to = view.carry.carried()?.to
            return to?.kind === 'time' && to.at.startsWith(day())
          }
          return (
            <button
              type="button"
              role="tab"
              class="strip-day"
              classList={{ 'strip-today': day() === view.today(), 'strip-target': isTarget() }}
              aria-selected={day() === props.day}
              tabindex={day() === props.day ? 0 : -1}
              data-day={day()}
              data-spot=""
              data-drop={day()}
              onFocus={() => view.at({ on: 'day', day: day() })}
              onClick={() => view.go({ on: 'day', day: day() })}
            >
              {/* Not an aria-label: what is seen would have to be a part of it. */}
              <span class="visually-hidden">
                {words().calendar.dayLabel(
                  formats().day(day()),
                  words().calendar.posts(count()),
                  null,
                )}
              </span>
              <span aria-hidden="true">{formats().weekdays[index]?.long.slice(0, 2)}</span>
              <b aria-hidden="true">{Number(day().slice(8))}</b>
              <i style={{ width: `${Math.min(BARS, count()) * 6}px` }} />
            </button>
          )
        }}
      </Index>
    </div>
  )
}
