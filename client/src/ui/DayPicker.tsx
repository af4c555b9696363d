// biome-ignore-all lint/a11y/useSemanticElements: an APG grid of days, not a table of data
// biome-ignore-all lint/a11y/useFocusableInteractive: in an APG grid only cells take the focus
import { createSignal, Index } from 'solid-js'
import { addDays, addMonths, inMonth, monthOf, startOfWeek } from '#shared/domain/day.ts'
import { IconButton } from './Button.tsx'
import { dayTowards } from './day-keys.ts'
import type { DayFormats } from './day-text.ts'
import { chevronLeft, chevronRight } from './icons.ts'
import './DayPicker.css'

const WEEKS = 6

export interface DayPickerProps {
  readonly day: string | null
  readonly today: string
  readonly formats: DayFormats
  readonly words: {
    readonly previousMonth: string
    readonly nextMonth: string
    readonly dayWith: (day: string, count: number) => string
  }
  /** How much a day holds already. */
  readonly count: (day: string) => number
  readonly isRefused?: (day: string) => boolean
  readonly onChoose: (day: string) => void
}

/** A month to choose a day from. */
export function DayPicker(props: DayPickerProps) {
  const [focused, setFocused] = createSignal(props.day ?? props.today)
  let grid: HTMLDivElement | undefined

  const weeks = () => {
    const first = startOfWeek(`${monthOf(focused())}-01`, props.formats.firstWeekday)
    return Array.from({ length: WEEKS }, (_, week) =>
      Array.from({ length: 7 }, (_, day) => addDays(first, week * 7 + day)),
    )
  }
  const go = (day: string) => {
    setFocused(day)
    grid?.querySelector<HTMLElement>(`[data-pick="${day}"]`)?.focus()
  }
  const turn = (months: number) =>
    setFocused(inMonth(focused(), addMonths(monthOf(focused()), months)))
  const press = (event: KeyboardEvent) => {
    const next = towards(event, focused(), props.formats.firstWeekday)
    if (next === null) return
    event.preventDefault()
    go(next)
  }
  // A layer can take the focus once it is shown.
  requestAnimationFrame(() => go(focused()))
  return (
    <div class="picker">
      <div class="picker-header">
        <IconButton
          look="ghost"
          size="small"
          icon={chevronLeft}
          label={props.words.previousMonth}
          onClick={() => turn(-1)}
        />
        <b aria-live="polite">{props.formats.monthTitle(monthOf(focused()))}</b>
        <IconButton
          look="ghost"
          size="small"
          icon={chevronRight}
          label={props.words.nextMonth}
          onClick={() => turn(1)}
        />
      </div>
      <div
        ref={(element) => {
          grid = element
        }}
        role="grid"
        aria-label={props.formats.monthTitle(monthOf(focused()))}
        onKeyDown={press}
      >
        <div class="picker-row" role="row">
          <Index each={props.formats.weekdays}>
            {(weekday) => (
              <span role="columnheader" aria-label={weekday().long}>
                {weekday().long.slice(0, 2)}
              </span>
            )}
          </Index>
        </div>
        <Index each={weeks()}>
          {(week) => (
            <div class="picker-row" role="row">
              <Index each={week()}>
                {(day) => (
                  <button
                    type="button"
                    role="gridcell"
                    class="picker-day"
                    classList={{
                      'picker-out': monthOf(day()) !== monthOf(focused()),
                      'picker-today': day() === props.today,
                      'picker-busy': props.count(day()) > 0,
                    }}
                    data-pick={day()}
                    tabindex={day() === focused() ? 0 : -1}
                    aria-selected={day() === props.day}
                    aria-current={day() === props.today ? 'date' : undefined}
                    aria-label={props.words.dayWith(
                      props.formats.dayWithYear(day()),
                      props.count(day()),
                    )}
                    aria-disabled={props.isRefused?.(day()) || undefined}
                    onClick={() => props.isRefused?.(day()) || props.onChoose(day())}
                  >
                    {Number(day().slice(8))}
                  </button>
                )}
              </Index>
            </div>
          )}
        </Index>
      </div>
    </div>
  )
}

const YEARS = new Map([
  ['PageUp', -12],
  ['PageDown', 12],
])

function towards(
  { key, shiftKey }: KeyboardEvent,
  day: string,
  firstWeekday: number,
): string | null {
  const months = shiftKey ? YEARS.get(key) : undefined
  if (months !== undefined) return inMonth(day, addMonths(monthOf(day), months))
  return dayTowards(key, day, firstWeekday)
}
