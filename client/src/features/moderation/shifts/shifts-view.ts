import { type Accessor, createMemo, createSignal } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import { createShiftCommands, type ShiftCommands } from '#client/commands/moderation/shifts.ts'
import { createShifts } from '#client/workspace/desk/all-shifts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { accessTo, isRole } from '#shared/access/roles.ts'
import { rolesIn } from '#shared/documents/space.ts'
import { addDays, startOfWeek } from '#shared/domain/day.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import {
  type Cover,
  copyWeek,
  doubled,
  gapsOn,
  hoursOf,
  onDay,
  type ShiftPlan,
  type Span,
} from '#shared/domain/moderation/rota.ts'
import type { Shift } from '#shared/domain/moderation/shift.ts'
import { mayAnswer, type Swap, type SwapState, stateOf } from '#shared/domain/moderation/swap.ts'
import { instantOf, localTimeAt, sameClocks } from '#shared/domain/zone.ts'

/** One week of who is on call. All of it is reactive. */
export interface ShiftsView {
  /** Its first day. */
  readonly week: Accessor<string>
  readonly today: Accessor<string>
  turn(weeks: number): void
  toToday(): void
  readonly days: Accessor<readonly RotaDay[]>
  /** All there are, of every week. */
  readonly shifts: Accessor<readonly Shift[]>
  /** Hours of each person in the week, the most first. */
  readonly hours: Accessor<readonly { readonly person: string; readonly hours: number }[]>
  readonly cover: Accessor<Cover | null>
  /** Those who may be put on call. */
  readonly people: Accessor<readonly { readonly id: string; readonly name: string }[]>
  /** What waits for an answer, and what was answered lately: the newest first. */
  readonly swaps: Accessor<readonly ShownSwap[]>
  /** Open for who is asked, and their own. */
  shift(id: string): Shift | null
  /** Whether a swap is open for it. */
  isAsked(shift: string): boolean
  /** On the reader's own clocks where those show another time; null where they do not. */
  ownTimes(span: Span): Span | null
  /** How many were added. */
  copyTo(weeks: number): number
  mayChange(): boolean
  add(plan: ShiftPlan): void
  readonly commands: ShiftCommands
}

export interface RotaDay {
  readonly day: string
  readonly shifts: readonly RotaShift[]
  readonly gaps: readonly Span[]
}

export interface RotaShift {
  readonly shift: Shift
  /** The same person is on call twice at once. */
  readonly isDoubled: boolean
  /** It began the day before. */
  readonly goesOn: boolean
}

export interface ShownSwap {
  readonly swap: Swap
  readonly shift: Shift | null
  readonly state: SwapState
  /** This person may say yes or no. */
  readonly forMe: boolean
  readonly mine: boolean
}

const LATELY_MS = 7 * 86_400_000

export function createShiftsView(means: {
  readonly workspace: Workspace
  /** ms since 1970, told anew every minute. */
  readonly now: Accessor<number>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  /** 1 is Monday, 7 Sunday. */
  readonly firstWeekday: Accessor<number>
}): ShiftsView {
  const { workspace, now, viewerZone } = means
  const timeZone = () => workspace.settings().timeZone
  const desk = () => workspace.desk()
  const commands = createShiftCommands(workspace)
  const today = createMemo(() => dayOf(localTimeAt(now(), timeZone())))
  const [shown, setShown] = createSignal<string | null>(null)
  const week = () => shown() ?? startOfWeek(today(), means.firstWeekday())
  const shifts = createShifts(workspace)
  const shiftOf = (id: string): Shift | null => {
    const found = desk()?.shifts.get(id)
    return found?.kind === 'shift' && found.deletedAt === null ? found : null
  }
  const settings = createMemo(() => {
    const map = desk()?.settings
    return map ? { map, changed: changesOf(map) } : null
  })
  const cover = createMemo(() => {
    settings()?.changed()
    return readCover(settings()?.map.get('cover:from'), settings()?.map.get('cover:to'))
  })
  const roles = rolesIn(workspace.documents.space.doc)
  const rolesChanged = changesOf(roles)
  const swaps = createMemo((): readonly ShownSwap[] =>
    (desk()?.swaps.ids() ?? []).flatMap((id) => {
      const swap = desk()?.swaps.get(id)
      if (swap?.kind !== 'swap') return []
      const shift = shiftOf(swap.shift)
      const state = stateOf(swap, shift)
      const isOld = now() - swap.createdAt > LATELY_MS
      if (state.kind === 'gone' || (state.kind !== 'open' && isOld)) return []
      const isPast = shift !== null && instantOf(shift.to, timeZone()) <= now()
      if (state.kind === 'open' && isPast) return []
      const { id: me } = workspace.me
      const forMe = commands.mayChange() && mayAnswer(swap, shift, me)
      return [{ swap, shift, state, forMe, mine: swap.asker === me }]
    }),
  )
  return {
    week,
    today,
    turn: (weeks) => setShown(addDays(week(), weeks * 7)),
    toToday: () => setShown(null),
    shifts,
    days: createMemo(() => {
      const twice = new Set(doubled(shifts()).flat())
      return Array.from({ length: 7 }, (_, index) => {
        const day = addDays(week(), index)
        return {
          day,
          shifts: onDay(shifts(), day).map((shift) => ({
            shift,
            isDoubled: twice.has(shift.id),
            goesOn: dayOf(shift.from) < day,
          })),
          gaps: gapsOn(shifts(), day, cover()),
        }
      })
    }),
    hours: createMemo(() => {
      const [start, end] = [`${week()}T00:00`, `${addDays(week(), 7)}T00:00`]
      const sums = new Map<string, number>()
      for (const shift of shifts()) {
        if (shift.from < start || shift.from >= end) continue
        const before = sums.get(shift.person) ?? 0
        sums.set(shift.person, before + hoursOf(shift, timeZone()))
      }
      return [...sums]
        .map(([person, hours]) => ({ person, hours }))
        .sort((a, b) => b.hours - a.hours || (a.person < b.person ? -1 : 1))
    }),
    cover,
    people: createMemo(() => {
      rolesChanged()
      return workspace
        .members()
        .filter(({ id }) => {
          const role = id === workspace.me.id ? workspace.me.role : roles.get(id)
          // Of whom this device does not know it yet, the relay decides.
          if (typeof role !== 'string' || !isRole(role)) return true
          return accessTo('moderation', role) === 'write'
        })
        .map((member) => ({ id: member.id, name: workspace.called(member) }))
    }),
    swaps,
    shift: shiftOf,
    isAsked: (shift) =>
      swaps().some(({ swap, state }) => swap.shift === shift && state.kind === 'open'),
    ownTimes({ from, to }) {
      const at = instantOf(from, timeZone())
      if (sameClocks(viewerZone, timeZone(), at)) return null
      const own = (time: LocalTime) => localTimeAt(instantOf(time, timeZone()), viewerZone)
      return { from: own(from), to: own(to) }
    },
    copyTo: (weeks) => commands.addAll(copyWeek(shifts(), week(), addDays(week(), weeks * 7))),
    mayChange: commands.mayChange,
    add: (plan) => void commands.add(plan),
    commands,
  }
}

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/

function readCover(from: unknown, to: unknown): Cover | null {
  if (typeof from !== 'string' || typeof to !== 'string') return null
  const isEnd = HOUR.test(to) || to === '24:00'
  return HOUR.test(from) && isEnd && from < to ? { from, to } : null
}
