/** From events to the dates on which they take place. */
import type { Limits } from '../limits.ts'
import type { Left, NoteKind } from '../problem.ts'
import type { WallClock } from '../zone.ts'
import { type DatedEvent, titleOf, whensOf } from './events.ts'
import { type Expansion, expandRule, type Window } from './recurrence.ts'
import { identityOf, type When } from './when.ts'
import type { Zones } from './zones.ts'

export interface Occurrence {
  readonly event: DatedEvent
  readonly start: When
  /** The UID, and for one of a series which one: the same whenever the file is imported again. */
  readonly identity: string
}

export interface LaidOut {
  readonly occurrences: readonly Occurrence[]
  readonly left: readonly Left[]
  readonly notes: readonly { readonly event: DatedEvent; readonly about: NoteKind }[]
}

const DAY = 24 * 3_600_000

/**
 * Single events wherever they lie; of a series what falls into the window, also where somebody has moved it there or
 * away, on the workspace's wall clock, which `toWall` gives. The work is bounded by `limits`: a series beyond them, or with a rule that cannot be read, takes place
 * once, on its first date.
 */
export function layOut(
  events: readonly DatedEvent[],
  zones: Zones,
  window: Window,
  toWall: (when: When) => WallClock,
  limits: Limits,
): LaidOut {
  const replaced = replacements(events)
  const isEditedHere = ({ replaces, start }: DatedEvent) =>
    replaces !== null && isWithin(toWall(start), window)
  const editedHere = new Set(events.filter(isEditedHere).map(({ uid }) => uid))
  const occurrences: Occurrence[] = []
  const left: Left[] = []
  const notes: { event: DatedEvent; about: NoteKind }[] = []
  let periods = 0
  for (const event of events) {
    const also = event.replaces ? [] : whensOf(event.component, 'RDATE', zones)
    if (replaced.ofSeries.has(event) && !isEditedHere(event)) {
      const title = titleOf(event.component)
      left.push({ where: event.where, reason: { kind: 'outside-window' }, title })
      continue
    }
    if (event.replaces || (event.rule === null && also.length === 0)) {
      const identity = replaced.identities.get(event) ?? event.uid
      occurrences.push({ event, start: event.start, identity })
      continue
    }
    const spent = periods > limits.periodsPerFile || occurrences.length > limits.records
    const series: Expansion = spent
      ? { ok: false, problem: 'too-much', periods: 0 }
      : expandSeries(event, also, window, limits)
    periods += series.periods
    if (!series.ok) {
      const kind = series.problem === 'unreadable' ? 'rule-unreadable' : 'rule-too-much'
      notes.push({ event, about: { kind, rule: (event.rule ?? '').slice(0, 200) } })
      occurrences.push({ event, start: event.start, identity: event.uid })
      continue
    }
    const isExcepted = exceptionsOf(event, zones)
    const here = series.starts
      .map((wall) => ({ ...event.start, wall }))
      .filter((start) => !isExcepted(start) && isWithin(toWall(start), window))
      .map((start) => ({ event, start, identity: `${event.uid}/${identityOf(start)}` }))
      .filter(({ identity }) => !replaced.all.has(identity))
    occurrences.push(...here)
    if (here.length === 0 && !editedHere.has(event.uid)) {
      const title = titleOf(event.component)
      left.push({ where: event.where, reason: { kind: 'outside-window' }, title })
    }
  }
  return { occurrences, left, notes }
}

/** Which occurrence each replacement stands for, in the terms of its series where that is in the file. */
function replacements(events: readonly DatedEvent[]) {
  const series = new Map<string, DatedEvent>()
  for (const event of events) if (!event.replaces) series.set(event.uid, event)
  const identities = new Map<DatedEvent, string>()
  const ofSeries = new Set<DatedEvent>()
  for (const event of events) {
    if (!event.replaces) continue
    const whole = series.get(event.uid)
    if (whole?.rule) ofSeries.add(event)
    const start = whole?.start
    const when = start ? { ...start, wall: wallIn(start, event.replaces) } : event.replaces
    identities.set(event, `${event.uid}/${identityOf(when)}`)
  }
  return { identities, ofSeries, all: new Set(identities.values()) }
}

function expandSeries(
  event: DatedEvent,
  also: readonly When[],
  window: Window,
  limits: Limits,
): Expansion {
  const { start } = event
  // The window is the workspace's, the wall clock is the event's: a day's margin covers every zone.
  const wide = { from: window.from - DAY, to: window.to + DAY }
  const toWall = (instant: number) =>
    start.kind === 'zoned' ? start.zone.toWall(instant) : instant
  const expansion: Expansion =
    event.rule === null
      ? { ok: true, starts: [start.wall], periods: 1 }
      : expandRule(event.rule, start.wall, wide, toWall, limits)
  if (!expansion.ok) return expansion
  const walls = new Set<WallClock>(expansion.starts)
  for (const when of also.slice(0, limits.occurrencesPerEvent)) walls.add(wallIn(start, when))
  return { ...expansion, starts: [...walls].sort((one, other) => one - other) }
}

/** The wall clock of a series for a date of it that is written in another zone, or as a day without an hour. */
function wallIn(start: When, when: When): WallClock {
  if (when.kind === 'day' && start.kind !== 'day') return when.wall + hourOf(start.wall)
  if (start.kind !== 'zoned' || when.kind !== 'zoned') return when.wall
  return start.zone.toWall(when.zone.toInstant(when.wall))
}

function exceptionsOf(event: DatedEvent, zones: Zones): (start: When) => boolean {
  const times = new Set<WallClock>()
  const days = new Set<number>()
  for (const when of whensOf(event.component, 'EXDATE', zones)) {
    if (when.kind === 'day') days.add(when.wall)
    else times.add(wallIn(event.start, when))
  }
  return ({ wall }) => times.has(wall) || days.has(wall - hourOf(wall))
}

function hourOf(wall: WallClock): number {
  return ((wall % DAY) + DAY) % DAY
}

function isWithin(wall: WallClock, window: Window): boolean {
  return wall >= window.from && wall <= window.to
}
