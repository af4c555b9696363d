import { type Accessor, batch, createMemo, createSignal } from 'solid-js'
import type { PostCommands } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addMonths, monthOf } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { type Carry, createCarry } from './carry.ts'
import { createLayout, type Layout } from './layout.ts'
import { type ChipLook, lookOf } from './looks.ts'
import { type Week, weeksOf } from './month.ts'
import type { Said } from './said.ts'
import type { Spot } from './spot.ts'

/** What of a post is to have the focus when it opens. */
export type PostPart = 'date'

/** What the page lends the view. */
export interface CalendarMeans {
  readonly workspace: Workspace
  readonly commands: PostCommands
  /** Milliseconds since 1970, told anew every minute. */
  readonly now: Accessor<number>
  /** 1 is Monday, 7 Sunday. */
  readonly firstWeekday: Accessor<number>
  /** `2026-10`, as the address says; null is the current one. */
  readonly month: Accessor<string | null>
  showMonth(month: string): void
  openPost(post: string, part: PostPart | null): void
}

export interface DayPosts {
  readonly visible: readonly string[]
  /** How many are counted behind "+N more". */
  readonly more: number
  /** Before which of the visible posts the slot of the carried one is drawn; null when it is elsewhere. */
  readonly slot: number | null
}

/** Everything that the calendar knows and does; the components only render it. */
export interface CalendarView {
  readonly month: Accessor<string>
  readonly weeks: Accessor<readonly Week[]>
  /** In the workspace's time zone, like every day and hour here. */
  readonly today: Accessor<string>
  readonly hour: Accessor<string>
  readonly layout: Layout
  readonly carry: Carry
  readonly spot: Accessor<Spot>
  /** The one day that Tab leads to (APG grid). */
  readonly tabDay: Accessor<string>
  /** Where the focus is to go, told anew each time. */
  readonly reach: Accessor<Spot | null>
  readonly said: Accessor<Said | null>
  /** The day whose whole list is open. */
  readonly listed: Accessor<string | null>
  postsOn(week: Week, day: string): DayPosts
  lookOf(post: string): ChipLook
  /** Shows the month of a spot if need be, and moves the focus there. */
  go(spot: Spot): void
  /** The focus comes back from a post that lay open, without leaving the month for it. */
  back(post: string): void
  /** The focus has come there by itself, with a pointer or Tab. */
  at(spot: Spot): void
  say(said: Said): void
  showMonth(month: string): void
  turn(months: number): void
  goToday(): void
  list(day: string | null): void
  open(post: string, part?: PostPart): void
  newPost(day: string | null): void
  /** Returns whether there was something to note. */
  note(title: string): boolean
  remove(post: string): void
  drop(): void
  putBack(): void
}

export function createCalendarView(means: CalendarMeans): CalendarView {
  const { workspace, commands } = means
  const { posts } = workspace
  const local = createMemo(() => localTimeAt(means.now(), workspace.settings().timeZone))
  const today = createMemo(() => dayOf(local()))
  const month = createMemo(() => means.month() ?? monthOf(today()))
  const weeks = createMemo(() => weeksOf(month(), means.firstWeekday()))
  const [spot, setSpot] = createSignal<Spot>({ on: 'day', day: today() })
  const [reach, setReach] = createSignal<Spot | null>(null, { equals: false })
  const [said, setSaid] = createSignal<Said | null>(null, { equals: false })
  const [listed, setListed] = createSignal<string | null>(null)
  const layout = createLayout({ weeks, today })
  const carry = createCarry({ posts, commands })

  const isShown = (day: string): boolean => weeks().some((week) => week.days.includes(day))
  const tabDay = createMemo(() => {
    const now = spot()
    if (now.on !== 'idea' && isShown(now.day)) return now.day
    return isShown(today()) ? today() : `${month()}-01`
  })

  const lookOfPost = (id: string): ChipLook => {
    const post = posts.get(id)
    return post?.kind === 'post' ? lookOf(post, today()) : 'quiet'
  }

  const go = (to: Spot): void => {
    batch(() => {
      if (to.on !== 'idea' && !isShown(to.day)) means.showMonth(monthOf(to.day))
      setSpot(to)
      setReach(to)
    })
  }

  const aimedAt = (day: string): string | null => {
    const to = carry.carried()?.to
    return to?.kind === 'time' && dayOf(to.at) === day ? to.at : null
  }

  const postsOn = (week: Week, day: string): DayPosts => {
    const ids = posts.onDay(day)
    const target = aimedAt(day)
    const looks = ids.map(lookOfPost)
    const count = layout.shown(week, looks, target !== null)
    const visible = ids.slice(0, count)
    return {
      visible,
      more: ids.length - count,
      slot: target === null ? null : slotIn(visible, target),
    }
  }

  /** Among the posts of the day by hour; a time without an hour comes first, as in the list. */
  const slotIn = (ids: readonly string[], target: string): number => {
    const before = ids.filter((id) => {
      const post = posts.get(id)
      return post?.kind === 'post' && post.at !== null && post.at <= target
    })
    return hourOf(target) === null ? 0 : before.length
  }

  const spotOf = (id: string): Spot => {
    const post = posts.get(id)
    const at = post?.kind === 'post' ? post.at : null
    return at === null ? { on: 'idea', post: id } : { on: 'post', day: dayOf(at), post: id }
  }

  const remove = (post: string): void => {
    const from = spotOf(post)
    const siblings = from.on === 'post' ? posts.onDay(from.day) : posts.unscheduled()
    const index = siblings.indexOf(post)
    const next = siblings[index + 1] ?? siblings[index - 1]
    commands.remove([post])
    if (next !== undefined) go(spotOf(next))
    else go({ on: 'day', day: from.on === 'post' ? from.day : tabDay() })
  }

  return {
    month,
    weeks,
    today,
    hour: createMemo(() => hourOf(local()) ?? ''),
    layout,
    carry,
    spot,
    tabDay,
    reach,
    said,
    listed,
    postsOn,
    lookOf: lookOfPost,
    go,
    back(post) {
      const spot = spotOf(post)
      const isHere = posts.get(post) !== undefined && (spot.on === 'idea' || isShown(spot.day))
      go(isHere ? spot : { on: 'day', day: tabDay() })
    },
    at: setSpot,
    say: setSaid,
    showMonth: means.showMonth,
    turn: (months) => means.showMonth(addMonths(month(), months)),
    goToday: () => go({ on: 'day', day: today() }),
    list: setListed,
    open: (post, part) => means.openPost(post, part ?? null),
    newPost(day) {
      const made = commands.create({ at: day, status: 'draft', owner: workspace.me.id })
      if (made === null) {
        setSaid({ kind: 'read-only' })
        return
      }
      setSpot(spotOf(made))
      means.openPost(made, null)
    },
    note(title) {
      const wanted = title.trim()
      if (wanted === '') return false
      if (commands.create({ title: wanted }) === null) setSaid({ kind: 'read-only' })
      else setSaid({ kind: 'noted', title: wanted })
      return true
    },
    remove,
    drop() {
      const carried = carry.carried()
      const drop = carry.drop()
      if (drop.kind !== 'nothing') {
        setSaid({ kind: drop.kind, at: drop.at })
        go(spotOf(drop.post))
      } else if (carried) {
        setSaid({ kind: 'put-back' })
        go(spotOf(carried.post))
      }
    },
    putBack() {
      const carried = carry.carried()
      carry.cancel()
      if (!carried) return
      setSaid({ kind: 'put-back' })
      go(spotOf(carried.post))
    },
  }
}
