import { type Accessor, createMemo, createSignal } from 'solid-js'
import { createSeriesCommands } from '#client/commands/series.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type ClockChange, oddityOf } from '#shared/domain/clock-change.ts'
import { addDays, weekdayOf } from '#shared/domain/day.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import {
  type MonthDay,
  monthDaysOf,
  monthsWithout,
  type Rule,
} from '#shared/domain/recurrence/rule.ts'
import { copiesOf, MOST_COPIES, type Repetition } from '#shared/domain/series.ts'

/** A copy before it is made. */
export interface Copy {
  readonly at: LocalTime
  /** What the clocks do to its hour. */
  readonly oddity: ClockChange['kind'] | null
  /** How many posts are on its day already. */
  readonly others: number
}

export interface RepeatView {
  readonly unit: Accessor<Rule['unit']>
  setUnit(unit: Rule['unit']): void
  readonly every: Accessor<number>
  setEvery(every: number): void
  readonly weekdays: Accessor<readonly number[]>
  toggleWeekday(weekday: number, on: boolean): void
  /** As the post's own day can be said of its month. */
  readonly monthDays: readonly MonthDay[]
  readonly on: Accessor<MonthDay>
  setOn(on: MonthDay): void
  /** Until the last copy, the months that have no such day. */
  readonly missing: Accessor<readonly string[]>
  readonly end: Accessor<Repetition['end']>
  endAfter(copies: number): void
  endOn(day: string): void
  /** Null until the code that walks rules is here. */
  readonly copies: Accessor<readonly Copy[] | null>
  /** There would be more: the rest can be made of the last one. */
  readonly isCut: Accessor<boolean>
  /** Makes them; false where there is none to make. */
  repeat(): boolean
}

const COPIES_AT_FIRST = 4
const WEEKS_AT_FIRST = 4

/** @param at when the post itself goes out */
export function createRepeatView(means: {
  readonly workspace: Workspace
  readonly post: string
  readonly at: LocalTime
}): RepeatView {
  const { workspace, post, at } = means
  const commands = createSeriesCommands(workspace)
  const [unit, setUnit] = createSignal<Rule['unit']>('week')
  const [every, setEvery] = createSignal(1)
  const [weekdays, setWeekdays] = createSignal<readonly number[]>([weekdayOf(dayOf(at))])
  const monthDays = monthDaysOf(dayOf(at))
  const [on, setOn] = createSignal<MonthDay>(monthDays[0] ?? { kind: 'date', day: 'last' })
  const [end, setEnd] = createSignal<Repetition['end']>({ kind: 'count', copies: COPIES_AT_FIRST })
  const [daysOf, setDaysOf] = createSignal<Parameters<typeof copiesOf>[2] | null>(null)
  import('#shared/domain/recurrence/walk.ts').then(
    (walk) => setDaysOf(() => walk.daysOf),
    // Nothing can be made without it; what the button says stays so.
    () => {},
  )
  const copies = createMemo(() => {
    const walk = daysOf()
    if (!walk) return null
    const chosen = unit() === 'week' ? weekdays() : []
    const month = unit() === 'month' ? on() : null
    const repetition = { unit: unit(), every: every(), weekdays: chosen, on: month, end: end() }
    const { timeZone } = workspace.settings()
    return copiesOf(at, repetition, walk).map(
      (copy): Copy => ({
        at: copy,
        oddity: oddityOf(copy, timeZone),
        others: workspace.posts.onDay(dayOf(copy)).length,
      }),
    )
  })
  return {
    unit,
    setUnit,
    every,
    setEvery,
    weekdays,
    toggleWeekday: (weekday, on) =>
      setWeekdays((chosen) =>
        on ? [...chosen, weekday].sort() : chosen.filter((one) => one !== weekday),
      ),
    monthDays,
    on,
    setOn,
    missing() {
      const last = copies()?.at(-1)
      const until = end()
      const to = until.kind === 'until' ? until.day : dayOf(last?.at ?? at)
      const rule = { unit: unit(), every: every(), on: on(), from: dayOf(at) }
      return monthsWithout(rule, { from: dayOf(at), to })
    },
    end,
    endAfter: (count) => setEnd({ kind: 'count', copies: Math.min(count, MOST_COPIES) }),
    endOn: (day) => setEnd({ kind: 'until', day }),
    copies,
    isCut: () => end().kind === 'until' && copies()?.length === MOST_COPIES,
    repeat() {
      const times = copies()?.map((copy) => copy.at) ?? []
      commands.repeat(post, times)
      return times.length > 0
    },
  }
}

/** Where "until a day" begins. */
export function firstEnd(at: LocalTime): string {
  return addDays(dayOf(at), 7 * WEEKS_AT_FIRST)
}
