import { DAY_KEYS, dayTowards } from '#client/ui/day-keys.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf, type LocalTime, onDay } from '#shared/domain/local-time.ts'
import { type Binding, type KeyPress, pressIn } from '../keyboard/bindings.ts'
import type { ViewKeys } from '../keyboard/keys.ts'
import { itemTowards, postAt, type Spot, timeOf } from '../keyboard/spot.ts'
import { hoursLater } from '../moving/carry.ts'
import type { CalendarView } from '../view.ts'
import type { WeekPosts } from './week-posts.ts'

type OnCell = Extract<Spot, { on: 'day' | 'hour' }>

const LAST_HOUR = 23
const FIRST_HOUR = 'T09:00'

/** The keys of the week (APG grid): days beside each other, hours below each other, the posts without an hour above them. */
export function createWeekKeys(means: {
  readonly view: CalendarView
  readonly week: WeekPosts
  readonly firstWeekday: () => number
}): ViewKeys {
  const { view, week } = means

  /** Where a post stands. */
  const cellOf = (spot: Exclude<Spot, { on: 'idea' }>): OnCell => {
    if (spot.on === 'hour') return spot
    const post = postAt(spot)
    const hours = Array.from({ length: LAST_HOUR + 1 }, (_, hour) => hour)
    const hour = hours.find((one) => week.inHour(spot.day, one).some((lane) => lane.post === post))
    return hour === undefined ? { on: 'day', day: spot.day } : { on: 'hour', day: spot.day, hour }
  }
  const here = (): OnCell | null => {
    const spot = view.spot()
    return spot.on === 'idea' ? null : cellOf(spot)
  }
  const to = (spot: Spot): boolean => {
    view.go(spot)
    return true
  }
  const toDay = (key: string): boolean => {
    const cell = here()
    const day = cell && wayOf(key, cell.day)
    return cell !== null && day !== null && to({ ...cell, day })
  }
  const wayOf = (key: string, day: string): string | null => {
    if (key === 'PageUp' || key === 'PageDown') return addDays(day, key === 'PageUp' ? -7 : 7)
    return dayTowards(key, day, means.firstWeekday())
  }
  const toHour = (key: string): boolean => {
    const cell = here()
    if (cell === null) return false
    const hour = (cell.on === 'hour' ? cell.hour : -1) + (key === 'ArrowUp' ? -1 : 1)
    if (hour < 0) return to({ on: 'day', day: cell.day })
    return to({ on: 'hour', day: cell.day, hour: Math.min(hour, LAST_HOUR) })
  }
  const postsIn = (cell: OnCell): readonly string[] =>
    cell.on === 'hour'
      ? week.inHour(cell.day, cell.hour).map(({ post }) => post)
      : week.without(cell.day)
  const enter = (): boolean => {
    const cell = here()
    if (cell === null) return false
    const [post] = postsIn(cell)
    if (post !== undefined) return to({ on: 'post', day: cell.day, post })
    view.newPost(cell.on === 'hour' ? timeOf(cell) : cell.day)
    return true
  }

  const ofCells: readonly Binding[] = [
    {
      id: 'week.days',
      keys: ['ArrowLeft', 'ArrowRight'],
      group: 'calendar',
      label: (words) => words.commands.days,
      act: toDay,
    },
    {
      id: 'week.hours',
      keys: ['ArrowUp', 'ArrowDown'],
      group: 'calendar',
      label: (words) => words.commands.hours,
      act: toHour,
    },
    {
      id: 'week.ends',
      keys: DAY_KEYS.weekEnds,
      group: 'calendar',
      label: (words) => words.commands.weekEnds,
      act: toDay,
    },
    {
      id: 'week.weeks',
      keys: DAY_KEYS.months,
      group: 'calendar',
      label: (words) => words.commands.weeks,
      act: toDay,
    },
    {
      id: 'week.enter',
      keys: ['Enter'],
      group: 'calendar',
      label: (words) => words.commands.enterHour,
      act: enter,
    },
  ]
  const leave: Binding = {
    id: 'week.leave',
    keys: ['Escape'],
    group: 'calendar',
    label: (words) => words.commands.leaveHour,
    act: () => {
      const cell = here()
      return cell !== null && to(cell)
    },
  }
  const onPost = (event: KeyPress, day: string, post: string | null): boolean => {
    if (pressIn([leave], event)) return true
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return toDay(event.key)
    const all = week.onDay(day)
    const next = post === null ? null : itemTowards(event.key, all, all.indexOf(post))
    if (next !== null) view.go({ on: 'post', day, post: next })
    return next !== null || event.key.startsWith('Arrow')
  }

  return {
    bindings: [...ofCells, leave],
    press: (event, spot) =>
      spot.on === 'post' || spot.on === 'more'
        ? onPost(event, spot.day, postAt(spot))
        : pressIn(ofCells, event),
    onward(step) {
      const all = view
        .days()
        .flatMap((day) => week.onDay(day).map((post) => ({ on: 'post' as const, day, post })))
      const from = all.findIndex(({ post }) => post === postAt(view.spot()))
      const ordered = step === 1 ? all : all.toReversed()
      const isAhead = ({ day }: { readonly day: string }) =>
        step === 1 ? day >= view.tabDay() : day <= view.tabDay()
      const next = from >= 0 ? all[from + step] : ordered.find(isAhead)
      if (next) view.go(next)
    },
    towards(key: string, at: LocalTime): LocalTime | null {
      if (key === 'ArrowUp' || key === 'ArrowDown') {
        return hourOf(at) === null ? at + FIRST_HOUR : hoursLater(at, key === 'ArrowUp' ? -1 : 1)
      }
      const day = wayOf(key, dayOf(at))
      return day === null ? null : onDay(at, day)
    },
  }
}
