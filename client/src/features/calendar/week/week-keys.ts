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
type OnItem = Extract<Spot, { on: 'post' | 'more' }>

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
const LAST_HOUR = 23
const FIRST_HOUR = 'T09:00'

/** The keys of the week (APG grid): days beside each other, hours below each other, the posts without an hour above them. */
export function createWeekKeys(means: {
  readonly view: CalendarView
  readonly week: WeekPosts
  readonly firstWeekday: () => number
}): ViewKeys {
  const { view, week } = means

  const hourWith = ({ day, post }: Extract<Spot, { on: 'post' }>): number | null => {
    const isIn = (hour: number) =>
      week.inHour(day, hour).some((lane) => lane.post === post) ||
      week.restOf(day, hour)?.posts.includes(post)
    return HOURS.find(isIn) ?? null
  }
  /** Where a post stands. */
  const cellOf = (spot: Exclude<Spot, { on: 'idea' }>): OnCell => {
    if (spot.on === 'hour') return spot
    const hour =
      spot.on === 'more' ? hourIn(spot.at ?? spot.day) : spot.on === 'post' ? hourWith(spot) : null
    return hour === null ? { on: 'day', day: spot.day } : { on: 'hour', day: spot.day, hour }
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
  /** The posts that are seen, and "+3" after them. */
  const itemsIn = (cell: OnCell): readonly Spot[] => {
    const { day } = cell
    const asSpot = (post: string): Spot => ({ on: 'post', day, post })
    if (cell.on === 'day') return week.without(day).map(asSpot)
    const seen = week.inHour(day, cell.hour).map(({ post }) => asSpot(post))
    const hasRest = week.restOf(day, cell.hour) !== null
    return hasRest ? [...seen, { on: 'more', day, at: timeOf(cell) }] : seen
  }
  const itemsOn = (day: string): readonly Spot[] => [
    ...itemsIn({ on: 'day', day }),
    ...HOURS.flatMap((hour) => itemsIn({ on: 'hour', day, hour })),
  ]
  const enter = (): boolean => {
    const cell = here()
    if (cell === null) return false
    const [first] = itemsIn(cell)
    if (first) return to(first)
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
  const onItem = (event: KeyPress, spot: OnItem): boolean => {
    if (pressIn([leave], event)) return true
    const { key } = event
    if (key === 'ArrowLeft' || key === 'ArrowRight') return toDay(key)
    if (spot.on === 'more' && key === 'Enter') {
      view.list(spot.at ?? spot.day)
      return true
    }
    const items = itemsOn(spot.day)
    const next = itemTowards(key, items, indexIn(items, spot))
    if (next !== null) view.go(next)
    return next !== null || key.startsWith('Arrow')
  }

  return {
    bindings: [...ofCells, leave],
    press: (event, spot) =>
      spot.on === 'post' || spot.on === 'more' ? onItem(event, spot) : pressIn(ofCells, event),
    onward(step) {
      const all = view.days().flatMap(itemsOn)
      const from = indexIn(all, view.spot())
      const ordered = step === 1 ? all : all.toReversed()
      const isAhead = (item: Spot) =>
        item.on !== 'idea' && (step === 1 ? item.day >= view.tabDay() : item.day <= view.tabDay())
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

function hourIn(at: LocalTime): number | null {
  const hour = hourOf(at)
  return hour === null ? null : Number(hour.slice(0, 2))
}

function indexIn(items: readonly Spot[], spot: Spot): number {
  return items.findIndex((item) =>
    item.on === 'more' && spot.on === 'more'
      ? item.at === spot.at
      : item.on === spot.on && postAt(item) === postAt(spot),
  )
}
