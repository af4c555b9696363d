import type { Posts } from '#client/workspace/workspace.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { dayTowards, itemTowards, postAt, type Spot } from './spot.ts'
import type { CalendarView } from './view.ts'

export type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

export interface CalendarKeys {
  /** Keys that mean something only where the focus is; returns whether this one did. */
  press(event: KeyPress): boolean
  release(event: KeyPress): void
  /** The post that has the focus, if one has. */
  readonly post: () => string | null
  pickUp(post: string): void
  /** Through the posts of the month, as a text is read. */
  onward(step: 1 | -1): void
}

/** The keyboard of the calendar (APG grid). Where the person is comes from `view.spot`. */
export function createCalendarKeys(means: {
  readonly view: CalendarView
  readonly posts: Posts
  readonly firstWeekday: () => number
  /** Opens the menu of a post beside it. */
  readonly openMenu: (post: string) => void
}): CalendarKeys {
  const { view, posts } = means

  const aim = (day: string): void => {
    view.carry.toDay(day)
    view.go({ on: 'day', day })
    sayTarget()
  }

  const sayTarget = (): void => {
    const carried = view.carry.carried()
    if (carried?.to.kind !== 'time') return
    const { at } = carried.to
    const others = posts.onDay(dayOf(at)).filter((id) => id !== carried.post)
    view.say({ kind: 'over', at, others: others.length })
  }

  /** While a post is in the hand, every key belongs to it. */
  const carrying = ({ key, altKey, shiftKey }: KeyPress): boolean => {
    if (key === 'Escape') view.putBack()
    else if (key === 'Enter' || key === ' ') {
      view.carry.copying(shiftKey)
      view.drop()
    } else if (altKey && (key === 'ArrowUp' || key === 'ArrowLeft')) moveHour(-1)
    else if (altKey && (key === 'ArrowDown' || key === 'ArrowRight')) moveHour(1)
    else if (key === 'Shift') view.carry.copying(true)
    else if (view.carry.carried()?.by === 'keys') {
      const day = dayTowards(key, targetDay(), means.firstWeekday())
      if (day === null) return false
      aim(day)
    } else return false
    return true
  }

  const moveHour = (hours: number): void => {
    view.carry.byHours(hours)
    if (view.carry.carried()?.by === 'keys') aim(targetDay())
  }

  const targetDay = (): string => {
    const to = view.carry.carried()?.to
    return to?.kind === 'time' ? dayOf(to.at) : view.tabDay()
  }

  const pickUp = (post: string): void => {
    if (!view.carry.pickUp(post, 'keys', view.tabDay())) return
    const to = view.carry.carried()?.to
    const at = to?.kind === 'time' ? to.at : null
    view.go({ on: 'day', day: at === null ? view.tabDay() : dayOf(at) })
    view.say({ kind: 'picked-up', post, at })
  }

  const onDay = (key: string, day: string): boolean => {
    const next = dayTowards(key, day, means.firstWeekday())
    if (next !== null) view.go({ on: 'day', day: next })
    else if (key === 'Enter') {
      const first = itemsOf(day)[0]
      if (first) view.go(first)
      else view.say({ kind: 'empty-day', day })
    } else return false
    return true
  }

  /** The visible posts of a day, and "+N more" after them. */
  const itemsOf = (day: string): Spot[] => {
    const week = view.weeks().find(({ days }) => days.includes(day))
    if (!week) return []
    const { visible, more } = view.postsOn(week, day)
    const items: Spot[] = visible.map((post) => ({ on: 'post', day, post }))
    return more > 0 ? [...items, { on: 'more', day }] : items
  }

  const inDay = (key: string, spot: Extract<Spot, { on: 'post' | 'more' }>): boolean => {
    if (key === 'Escape') view.go({ on: 'day', day: spot.day })
    else if (key === 'ArrowLeft' || key === 'ArrowRight') return onDay(key, spot.day)
    else {
      const items = itemsOf(spot.day)
      const at = items.findIndex((item) => item.on === spot.on && postAt(item) === postAt(spot))
      const next = itemTowards(key, items, at)
      if (next === null) return key.startsWith('Arrow')
      view.go(next)
    }
    return true
  }

  const inTray = (key: string, post: string): boolean => {
    const ideas = posts.unscheduled()
    const next = itemTowards(key, ideas, ideas.indexOf(post))
    if (next !== null) view.go({ on: 'idea', post: next })
    return next !== null || key.startsWith('Arrow')
  }

  const onPost = ({ key, shiftKey }: KeyPress, post: string): boolean => {
    if (key === 'Enter') view.open(post)
    else if (key === 'Delete') view.remove(post)
    else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) means.openMenu(post)
    else return false
    return true
  }

  const onward = (step: 1 | -1): void => {
    const all = view.weeks().flatMap(({ days }) => days.flatMap(itemsOf))
    const spot = view.spot()
    const from = all.findIndex((item) => item.on === spot.on && postAt(item) === postAt(spot))
    const isAhead = (item: Spot): boolean =>
      item.on !== 'idea' && (step === 1 ? item.day >= view.tabDay() : item.day < view.tabDay())
    const next = from >= 0 ? all[from + step] : (step === 1 ? all : all.toReversed()).find(isAhead)
    if (next) view.go(next)
  }

  return {
    press(event) {
      if (event.ctrlKey || event.metaKey) return false
      if (view.carry.carried()) return carrying(event)
      if (event.altKey) return false
      const spot = view.spot()
      const post = postAt(spot)
      if (post !== null && onPost(event, post)) return true
      if (spot.on === 'day' && onDay(event.key, spot.day)) return true
      if (spot.on === 'idea' && inTray(event.key, spot.post)) return true
      if (spot.on === 'more' && event.key === 'Enter') {
        view.list(spot.day)
        return true
      }
      return (spot.on === 'post' || spot.on === 'more') && inDay(event.key, spot)
    },
    release({ key }) {
      if (key === 'Shift') view.carry.copying(false)
    },
    post: () => postAt(view.spot()),
    pickUp,
    onward,
  }
}
