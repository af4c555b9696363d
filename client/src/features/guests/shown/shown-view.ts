import { type Accessor, createMemo, createSignal } from 'solid-js'
import { addMonths, monthOf } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import type { ShownPost } from '#shared/domain/shown-post.ts'
import { type ListedPost, type ShownDays, shownDays } from './shown-days.ts'

export type Look = 'month' | 'list'

/** Where somebody is in a calendar that they only look at. */
export interface ShownView {
  readonly days: Accessor<ShownDays>
  readonly month: Accessor<string>
  turn(by: 1 | -1): void
  goTo(day: string): void
  readonly look: Accessor<Look>
  setLook(look: Look): void
  /** The post that lies open, as it is now; null when there is none, or it has gone. */
  readonly open: Accessor<ListedPost | null>
  openPost(id: string | null): void
  /** The day to go to from a month that has nothing. */
  readonly next: Accessor<string | null>
  readonly today: Accessor<string>
}

export function createShownView(means: {
  readonly posts: Accessor<ReadonlyMap<string, ShownPost>>
  readonly today: Accessor<string>
  /** Days: the period that is shown, which the first month lies in. */
  readonly period: Accessor<{ readonly from: string | null; readonly to: string | null }>
}): ShownView {
  const { posts, today, period } = means
  const days = createMemo(() => shownDays(posts()))
  const [chosen, setChosen] = createSignal<string | null>(null)
  const [look, setLook] = createSignal<Look>('month')
  const [opened, setOpened] = createSignal<string | null>(null)
  const month = () => chosen() ?? monthOf(within(today(), period()))
  return {
    days,
    month,
    turn: (by) => setChosen(addMonths(month(), by)),
    goTo: (day) => setChosen(monthOf(day)),
    look,
    setLook,
    open: createMemo(() => {
      const id = opened()
      const post = id === null ? undefined : posts().get(id)
      return id === null || !post ? null : { ...post, id }
    }),
    openPost: setOpened,
    next: createMemo(() => {
      const from = `${month()}-01`
      return days().nextFrom(from < dayOf(today()) ? dayOf(today()) : from) ?? days().nextFrom('')
    }),
    today,
  }
}

/** Today, or the nearest day of the period. */
function within(
  day: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): string {
  if (from !== null && day < from) return from
  return to !== null && day > to ? to : day
}
