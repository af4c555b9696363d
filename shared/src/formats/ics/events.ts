/** Events and tasks as the calendar lists them, before recurrences are laid out. */
import { hash } from '../hash.ts'
import type { Left } from '../problem.ts'
import { type Component, lineOf, linesOf } from './components.ts'
import type { ContentLine } from './content-lines.ts'
import { unescapeText } from './text-values.ts'
import { identityOf, readWhen, type When } from './when.ts'
import type { Zones } from './zones.ts'

export interface CalendarEvent {
  /** From 1, in the file's order. */
  readonly where: number
  readonly task: boolean
  readonly component: Component
  /** The UID, or a name made of the content where there is none. */
  readonly uid: string
  /** Null for a task that is due on no day. */
  readonly start: When | null
  /** Which occurrence of its series it takes the place of. */
  readonly replaces: When | null
  readonly rule: string | null
}

export interface DatedEvent extends CalendarEvent {
  readonly start: When
}

export function isDated(event: CalendarEvent): event is DatedEvent {
  return event.start !== null
}

export function readEvents(components: readonly Component[], zones: Zones) {
  const events: CalendarEvent[] = []
  const left: Left[] = []
  const nameless = new Map<string, number>()
  for (const [index, component] of components.entries()) {
    const where = index + 1
    const title = titleOf(component)
    const leave = (reason: Left['reason']) => left.push({ where, reason, title })
    const task = component.name === 'VTODO'
    if (!task && component.name !== 'VEVENT') {
      leave({ kind: 'not-an-event', component: component.name })
      continue
    }
    const line = (task ? lineOf(component, 'DUE') : null) ?? lineOf(component, 'DTSTART')
    if (!line && !task) {
      leave({ kind: 'no-date' })
      continue
    }
    const start = line && readWhen(line.value, line, zones)
    if (line && !start) {
      leave({ kind: 'date-unreadable', text: line.value.slice(0, 100) })
      continue
    }
    events.push({
      where,
      task,
      component,
      uid: uidOf(component, nameless),
      start,
      replaces: whenOf(component, 'RECURRENCE-ID', zones),
      rule: lineOf(component, 'RRULE')?.value ?? null,
    })
  }
  return { events, left }
}

export function titleOf(component: Component): string {
  return textOf(component, 'SUMMARY').replace(/\s+/g, ' ').trim()
}

export function textOf(component: Component, name: string): string {
  return unescapeText(lineOf(component, name)?.value ?? '')
}

function whenOf(component: Component, name: string, zones: Zones): When | null {
  const line = lineOf(component, name)
  return line && readWhen(line.value, line, zones)
}

/** Every date in the lines of that name: a line may hold several, and a component several lines. */
export function whensOf(component: Component, name: string, zones: Zones): When[] {
  return linesOf(component, name).flatMap((line: ContentLine) =>
    line.value.split(',').flatMap((value) => readWhen(value, line, zones) ?? []),
  )
}

const LONGEST_UID = 200

/** Events without a UID are told apart by what they say, and equal ones by their order. */
function uidOf(component: Component, nameless: Map<string, number>): string {
  const uid = lineOf(component, 'UID')?.value.trim() ?? ''
  if (uid !== '') return uid.length > LONGEST_UID ? hash(uid) : uid
  const said = ['SUMMARY', 'DTSTART', 'DUE', 'LOCATION', 'DESCRIPTION', 'RRULE']
  const name = hash(said.map((one) => lineOf(component, one)?.value ?? '').join('\u001f'))
  const nth = (nameless.get(name) ?? 0) + 1
  nameless.set(name, nth)
  return nth === 1 ? `=${name}` : `=${name}#${nth}`
}

/**
 * The same event more than once in a file: its latest version counts (SEQUENCE, then LAST-MODIFIED or DTSTAMP); of equal
 * ones the one that says more, then the later in the file.
 */
export function latestVersions(events: readonly CalendarEvent[]) {
  const latest = new Map<string, CalendarEvent>()
  const left: Left[] = []
  for (const event of events) {
    const key = `${event.uid}/${event.replaces ? identityOf(event.replaces) : ''}`
    const other = latest.get(key)
    const newer = !other || isNewer(event, other)
    if (newer) latest.set(key, event)
    const older = newer ? other : event
    if (older) {
      left.push({
        where: older.where,
        reason: { kind: 'older-version' },
        title: titleOf(older.component),
      })
    }
  }
  return { events: [...latest.values()], left }
}

function isNewer(event: CalendarEvent, other: CalendarEvent): boolean {
  const ranks = [event, other].map(({ component }) => [
    Number.parseInt(lineOf(component, 'SEQUENCE')?.value ?? '', 10) || 0,
    Number(lineOf(component, 'LAST-MODIFIED')?.value.replace(/\D/g, '') ?? 0),
    Number(lineOf(component, 'DTSTAMP')?.value.replace(/\D/g, '') ?? 0),
    textOf(component, 'DESCRIPTION').length + textOf(component, 'LOCATION').length,
  ])
  const [mine = [], its = []] = ranks
  for (const [at, rank] of mine.entries()) {
    const against = its[at] ?? 0
    if (rank !== against) return rank > against
  }
  return true
}
