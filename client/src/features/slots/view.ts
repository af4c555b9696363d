import { type Accessor, createSignal } from 'solid-js'
import { createSlotCommands, type SlotCommands } from '#client/commands/slots.ts'
import { type GoneChannel, goneChannels } from '#client/workspace/space/gone-channels.ts'
import { createSlots } from '#client/workspace/space/slots.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import { type MonthDay, writeMonthDay } from '#shared/domain/recurrence/rule.ts'
import { fills, ruleOf, type Slot, timeOn } from '#shared/domain/slot.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { LONGEST_NAME } from '#shared/formats/limits.ts'
import { type Known, readName } from './read-name.ts'

/** A day on which a slot takes place. */
export interface NextDate {
  readonly day: string
  readonly at: LocalTime
  readonly skipped: boolean
  /** How many posts fill it. */
  readonly posts: number
}

export interface SlotsView extends Omit<SlotCommands, 'create' | 'change'> {
  readonly slots: Accessor<readonly Slot[]>
  /** In the workspace's time zone. */
  readonly today: Accessor<string>
  mayChange(): boolean
  /** The days that come next; none until the code that walks rules is here. Reactive. */
  next(slot: Slot): readonly NextDate[]
  /** The id of the new slot, with what its name says of day, hour and channels; null for no name. */
  create(name: string): string | null
  rename(id: string, name: string): void
  setHour(id: string, hour: string | null): void
  setEvery(id: string, weeks: number): void
  /** Another day of the months in which it comes already. */
  setMonthDay(id: string, on: MonthDay): void
  setPillar(id: string, pillar: string | null): void
  setFrom(id: string, day: string | null): void
  setUntil(id: string, day: string | null): void
  /** The channels that it goes to and that are no longer there. Reactive. */
  gone(slot: Slot): readonly GoneChannel[]
}

const NEXT_DATES = 6
/** As far as a rule of every twelfth month needs for so many. */
const AHEAD_DAYS = 366 * NEXT_DATES

export function createSlotsView(means: {
  readonly workspace: Workspace
  readonly now: () => number
  readonly known: Accessor<Known>
}): SlotsView {
  const { workspace } = means
  const { posts } = workspace
  const { create, change, ...commands } = createSlotCommands(workspace)
  const slots = createSlots(workspace)
  const today = () => dayOf(localTimeAt(means.now(), workspace.settings().timeZone))
  const [daysOf, setDaysOf] = createSignal<DaysOf | null>(null)
  import('#shared/domain/recurrence/walk.ts').then(
    (walk) => setDaysOf(() => walk.daysOf),
    // The dates that come next are missing until the page is opened again.
    () => {},
  )
  const filling = (slot: Slot, day: string): number =>
    posts.onDay(day).filter((id) => {
      const post = posts.whole(id)
      return post?.kind === 'post' && fills(post, slot, day)
    }).length

  return {
    ...commands,
    slots,
    today,
    mayChange: () => workspace.mayName(),
    next(slot) {
      const rule = ruleOf(slot)
      const walk = daysOf()
      if (rule === null || walk === null) return []
      const window = { from: today(), to: addDays(today(), AHEAD_DAYS) }
      return walk(rule, window, NEXT_DATES).map((day) => ({
        day,
        at: timeOn(slot, day),
        skipped: slot.skipped.includes(day),
        posts: filling(slot, day),
      }))
    },
    create(typed) {
      const name = typed.trim().slice(0, LONGEST_NAME)
      if (name === '') return null
      return create({ name, ...readName(name, means.known()), from: today() })
    },
    rename(id, typed) {
      const name = typed.trim().slice(0, LONGEST_NAME)
      if (name !== '') change(id, { name })
    },
    setHour: (id, hour) => change(id, { hour: hour ?? undefined }),
    setEvery: (id, every) => change(id, { every }),
    setMonthDay: (id, on) => change(id, { monthly: writeMonthDay(on) }),
    setPillar: (id, pillar) => change(id, { pillar: pillar ?? undefined }),
    setFrom: (id, day) => change(id, { from: day ?? undefined }),
    setUntil: (id, day) => change(id, { until: day ?? undefined }),
    gone: (slot) => goneChannels(workspace, slot.channels),
  }
}

type DaysOf = typeof import('#shared/domain/recurrence/walk.ts')['daysOf']
