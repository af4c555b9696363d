import { DAY_KEYS, dayTowards } from '#client/ui/day-keys.ts'
import { type Binding, type KeyPress, pressIn } from '../keyboard/bindings.ts'
import type { ViewKeys } from '../keyboard/keys.ts'
import { itemTowards, postAt, type Spot } from '../keyboard/spot.ts'
import type { CalendarView } from '../view.ts'

/** The keys of the month (APG grid): between its days, and between the posts of one. */
export function createMonthKeys(means: {
  readonly view: CalendarView
  readonly firstWeekday: () => number
}): ViewKeys {
  const { view } = means

  /** The visible posts of a day, "+N more" after them, and the slots that are free. */
  const itemsOf = (day: string): Spot[] => {
    const week = view.weeks().find(({ days }) => days.includes(day))
    if (!week) return []
    const { visible, more, free, moreFree } = view.postsOn(week, day)
    const asSpot = (post: string): Spot => ({ on: 'post', day, post })
    const rest: Spot[] = more + moreFree > 0 ? [{ on: 'more', day }] : []
    return [...visible.map(asSpot), ...rest, ...free.map(asSpot)]
  }
  const onDay = (act: (day: string) => void) => (): boolean => {
    const spot = view.spot()
    if (spot.on === 'idea') return false
    act(spot.day)
    return true
  }
  const toDay = (key: string): boolean => {
    const spot = view.spot()
    const next = spot.on === 'idea' ? null : dayTowards(key, spot.day, means.firstWeekday())
    if (next !== null) view.go({ on: 'day', day: next })
    return next !== null
  }

  const ofDays: readonly Binding[] = [
    {
      id: 'calendar.days',
      keys: DAY_KEYS.days,
      group: 'calendar',
      label: (words) => words.commands.days,
      act: toDay,
    },
    {
      id: 'calendar.week-ends',
      keys: DAY_KEYS.weekEnds,
      group: 'calendar',
      label: (words) => words.commands.weekEnds,
      act: toDay,
    },
    {
      id: 'calendar.months',
      keys: DAY_KEYS.months,
      group: 'calendar',
      label: (words) => words.commands.months,
      act: toDay,
    },
    {
      id: 'calendar.enter',
      keys: ['Enter'],
      group: 'calendar',
      label: (words) => words.commands.enterDay,
      act: onDay((day) => {
        const [first] = itemsOf(day)
        if (first) view.go(first)
        else view.say({ kind: 'empty-day', day })
      }),
    },
  ]
  const leaveDay: Binding = {
    id: 'calendar.leave',
    keys: ['Escape'],
    group: 'calendar',
    label: (words) => words.commands.leaveDay,
    act: onDay((day) => view.go({ on: 'day', day })),
  }

  const inDay = (event: KeyPress, spot: Extract<Spot, { on: 'post' | 'more' }>): boolean => {
    const { key } = event
    if (pressIn([leaveDay], event)) return true
    if (/Left|Right|Page/.test(key)) return toDay(key)
    if (spot.on === 'more' && key === 'Enter') {
      view.list(spot.day)
      return true
    }
    const items = itemsOf(spot.day)
    const at = items.findIndex((item) => item.on === spot.on && postAt(item) === postAt(spot))
    const next = itemTowards(key, items, at)
    if (next !== null) view.go(next)
    return next !== null || key.startsWith('Arrow')
  }

  return {
    bindings: [...ofDays, leaveDay],
    press: (event, spot) =>
      spot.on === 'post' || spot.on === 'more' ? inDay(event, spot) : pressIn(ofDays, event),
    onward(step) {
      const all = view.weeks().flatMap(({ days }) => days.flatMap(itemsOf))
      const spot = view.spot()
      const from = all.findIndex((item) => item.on === spot.on && postAt(item) === postAt(spot))
      const isAhead = (item: Spot): boolean =>
        item.on !== 'idea' && (step === 1 ? item.day >= view.tabDay() : item.day < view.tabDay())
      const ordered = step === 1 ? all : all.toReversed()
      const next = from >= 0 ? all[from + step] : ordered.find(isAhead)
      if (next) view.go(next)
    },
  }
}
