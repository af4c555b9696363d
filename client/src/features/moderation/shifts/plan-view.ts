import { type Accessor, createMemo, createSignal } from 'solid-js'
import { addDays } from '#shared/domain/day.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import {
  type Hours,
  planOf,
  type RotaCell,
  strokeOver,
  usualHours,
} from '#shared/domain/moderation/rota.ts'
import type { Shift } from '#shared/domain/moderation/shift.ts'
import type { ShiftsView } from './shifts-view.ts'

/** A week by people and days: hours are chosen once and then painted, by a finger, a mouse or the arrows. */
export interface RotaPlan {
  readonly people: Accessor<readonly { readonly id: string; readonly name: string }[]>
  /** Those that were given lately, the most frequent first, and two at least; then what was chosen here. */
  readonly choices: Accessor<readonly Hours[]>
  readonly hours: Accessor<Hours>
  choose(hours: Hours): void
  /** Those that begin on that day. */
  at(cell: RotaCell): readonly Shift[]
  /** Whether somebody has exactly the hours that are chosen. */
  isPainted(cell: RotaCell): boolean
  /** Where the keys are. */
  readonly spot: Accessor<RotaCell | null>
  /** One cell, or with `extending` all between the one that it began on and this. */
  goTo(cell: RotaCell, extending: boolean): void
  step(people: number, days: number, extending: boolean): RotaCell | null
  isWithin(cell: RotaCell): boolean
  /** Whether more than one cell is meant. */
  readonly isWide: Accessor<boolean>
  /** What is meant gets these hours, or loses them where the first of it has them. One step to undo. */
  paint(): void
  /** Only where the keys are is meant. */
  narrow(): void
}

const MOST_CHOICES = 5
const MORNING: Hours = { from: '09:00', to: '13:00' }
const AFTERNOON: Hours = { from: '13:00', to: '18:00' }
/** Weeks before the one that is shown whose hours are offered. */
const LATELY = 4

export function createRotaPlan(view: ShiftsView): RotaPlan {
  const [own, setOwn] = createSignal<Hours | null>(null)
  const [chosen, setChosen] = createSignal<readonly Hours[]>([])
  const [from, setFrom] = createSignal<RotaCell | null>(null)
  const [to, setTo] = createSignal<RotaCell | null>(null)
  const week = () => view.week()
  const lately = createMemo(() => {
    const [start, end] = [addDays(week(), LATELY * -7), addDays(week(), 7)]
    const usual = usualHours(view.shifts(), start, end).slice(0, MOST_CHOICES)
    const usually = [MORNING, AFTERNOON].filter((one) => !isAmong(usual, one))
    return [...usual, ...usually.slice(0, Math.max(0, 2 - usual.length))]
  })
  const choices = createMemo(() => [
    ...lately(),
    ...chosen().filter((one) => !isAmong(lately(), one)),
  ])
  const hours = (): Hours => own() ?? lately()[0] ?? MORNING
  const cells = createMemo(() =>
    Map.groupBy(view.shifts(), ({ person, from }) => keyOf({ person, day: dayOf(from) })),
  )
  const at = (cell: RotaCell): readonly Shift[] => cells().get(keyOf(cell)) ?? []
  /** Also who is on call this week and may moderate no longer. */
  const people = createMemo(() => {
    const known = view.people()
    const ids = new Set(known.map(({ id }) => id))
    const others = view.hours().filter(({ person }) => !ids.has(person))
    return [...known, ...others.map(({ person }) => ({ id: person, name: '' }))]
  })
  const rowOf = (person: string) => people().findIndex(({ id }) => id === person)
  const columnOf = (day: string) => view.days().findIndex((one) => one.day === day)
  /** A week that was turned meanwhile, or somebody who left: nothing is meant then. */
  const spot = () => {
    const cell = to()
    return cell && rowOf(cell.person) >= 0 && columnOf(cell.day) >= 0 ? cell : null
  }
  const meant = createMemo((): readonly RotaCell[] => {
    const [end, start] = [spot(), from() ?? spot()]
    if (!end || !start || rowOf(start.person) < 0 || columnOf(start.day) < 0) return []
    const rows = between(rowOf(start.person), rowOf(end.person))
    const columns = between(columnOf(start.day), columnOf(end.day))
    // The one that it began on comes first, whichever way it went.
    return rows.flatMap((row) =>
      columns.map((column) => ({
        person: people()[row]?.id ?? '',
        day: addDays(week(), column),
      })),
    )
  })
  const keys = createMemo(() => new Set(meant().map(keyOf)))
  const goTo = (cell: RotaCell, extending: boolean) => {
    if (!extending) setFrom(cell)
    setTo(cell)
  }
  return {
    people,
    choices,
    hours,
    choose(hours) {
      setOwn(hours)
      if (!isAmong(chosen(), hours)) setChosen([...chosen(), hours])
    },
    at,
    isPainted: (cell) => {
      const plan = planOf(cell.person, cell.day, hours())
      return at(cell).some((shift) => shift.from === plan.from && shift.to === plan.to)
    },
    spot,
    goTo,
    step(down, right, extending) {
      const here = spot()
      const row = here ? rowOf(here.person) + down : 0
      const column = here ? columnOf(here.day) + right : 0
      const person = people()[Math.max(0, Math.min(row, people().length - 1))]
      if (!person) return null
      const day = addDays(week(), Math.max(0, Math.min(column, 6)))
      const cell = { person: person.id, day }
      goTo(cell, extending)
      return cell
    },
    isWithin: (cell) => keys().has(keyOf(cell)),
    isWide: () => keys().size > 1,
    paint() {
      if (meant().length === 0) return
      const stroke = strokeOver(view.shifts(), meant(), hours())
      if (stroke.kind === 'adds') view.commands.addAll(stroke.plans)
      else view.commands.removeAll(stroke.ids)
    },
    narrow: () => setFrom(spot()),
  }
}

/** `8` and `14:30`: as short as a narrow cell wants it. @param midnight what it is called: an end is no beginning */
export function shortHour(time: string, midnight = '0'): string {
  const hour = hourOf(time) ?? time
  if (hour === '00:00') return midnight
  return hour.endsWith(':00') ? String(Number(hour.slice(0, 2))) : hour.replace(/^0/, '')
}

function between(start: number, end: number): readonly number[] {
  const step = start <= end ? 1 : -1
  return Array.from({ length: Math.abs(end - start) + 1 }, (_, index) => start + index * step)
}

function keyOf({ person, day }: RotaCell): string {
  return `${day} ${person}`
}

function isAmong(all: readonly Hours[], hours: Hours): boolean {
  return all.some((one) => isSame(one, hours))
}

export function isSame(one: Hours, other: Hours): boolean {
  return one.from === other.from && one.to === other.to
}
