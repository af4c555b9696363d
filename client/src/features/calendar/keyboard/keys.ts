import { DAY_KEYS, dayTowards } from '#client/ui/day-keys.ts'
import { createCarryKeys } from '../moving/carry-keys.ts'
import type { CalendarView } from '../view.ts'
import { type Binding, type KeyPress, pressIn } from './bindings.ts'
import { itemTowards, postAt, type Spot } from './spot.ts'

export interface CalendarKeys {
  /** Keys that mean something only where the focus is; returns whether this one did. */
  press(event: KeyPress): boolean
  release(event: KeyPress): void
  /** Everything that `press` answers by name, for the keyboard help. */
  readonly bindings: readonly Binding[]
  /** The post that has the focus, if one has. */
  readonly post: () => string | null
  pickUp(post: string): void
  /** Through the posts of the month, as a text is read. */
  onward(step: 1 | -1): void
}

/** The keyboard of the calendar (APG grid). Where the person is comes from `view.spot`. */
export function createCalendarKeys(means: {
  readonly view: CalendarView
  readonly firstWeekday: () => number
  /** Opens the menu of a post beside it. */
  readonly openMenu: (post: string) => void
}): CalendarKeys {
  const { view } = means
  const carry = createCarryKeys(means)

  /** The visible posts of a day, and "+N more" after them. */
  const itemsOf = (day: string): Spot[] => {
    const week = view.weeks().find(({ days }) => days.includes(day))
    if (!week) return []
    const { visible, more } = view.postsOn(week, day)
    const items: Spot[] = visible.map((post) => ({ on: 'post', day, post }))
    return more > 0 ? [...items, { on: 'more', day }] : items
  }
  const dayHere = (): string | null => {
    const spot = view.spot()
    return spot.on === 'idea' ? null : spot.day
  }
  const onDay = (act: (day: string) => void) => (): boolean => {
    const day = dayHere()
    if (day !== null) act(day)
    return day !== null
  }
  const onPost = (act: (post: string) => void) => (): boolean => {
    const post = postAt(view.spot())
    if (post !== null) act(post)
    return post !== null
  }
  const toDay = (key: string): boolean => {
    const day = dayHere()
    const next = day === null ? null : dayTowards(key, day, means.firstWeekday())
    if (next !== null) view.go({ on: 'day', day: next })
    return next !== null
  }

  const ofPosts: readonly Binding[] = [
    {
      id: 'post.enter',
      keys: ['Enter'],
      group: 'post',
      label: (words) => words.commands.open,
      act: onPost((post) => view.open(post)),
    },
    {
      id: 'post.remove',
      keys: ['Delete'],
      group: 'post',
      label: (words) => words.commands.remove,
      act: onPost(view.remove),
    },
    {
      id: 'post.menu',
      keys: ['Shift+F10', 'ContextMenu'],
      group: 'post',
      label: (words) => words.commands.menu,
      act: onPost(means.openMenu),
    },
  ]
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
    if (key === 'ArrowLeft' || key === 'ArrowRight') return toDay(key)
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

  const inTray = (key: string, post: string): boolean => {
    const ideas = view.shown.unscheduled()
    const next = itemTowards(key, ideas, ideas.indexOf(post))
    if (next !== null) view.go({ on: 'idea', post: next })
    return next !== null || key.startsWith('Arrow')
  }

  return {
    bindings: [...ofDays, leaveDay, ...ofPosts, ...carry.bindings],
    press(event) {
      if (event.ctrlKey || event.metaKey) return false
      if (view.carry.carried()) return carry.press(event)
      if (event.altKey) return false
      const spot = view.spot()
      if (spot.on === 'day') return pressIn(ofDays, event)
      if (pressIn(ofPosts, event)) return true
      return spot.on === 'idea' ? inTray(event.key, spot.post) : inDay(event, spot)
    },
    release({ key }) {
      if (key === 'Shift') view.carry.copying(false)
    },
    post: () => postAt(view.spot()),
    pickUp: carry.pickUp,
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
