import { dayTowards } from '#client/ui/day-keys.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, onDay } from '#shared/domain/local-time.ts'
import { type Binding, pressIn } from '../keyboard/bindings.ts'
import type { ViewKeys } from '../keyboard/keys.ts'
import { postAt } from '../keyboard/spot.ts'
import type { CalendarView } from '../view.ts'
import type { ListLayout } from './list-layout.ts'

/** Where a post in the hand goes: the list has one direction. */
const DAYS_BY_KEY: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  PageUp: -7,
  PageDown: 7,
}

/** The keys of the list: from post to post, whatever day they are on. */
export function createListKeys(means: {
  readonly view: CalendarView
  readonly layout: () => ListLayout
  readonly firstWeekday: () => number
  /** How many posts there is room for at a time. */
  readonly page: () => number
}): ViewKeys {
  const { view, layout } = means

  /** How many posts stand before the one where the person is, or before their day. */
  const here = (): { readonly index: number; readonly isPost: boolean } => {
    const spot = view.spot()
    const post = postAt(spot)
    const day = layout().dayFrom(spot.on === 'idea' ? view.tabDay() : spot.day)
    const within = day && post !== null ? day.posts.indexOf(post) : -1
    return { index: (day?.postsAbove ?? 0) + Math.max(0, within), isPost: within >= 0 }
  }
  const toPost = (index: number): boolean => {
    const found = layout().postAt(Math.max(0, Math.min(index, layout().posts - 1)))
    if (found !== null) view.go({ on: 'post', ...found })
    return true
  }
  const onward = (steps: number): boolean => {
    const { index, isPost } = here()
    // From the head of a day, its first post is the next one.
    return toPost(isPost || steps < 0 ? index + steps : index + steps - 1)
  }

  const bindings: readonly Binding[] = [
    {
      id: 'list.posts',
      keys: ['ArrowUp', 'ArrowDown'],
      group: 'calendar',
      label: (words) => words.commands.posts,
      act: (key) => onward(key === 'ArrowUp' ? -1 : 1),
    },
    {
      id: 'list.pages',
      keys: ['PageUp', 'PageDown'],
      group: 'calendar',
      label: (words) => words.commands.pages,
      act: (key) => onward(key === 'PageUp' ? -means.page() : means.page()),
    },
    {
      id: 'list.ends',
      keys: ['Home', 'End'],
      group: 'calendar',
      label: (words) => words.commands.ends,
      act: (key) => toPost(key === 'Home' ? 0 : layout().posts),
    },
    {
      id: 'list.enter',
      keys: ['Enter'],
      group: 'calendar',
      label: (words) => words.commands.enterDay,
      act: () => onward(1),
    },
  ]
  return {
    bindings,
    press: (event) => pressIn(bindings, event),
    onward,
    towards(key, at) {
      const days = DAYS_BY_KEY[key]
      if (days !== undefined) return onDay(at, addDays(dayOf(at), days))
      const day = dayTowards(key, dayOf(at), means.firstWeekday())
      return day === null ? null : onDay(at, day)
    },
  }
}
