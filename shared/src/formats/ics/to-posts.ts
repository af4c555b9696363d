import type { LocalTime } from '#shared/domain/local-time.ts'
import { oneLine } from '../clean-text.ts'
import type { Drafts } from '../drafts.ts'
import { looksLikeHtml, textOfHtml } from '../html-text.ts'
import type { ImportedPost } from '../imported-post.ts'
import { LIMITS, type Limits, LONGEST_BODY, LONGEST_TITLE } from '../limits.ts'
import { linkOf } from '../link.ts'
import type { Left, Note } from '../problem.ts'
import { dayOfWall, ianaZone, localTimeOf, UTC, type WallClock, wallOf } from '../zone.ts'
import { type Component, lineOf, linesOf } from './components.ts'
import {
  type CalendarEvent,
  isDated,
  latestVersions,
  readEvents,
  textOf,
  titleOf,
} from './events.ts'
import { layOut, type Occurrence } from './occurrences.ts'
import { ownPost } from './own-post.ts'
import type { Calendar } from './read-calendar.ts'
import { statusOf } from './status.ts'
import { splitTexts } from './text-values.ts'
import { readWhen, type When } from './when.ts'
import { makeZones, type Zones } from './zones.ts'

export interface CalendarOptions {
  /** The workspace's, an IANA name: everything becomes a time there. */
  readonly zone: string
  /** Days: what of a recurring event becomes posts. Both are included. */
  readonly window: { readonly from: LocalTime; readonly to: LocalTime }
}

const DAY = 24 * 3_600_000

export function calendarToPosts(
  calendar: Calendar,
  options: CalendarOptions,
  limits: Limits = LIMITS,
): Drafts {
  const zones = makeZones(calendar.zones)
  const workspace = ianaZone(options.zone) ?? UTC
  const toWall = (when: When): WallClock =>
    when.kind === 'zoned' ? workspace.toWall(when.zone.toInstant(when.wall)) : when.wall
  const window = { from: wallOf(options.window.from), to: wallOf(options.window.to) + DAY - 1 }
  const read = readEvents(calendar.components, zones)
  const latest = latestVersions(read.events)
  const laidOut = layOut(latest.events.filter(isDated), zones, window, toWall, limits)
  const posts: ImportedPost[] = []
  const left: Left[] = [...read.left, ...latest.left, ...laidOut.left]
  const undated = latest.events
    .filter((event) => !isDated(event))
    .map((event) => ({ event, start: null, identity: event.uid }))
  for (const occurrence of [...laidOut.occurrences, ...undated]) {
    const post = postOf(occurrence, toWall, zones)
    if ('reason' in post) left.push(post)
    else posts.push(occurrence.event.component.cutShort ? { ...post, cutShort: true } : post)
  }
  const notes = [
    ...laidOut.notes.map(({ event, about }) => noteOn(event, about)),
    ...latest.events.flatMap((event) => reservations(event, zones)),
  ]
  left.sort((one, other) => one.where - other.where)
  return { posts, left, notes: notes.sort((one, other) => one.where - other.where) }
}

/** A task that is due on no day stands among the posts without one. */
interface Undated {
  readonly event: CalendarEvent
  readonly start: null
  readonly identity: string
}

function postOf(
  { event, start, identity }: Occurrence | Undated,
  toWall: (when: When) => WallClock,
  zones: Zones,
): ImportedPost | Left {
  const { component, where } = event
  const own = textOf(component, 'X-RUCHE-ID')
  const title = titleOf(component).slice(0, LONGEST_TITLE)
  const at = start && timeOf(start, toWall)
  if (start && at === null) {
    const text = lineOf(component, 'DTSTART')?.value ?? ''
    return { where, title, reason: { kind: 'date-unreadable', text } }
  }
  if (own) return ownPost(component, where, own, at)
  const body = bodyOf(component, event.start, zones).slice(0, LONGEST_BODY)
  if (title === '' && body === '') return { where, title, reason: { kind: 'empty' } }
  return {
    where,
    key: `ics:${identity}`,
    mark: null,
    title,
    body,
    at,
    status: statusOf(component),
    channels: [],
    labels: labelsOf(component),
    owner: null,
    campaign: null,
    pillar: null,
    language: null,
    link: linkOf(textOf(component, 'URL')),
    variants: [],
    comment: '',
  }
}

function timeOf(start: When, toWall: (when: When) => WallClock): LocalTime | null {
  return start.kind === 'day' ? dayOfWall(start.wall) : localTimeOf(toWall(start))
}

/** The description as text, then what a reader of the post would miss: the last day, and the place. */
function bodyOf(component: Component, start: When | null, zones: Zones): string {
  const description = textOf(component, 'DESCRIPTION')
  const text = looksLikeHtml(description) ? textOfHtml(description) : description.trim()
  const place = oneLine(textOf(component, 'LOCATION'))
  const parts = [text]
  const range = daysOf(component, start, zones)
  if (range) parts.push(`📅 ${range}`)
  if (place !== '' && !text.includes(place)) parts.push(`📍 ${place}`)
  return parts.filter((part) => part !== '').join('\n\n')
}

function daysOf(component: Component, start: When | null, zones: Zones): string | null {
  const line = lineOf(component, 'DTEND')
  const end = line && readWhen(line.value, line, zones)
  if (start?.kind !== 'day' || end?.kind !== 'day' || end.wall - start.wall <= DAY) return null
  // The end of a day without an hour is the day after (RFC 5545, 3.6.1).
  return `${dayOfWall(start.wall)} → ${dayOfWall(end.wall - DAY)}`
}

function labelsOf(component: Component): string[] {
  const names = linesOf(component, 'CATEGORIES').flatMap((line) => splitTexts(line.value))
  return [...new Set(names.map((name) => oneLine(name).slice(0, 100)))].filter((one) => one !== '')
}

function reservations(event: CalendarEvent, zones: Zones): Note[] {
  const notes: Note[] = []
  if (event.component.cutShort) notes.push(noteOn(event, { kind: 'cut-short' }))
  const zone = lineOf(event.component, 'DTSTART')?.params.get('TZID')
  if (zone && event.start?.kind === 'floating' && !zones.find(zone))
    notes.push(noteOn(event, { kind: 'zone-unknown', zone: zone.slice(0, 100) }))
  return notes
}

function noteOn(event: CalendarEvent, about: Note['about']): Note {
  return { where: event.where, title: titleOf(event.component), about }
}
