import { type Accessor, createMemo } from 'solid-js'
import { createFreezeCommands, mayFreeze } from '#client/commands/freezes.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { statusesFor } from '#client/workspace/access/rights.ts'
import type { Unknown } from '#client/workspace/documents/unknown.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type ClockChange, oddityOf } from '#shared/domain/clock-change.ts'
import { type Freeze, holdOf, holds, isInForce } from '#shared/domain/freeze.ts'
import type { FreezeDraft } from '#shared/domain/freeze-actions.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import { isAgreed } from '#shared/domain/overdue.ts'
import type { Post } from '#shared/domain/post.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'

/** What is frozen, and what can be done about it. All of it is reactive. */
export interface FreezeView {
  mayFreeze(): boolean
  /** Of those that hold: the newest first. */
  readonly inForce: Accessor<readonly Freeze[]>
  /** Their time is over, and posts of theirs still wait for somebody to say what becomes of them. */
  readonly ended: Accessor<readonly Freeze[]>
  readonly lifted: Accessor<readonly Freeze[]>
  /** Of one freeze, by their time. */
  heldBy(freeze: Freeze): readonly Post[]
  /** The same, by where their time lies. */
  heldByTime(freeze: Freeze): HeldByTime
  /** Those whose time passed meanwhile, of which somebody has still to say what becomes of them. */
  passedIn(freeze: Freeze): readonly Post[]
  /** Those that it holds no longer, although it goes on. */
  releasedFrom(freeze: Freeze): readonly Post[]
  /** How many posts a freeze would hold. */
  wouldHold(draft: FreezeDraft): number
  /** Of the moment that a time on the workspace's clocks is; null where it has passed. */
  endAt(until: LocalTime): number | null
  /** In the workspace's time zone. */
  readonly now: Accessor<LocalTime>
  /** What the clocks do at that time, which it then does not name as it is written. */
  oddityAt(until: LocalTime): ClockChange['kind'] | null
  /** Null while it is known what is frozen; otherwise since when it is not, if it ever was. Reactive. */
  readonly unknown: Accessor<Unknown | null>
  begin(draft: FreezeDraft): string | null
  release(freeze: string, post: string): void
  holdAgain(freeze: string, post: string): void
  lift(freeze: string): void
  /** Another one like it, of which what had been let go stays free. Null where nobody may, or where its end has come. */
  again(freeze: Freeze): string | null
  /** What this person's role lets them do with a post whose time has passed. */
  mayPlan(post: Post): boolean
  moveTo(post: string, at: LocalTime): void
  callOff(post: string): void
}

export interface HeldByTime {
  /** Somebody relied on their day, which is to come: the next one first. */
  readonly coming: readonly Post[]
  /** The day of these, to come as well, was only proposed. */
  readonly proposed: readonly Post[]
  /** Their time has come while it held. */
  readonly during: readonly Post[]
  /** They were late when it began: the latest first. */
  readonly before: readonly Post[]
}

export function createFreezeView(means: {
  readonly workspace: Workspace
  /** ms since 1970, told anew every minute. */
  readonly now: Accessor<number>
}): FreezeView {
  const { workspace } = means
  const { posts } = workspace
  const commands = createFreezeCommands(workspace)
  const planning = createPostCommands(workspace)
  const timeZone = () => workspace.settings().timeZone
  const all = () => workspace.freezes()?.all() ?? []
  const whole = (ids: readonly string[]): readonly Post[] =>
    ids.flatMap((id) => {
      const post = posts.whole(id)
      return post?.kind === 'post' ? [post] : []
    })
  const now = createMemo(() => localTimeAt(means.now(), timeZone()))
  const held = createMemo(() => whole(workspace.freezes()?.held() ?? []))
  const heldBy = (freeze: Freeze) => held().filter((post) => holds(freeze, post, timeZone()))

  return {
    mayFreeze: () => mayFreeze(workspace),
    // Another's clock may run ahead of this one: what has come is in force.
    inForce: createMemo(() => all().filter((freeze) => isInForce(freeze, means.now()))),
    ended: createMemo(() =>
      all().filter(
        (freeze) =>
          freeze.lifted === null && !isInForce(freeze, means.now()) && heldBy(freeze).length > 0,
      ),
    ),
    lifted: createMemo(() => all().filter(({ lifted }) => lifted !== null)),
    heldBy,
    heldByTime(freeze) {
      const began = localTimeAt(freeze.from, timeZone())
      const present = now()
      const posts = heldBy(freeze)
      const isBefore = ({ at }: Post) => at !== null && isPast(at, began)
      const isComing = ({ at }: Post) => at === null || !isPast(at, present)
      const coming = posts.filter((post) => isComing(post) && !isBefore(post))
      return {
        coming: coming.filter(({ status }) => isAgreed(status)),
        proposed: coming.filter(({ status }) => !isAgreed(status)),
        during: posts.filter((post) => !isComing(post) && !isBefore(post)),
        before: posts.filter(isBefore).toReversed(),
      }
    },
    passedIn: (freeze) => {
      means.now()
      return whole(workspace.freezes()?.passed(freeze) ?? [])
    },
    releasedFrom: (freeze) => whole([...freeze.released]),
    wouldHold(draft) {
      const freeze = { ...BLANK, ...draft }
      let count = 0
      for (const post of posts.all()) if (holdOf(post, [freeze], timeZone())) count++
      return count
    },
    endAt(until) {
      const end = instantOf(until, timeZone())
      return end > means.now() ? end : null
    },
    now,
    oddityAt: (until) => oddityOf(until, timeZone()),
    unknown() {
      const freezes = workspace.freezes()
      return freezes && workspace.ready() ? freezes.unknown() : { since: null }
    },
    begin: commands.begin,
    release: (freeze, post) => commands.release(freeze, [post]),
    holdAgain: commands.holdAgain,
    lift: commands.lift,
    again({ reason, until, channels, campaigns, released }) {
      if (until !== null && until <= means.now()) return null
      const made = commands.begin({ reason, until, channels, campaigns })
      if (made !== null) commands.release(made, [...released])
      return made
    },
    mayPlan: (post) =>
      workspace.locked(post.id) === null && statusesFor(workspace.me.role).includes('cancelled'),
    moveTo: planning.move,
    callOff: (post) => planning.change(post, { status: 'cancelled' }),
  }
}

/** A day without an hour is over when it is. */
function isPast(time: LocalTime, now: LocalTime): boolean {
  return hourOf(time) === null ? dayOf(time) < dayOf(now) : time < now
}

const BLANK: Freeze = {
  kind: 'freeze',
  id: '',
  reason: '',
  from: 0,
  until: null,
  channels: [],
  campaigns: [],
  createdAt: 0,
  createdBy: '',
  released: new Set(),
  lifted: null,
  log: [],
}
