import { DAY_KEYS, dayTowards } from '#client/ui/day-keys.ts'
import { dayOf, hourOf, type LocalTime, onDay } from '#shared/domain/local-time.ts'
import { type Binding, type KeyPress, pressIn } from '../keyboard/bindings.ts'
import type { ViewKeys } from '../keyboard/keys.ts'
import type { CalendarView } from '../view.ts'

/** While a post is in the hand, every key belongs to it. */
export interface CarryKeys {
  readonly bindings: readonly Binding[]
  press(event: KeyPress): boolean
  pickUp(post: string): void
}

export interface CarryKeysMeans {
  readonly view: CalendarView
  readonly firstWeekday: () => number
  /** Of the view that is shown. */
  readonly here: () => ViewKeys
}

export function createCarryKeys(means: CarryKeysMeans): CarryKeys {
  const { view } = means
  const { carry } = view

  const target = (): LocalTime => {
    const to = carry.carried()?.to
    return to?.kind === 'time' ? to.at : view.tabDay()
  }
  const towards = (key: string, at: LocalTime): LocalTime | null => {
    const own = means.here().towards
    if (own) return own(key, at)
    const day = dayTowards(key, dayOf(at), means.firstWeekday())
    return day === null ? null : onDay(at, day)
  }
  const sayTarget = (): void => {
    const carried = carry.carried()
    if (carried?.to.kind !== 'time') return
    const { at } = carried.to
    const others = view.shown.onDay(dayOf(at)).filter((id) => id !== carried.post)
    view.say({ kind: 'over', at, others: others.length })
  }
  const aim = (at: LocalTime): void => {
    // The hour that the hand holds comes along to a day without one.
    if (hourOf(at) === null) carry.toDay(at)
    else carry.toTime(at)
    view.go(view.spotAt(target()))
    sayTarget()
  }
  /** With the pointer the hand is where the pointer is. */
  const move = (key: string): boolean => {
    if (carry.carried()?.by !== 'keys') return false
    const at = towards(key, target())
    if (at !== null) aim(at)
    return at !== null
  }
  const moveHour = (hours: number): boolean => {
    carry.byHours(hours)
    if (carry.carried()?.by === 'keys') aim(target())
    return true
  }
  const aimAtTray = (): boolean => {
    // Where the view has no such list, dropping there would hide the post.
    if (carry.carried()?.by !== 'keys' || !view.hasTray()) return false
    carry.toTray()
    view.say({ kind: 'over-tray' })
    return true
  }
  const drop = (copy: boolean): boolean => {
    carry.copying(copy)
    view.drop()
    return true
  }

  const bindings: readonly Binding[] = [
    {
      id: 'carry.drop',
      keys: ['Enter', 'Space'],
      group: 'carry',
      label: (words) => words.commands.drop,
      act: () => drop(false),
    },
    {
      id: 'carry.copy',
      keys: ['Shift+Enter', 'Shift+Space'],
      group: 'carry',
      label: (words) => words.commands.dropCopy,
      act: () => drop(true),
    },
    {
      id: 'carry.days',
      keys: DAY_KEYS.days,
      group: 'carry',
      label: (words) => words.commands.days,
      act: move,
    },
    {
      id: 'carry.week-ends',
      keys: DAY_KEYS.weekEnds,
      group: 'carry',
      label: (words) => words.commands.weekEnds,
      act: move,
    },
    {
      id: 'carry.months',
      keys: DAY_KEYS.months,
      group: 'carry',
      label: (words) => words.commands.months,
      act: move,
    },
    {
      id: 'carry.earlier',
      keys: ['Alt+ArrowUp', 'Alt+ArrowLeft'],
      group: 'carry',
      label: (words) => words.commands.hourEarlier,
      act: () => moveHour(-1),
    },
    {
      id: 'carry.later',
      keys: ['Alt+ArrowDown', 'Alt+ArrowRight'],
      group: 'carry',
      label: (words) => words.commands.hourLater,
      act: () => moveHour(1),
    },
    {
      id: 'carry.tray',
      keys: ['Backspace'],
      group: 'carry',
      label: (words) => words.commands.withoutDate,
      act: aimAtTray,
    },
    {
      id: 'carry.put-back',
      keys: ['Escape'],
      group: 'carry',
      label: (words) => words.commands.putBack,
      act: () => {
        view.putBack()
        return true
      },
    },
  ]

  return {
    bindings,
    press(event) {
      if (event.key !== 'Shift') return pressIn(bindings, event)
      carry.copying(true)
      return true
    },
    pickUp(post) {
      if (!carry.pickUp(post, 'keys', view.tabDay())) {
        view.say({ kind: 'read-only' })
        return
      }
      const to = carry.carried()?.to
      const at = to?.kind === 'time' ? to.at : null
      view.go(view.spotAt(at ?? view.tabDay()))
      view.say({ kind: 'picked-up', post, at })
    },
  }
}
