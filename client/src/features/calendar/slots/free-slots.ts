import {
  type Accessor,
  createEffect,
  createMemo,
  createSignal,
  getOwner,
  type JSX,
  runWithOwner,
} from 'solid-js'
import { createSlotCommands } from '#client/commands/slots.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import { createHiddenHere, type HiddenHere } from '#client/workspace/hidden-here.ts'
import { createSlots } from '#client/workspace/space/slots.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { memberKey } from '#shared/domain/fields.ts'
import { dayOf, hourOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { Post, PostDraft } from '#shared/domain/post.ts'
import {
  type Chosen,
  foldText,
  isFilterOn,
  matcherOf,
  type PostFilter,
} from '#shared/domain/post-filter.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import { dayInKey, fills, ruleOf, type Slot, slotKey, timeOn } from '#shared/domain/slot.ts'
import type { Spot } from '../keyboard/spot.ts'

/** A slot on a day on which no post fills it. */
export interface FreeSlot {
  /** `ab12cd/2026-11-24`: what a post that fills it keeps. */
  readonly key: string
  readonly slot: Slot
  readonly at: LocalTime
  /** Those of the slot that are still there. */
  readonly channels: readonly string[]
  readonly labels: readonly string[]
  readonly pillar: string | null
}

export interface FreeSlots {
  readonly slots: Accessor<readonly Slot[]>
  readonly hidden: HiddenHere
  /** Of a day, by hour; none of the past, and none where nothing may be written. Reactive. */
  on(day: string): readonly FreeSlot[]
  /** Undefined for what is no key, or for a slot that has been filled. Reactive. */
  of(key: string): FreeSlot | undefined
  /** Whether this person may say that it does not take place. */
  maySkip(): boolean
  skip(key: string): void
}

/** As the views show them: items of a day like its posts, by keys of their own. */
export interface FreeItems extends Pick<FreeSlots, 'on' | 'of' | 'maySkip'> {
  /** Makes the post; false where there is no such slot, as for the id of a post. */
  fill(key: string): boolean
  /** What a post becomes that is put into it: its time, which slot it is, and where it is for where the post does not say. */
  into(key: string, post: Pick<Post, 'channels' | 'pillar'>): FieldValues | null
  /** Leaves out the date; false where there is no such slot. */
  skip(key: string): boolean
  /** In words, of a day. Reactive. */
  names(day: string): readonly string[]
  /** As a day of the month shows them. */
  draw(keys: Accessor<readonly string[]>): JSX.Element
}

/** What they do in a view. */
export function createFreeItems(
  { on, of, maySkip, skip }: FreeSlots,
  view: {
    newPost(at: LocalTime, more: Partial<PostDraft>): void
    go(spot: Spot): void
  },
  shown: Pick<FreeItems, 'names' | 'draw'>,
): FreeItems {
  return {
    on,
    of,
    maySkip,
    ...shown,
    fill(key) {
      const found = of(key)
      if (!found) return false
      const { at, channels, labels, pillar } = found
      view.newPost(at, { channels, labels, pillar, slot: key })
      return true
    },
    into(key, post) {
      const found = of(key)
      if (!found) return null
      const channels = post.channels.length === 0 ? found.channels : []
      return {
        at: found.at,
        slot: key,
        pillar: post.pillar ?? found.pillar ?? undefined,
        ...Object.fromEntries(channels.map((id) => [memberKey('channel', id), true])),
        ...Object.fromEntries(found.labels.map((id) => [memberKey('label', id), true])),
      }
    },
    skip(key) {
      const found = of(key)
      if (!found) return false
      skip(key)
      view.go({ on: 'day', day: dayOf(found.at) })
      return true
    },
  }
}

type DaysOf = typeof import('#shared/domain/recurrence/walk.ts')['daysOf']

export function createFreeSlots(means: {
  readonly workspace: Workspace
  readonly memory: Memory
  /** In the workspace's time zone. */
  readonly today: Accessor<string>
  readonly hour: Accessor<string>
  readonly filter: Accessor<PostFilter>
}): FreeSlots {
  const { workspace, today, hour, filter } = means
  const commands = createSlotCommands(workspace)
  const slots = createSlots(workspace)
  const hidden = createHiddenHere(means.memory, `ruche.slots.${workspace.id}`)
  const [daysOf, setDaysOf] = createSignal<DaysOf | null>(null)
  // What walks a rule is as large as half of the first page: only a team that has slots fetches it.
  const isNeeded = createMemo(() => slots().length > 0)
  createEffect(() => {
    if (!isNeeded()) return
    import('#shared/domain/recurrence/walk.ts').then(
      (walk) => setDaysOf(() => walk.daysOf),
      // Nothing is shown of them until the next time.
      () => {},
    )
  })
  const calendarOf = createMemo(() => {
    const walk = daysOf()
    return walk && calendarsBy(walk)
  })
  const calendars = createMemo(() => {
    const hasDays = calendarOf()
    return hasDays ? slots().map((slot) => ({ slot, has: hasDays(slot) })) : []
  })
  const shown = createMemo(() => {
    const isFor = isFilterOn(filter()) ? matcherOf<Wanted>(filter(), nameOf) : null
    const all = calendars().filter(({ slot }) => !hidden.has(slot.id))
    return isFor ? all.filter(({ slot }) => isFor({ ...NO_POST_YET, ...slot })) : all
  })
  const there = createMemo(
    () =>
      new Set(
        [...workspace.channels(), ...workspace.labels(), ...workspace.pillars()].map(
          ({ id }) => id,
        ),
      ),
  )
  const isThere = (id: string): boolean => there().has(id)
  const freeOn = (day: string): readonly FreeSlot[] => {
    if (workspace.readOnly() !== null || day < today()) return []
    const all = shown().filter(({ slot, has }) => has(day) && !slot.skipped.includes(day))
    if (all.length === 0) return []
    const posts = workspace.posts.onDay(day).flatMap((id) => {
      const post = workspace.posts.whole(id)
      return post?.kind === 'post' ? [post] : []
    })
    return all
      .map(({ slot }): FreeSlot => {
        const key = slotKey(slot.id, day)
        const [channels, labels] = [slot.channels.filter(isThere), slot.labels.filter(isThere)]
        const pillar = slot.pillar !== null && isThere(slot.pillar) ? slot.pillar : null
        return { key, slot, at: timeOn(slot, day), channels, labels, pillar }
      })
      .filter(({ slot, at }) => !isOver(at) && !posts.some((post) => fills(post, slot, day)))
      .sort((a, b) => (a.at < b.at ? -1 : a.at === b.at ? 0 : 1))
  }
  const isOver = (at: LocalTime): boolean => dayOf(at) === today() && (hourOf(at) ?? '~') < hour()

  // A view asks for each of its days several times, and a post that changes has its own day reckoned anew.
  const days = createMemo(() => {
    shown()
    return { owner: getOwner(), lists: new Map<string, Accessor<readonly FreeSlot[]>>() }
  })
  const on = (day: string): readonly FreeSlot[] => {
    const { owner, lists } = days()
    const known = lists.get(day)
    if (known) return known()
    const list = runWithOwner(owner, () => createMemo(() => freeOn(day)))
    if (!list) return []
    lists.set(day, list)
    return list()
  }
  const of = (key: string): FreeSlot | undefined =>
    key.includes('/') ? on(dayInKey(key)).find((one) => one.key === key) : undefined

  return {
    slots,
    hidden,
    on,
    of,
    maySkip: () => workspace.mayName(),
    skip(key) {
      const free = of(key)
      if (free) commands.skip(free.slot.id, dayOf(free.at), true)
    },
  }
}

type Wanted = Chosen & Pick<Slot, 'name'>

/** A filter looks at posts: nobody has decided yet what will fill the slot. */
const NO_POST_YET = { status: '', owner: null, campaign: null, pillar: null } as const

function nameOf({ name }: Pick<Slot, 'name'>): string {
  return foldText(name)
}

/** Whether a slot takes place on a day. A year of a rule is walked at a time, and once: a slot that is renamed has none anew. */
function calendarsBy(daysOf: DaysOf): (slot: Slot) => (day: string) => boolean {
  const walked = new Map<string, ReadonlySet<string>>()
  return (slot) => {
    const rule = ruleOf(slot)
    if (rule === null) return () => false
    const name = JSON.stringify(rule)
    return (day) => {
      const year = day.slice(0, 4)
      const known = walked.get(name + year)
      if (known) return known.has(day)
      const days = new Set(daysOf(rule, { from: `${year}-01-01`, to: `${year}-12-31` }))
      walked.set(name + year, days)
      return days.has(day)
    }
  }
}
