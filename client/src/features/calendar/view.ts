import { type Accessor, createMemo, createSelector, createSignal } from 'solid-js'
import type { PostCommands } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addMonths, monthOf } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { PostFilter } from '#shared/domain/post-filter.ts'
import { type Week, weeksOf } from '#shared/domain/weeks.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { type ChipLook, lookOf } from './chip/looks.ts'
import { createFilteredPosts, type FilteredPosts } from './filters/filtered-posts.ts'
import type { Said } from './frame/said.ts'
import { createStanding, type Standing } from './keyboard/standing.ts'
import { createDayPosts, type DayPosts } from './month/day-posts.ts'
import { createLayout, type DayRoom, type Layout } from './month/layout.ts'
import { type Carry, createCarry } from './moving/carry.ts'

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
  readonly filter: Accessor<PostFilter>
  setFilter(filter: PostFilter): void
  openPost(post: string, part: PostPart | null): void
}

/** Everything that the calendar knows and does; the components only render it. */
export interface CalendarView extends Omit<Standing, 'spotOf'> {
  readonly month: Accessor<string>
  readonly weeks: Accessor<readonly Week[]>
  readonly firstWeekday: Accessor<number>
  /** In the workspace's time zone, like every day and hour here. */
  readonly today: Accessor<string>
  readonly hour: Accessor<string>
  readonly filter: Accessor<PostFilter>
  setFilter(filter: PostFilter): void
  /** What is there, as far as the filter lets it through. */
  readonly shown: FilteredPosts
  readonly layout: Layout
  readonly carry: Carry
  /** Is in the hand and will leave its place: no copy is carried. */
  isGhost(post: string): boolean
  readonly said: Accessor<Said | null>
  /** The day whose whole list is open. */
  readonly listed: Accessor<string | null>
  /** Of a week that is shown. */
  postsOn(week: Week, day: string): DayPosts
  /** In a row that need not be shown. */
  postsIn(room: DayRoom, day: string): DayPosts
  lookOf(post: string): ChipLook
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
  const { workspace, commands, showMonth } = means
  const { posts } = workspace
  const local = createMemo(() => localTimeAt(means.now(), workspace.settings().timeZone))
  const today = createMemo(() => dayOf(local()))
  const month = createMemo(() => means.month() ?? monthOf(today()))
  const weeks = createMemo(() => weeksOf(month(), means.firstWeekday()))
  const [said, setSaid] = createSignal<Said | null>(null, { equals: false })
  const [listed, setListed] = createSignal<string | null>(null)
  const layout = createLayout({ today })
  const shown = createFilteredPosts(posts, means.filter)
  const isLocked = (post: string): boolean => workspace.locked(post) !== null
  const carry = createCarry({ posts, commands, isLocked })
  const { spotOf, ...standing } = createStanding({ posts, weeks, month, today, showMonth })
  const { go, tabDay } = standing
  const isGhost = createSelector(() => {
    const carried = carry.carried()
    return carried && !carried.copy ? carried.post : null
  })

  const lookOfPost = (id: string): ChipLook => {
    const post = posts.whole(id)
    return post?.kind === 'post' ? lookOf(post, today()) : 'quiet'
  }
  const postsIn = createDayPosts({ posts, shown, layout, carry, lookOf: lookOfPost })

  return {
    ...standing,
    month,
    weeks,
    firstWeekday: means.firstWeekday,
    today,
    filter: means.filter,
    setFilter: means.setFilter,
    shown,
    hour: createMemo(() => hourOf(local()) ?? ''),
    layout,
    carry,
    isGhost,
    said,
    listed,
    postsOn: (week, day) => postsIn(layout.roomIn(week, weeks()), day),
    postsIn,
    lookOf: lookOfPost,
    say: setSaid,
    showMonth,
    turn: (months) => showMonth(addMonths(month(), months)),
    goToday: () => go({ on: 'day', day: today() }),
    list: setListed,
    open: (post, part) => means.openPost(post, part ?? null),
    newPost(day) {
      const made = commands.create({ at: day, status: 'draft', owner: workspace.me.id })
      if (made === null) {
        setSaid({ kind: 'read-only' })
        return
      }
      standing.at(spotOf(made))
      means.openPost(made, null)
    },
    note(title) {
      const wanted = title.trim()
      if (wanted === '') return false
      if (commands.create({ title: wanted }) === null) setSaid({ kind: 'read-only' })
      return true
    },
    remove(post) {
      if (isLocked(post)) {
        setSaid({ kind: 'read-only' })
        return
      }
      const from = spotOf(post)
      const siblings = from.on === 'post' ? shown.onDay(from.day) : shown.unscheduled()
      const index = siblings.indexOf(post)
      const next = siblings[index + 1] ?? siblings[index - 1]
      commands.remove([post])
      if (next !== undefined) go(spotOf(next))
      else go({ on: 'day', day: from.on === 'post' ? from.day : tabDay() })
    },
    drop() {
      const carried = carry.carried()
      const drop = carry.drop()
      if (drop.kind !== 'nothing') {
        // The toast says what was done, and offers to undo it: here it would be said twice.
        setSaid(null)
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
