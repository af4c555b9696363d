import { type Accessor, createMemo, createSelector, createSignal, untrack } from 'solid-js'
import type { PostCommands } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { PostDraft } from '#shared/domain/post.ts'
import type { PostFilter } from '#shared/domain/post-filter.ts'
import type { Week } from '#shared/domain/weeks.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { type ChipLook, lookOf } from './chip/looks.ts'
import { createFilteredPosts, type FilteredPosts } from './filters/filtered-posts.ts'
import type { Said } from './frame/said.ts'
import { createScenes, type Scenes } from './frame/scenes.ts'
import { createShownDays, type ShownDays } from './frame/shown-days.ts'
import { dateIn, type ViewName } from './frame/views.ts'
import { createStanding, type Standing } from './keyboard/standing.ts'
import { createDayPosts, type DayPosts } from './month/day-posts.ts'
import { createLayout, type DayRoom, type Layout } from './month/layout.ts'
import { type Carry, createCarry } from './moving/carry.ts'
import type { Place } from './place.ts'
import { createLateSelection, type LateSelection } from './selection/late-selection.ts'
import type { FreeItems } from './slots/free-slots.ts'

/** What of a post is to have the focus when it opens. */
export type PostPart = 'date' | 'repeat'

/** What the page lends the view. */
export interface CalendarMeans {
  readonly workspace: Workspace
  readonly commands: PostCommands
  /** Milliseconds since 1970, told anew every minute. */
  readonly now: Accessor<number>
  /** 1 is Monday, 7 Sunday. */
  readonly firstWeekday: Accessor<number>
  /** How many days of a week have room beside each other. */
  readonly columns: Accessor<number>
  readonly place: Omit<Place, 'hrefOf'>
  /** How many lanes of a day in the month are taken by what lasts several days. Reactive. */
  readonly lanes: (day: string) => number
  readonly free: Accessor<FreeItems | null>
}

/** Everything that the calendar knows and does; the components only render it. */
export interface CalendarView extends Omit<Standing, 'spotOf'>, ShownDays, Scenes {
  readonly view: Accessor<ViewName>
  /** Posts without a date are beside it: the board shows them itself, and the year no single posts. */
  hasTray(): boolean
  showView(view: ViewName): void
  show(date: string | null): void
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
  readonly selection: LateSelection
  /** Is in the hand and will leave its place: no copy is carried. */
  isGhost(post: string): boolean
  readonly said: Accessor<Said | null>
  /** The day whose whole list is open, or the hour. */
  readonly listed: Accessor<LocalTime | null>
  /** Of a week that is shown. */
  postsOn(week: Week, day: string): DayPosts
  /** In a row that need not be shown. */
  postsIn(room: DayRoom, day: string): DayPosts
  lookOf(post: string): ChipLook
  say(said: Said): void
  goToday(): void
  list(at: LocalTime | null): void
  /** Of a slot that is free, the post that fills it, which is made for it. */
  open(post: string, part?: PostPart): void
  /** `more`: what else it begins with. */
  newPost(at: LocalTime | null, more?: Partial<PostDraft>): void
  /** Returns whether there was something to note. */
  note(title: string): boolean
  remove(post: string): void
  drop(): void
  putBack(): void
}

export function createCalendarView(means: CalendarMeans): CalendarView {
  const { workspace, commands, place, lanes, free } = means
  const { posts } = workspace
  const local = createMemo(() => localTimeAt(means.now(), workspace.settings().timeZone))
  const today = createMemo(() => dayOf(local()))
  const { firstWeekday, columns } = means
  const { planned } = posts
  const { view, date } = place
  const dates = createShownDays({ view, date, today, firstWeekday, columns, planned })
  const { weeks } = dates
  const [said, setSaid] = createSignal<Said | null>(null, { equals: false })
  const [listed, setListed] = createSignal<LocalTime | null>(null)
  const layout = createLayout({ today })
  const shown = createFilteredPosts(posts, place.filter)
  const isLocked = (post: string): boolean => workspace.locked(post) !== null
  const selection = createLateSelection()
  const move: PostCommands['move'] = (post, at) => {
    if (!selection.takesAlong(post, at)) commands.move(post, at)
  }
  const carry = createCarry({
    posts,
    commands: { duplicate: commands.duplicate, move },
    isLocked,
    slotAt: (key) => free()?.of(key)?.at,
    fill(id, at, slot) {
      const post = posts.get(id)
      const fields = post?.kind === 'post' ? free()?.into(slot, post) : null
      if (fields) commands.place(id, fields)
      else move(id, at)
    },
  })
  const showDay = (day: string): void => place.show(dateIn(view(), day))
  const named = untrack(date)
  // A month or a year names no day.
  const start = named?.length === 10 ? named : untrack(today)
  const { spotOf, ...standing } = createStanding({ posts, today, start, showDay, ...dates })
  const { go, tabDay } = standing
  const isGhost = createSelector(() => {
    const carried = carry.carried()
    return carried && !carried.copy ? carried.post : null
  })

  const lookOfPost = (id: string): ChipLook => {
    const post = posts.whole(id)
    return post?.kind === 'post' ? lookOf(post, today()) : 'quiet'
  }
  const postsIn = createDayPosts({ posts, shown, layout, carry, lookOf: lookOfPost, lanes, free })

  const scenes = createScenes({ view, today, dates, standing, showDay })
  return {
    ...standing,
    ...dates,
    ...scenes,
    view,
    hasTray: () => view() !== 'board' && view() !== 'year',
    showView: (next) => place.showView(scenes.sceneOf(next)),
    show: place.show,
    firstWeekday,
    today,
    filter: place.filter,
    setFilter: place.setFilter,
    shown,
    hour: createMemo(() => hourOf(local()) ?? ''),
    layout,
    carry,
    selection,
    isGhost,
    said,
    listed,
    postsOn: (week, day) => postsIn(layout.roomIn(week, weeks()), day),
    postsIn,
    lookOf: lookOfPost,
    say: setSaid,
    goToday: () => scenes.jump(local()),
    list: setListed,
    open(post, part) {
      if (!free()?.fill(post)) place.openPost(post, part ?? null)
    },
    newPost(at, more) {
      const made = commands.create({ ...more, at, status: 'draft', owner: workspace.me.id })
      if (made === null) {
        setSaid({ kind: 'read-only' })
        return
      }
      standing.at(spotOf(made))
      place.openPost(made, null)
    },
    note(title) {
      const wanted = title.trim()
      if (wanted === '') return false
      if (commands.create({ title: wanted }) === null) setSaid({ kind: 'read-only' })
      return true
    },
    remove(post) {
      if (free()?.skip(post)) return
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
