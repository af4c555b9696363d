import { addDays, daysBetween } from '#shared/domain/day.ts'
import { type Fields, lineIn } from '#shared/domain/fields.ts'
import { dayOf, isLocalTime, type LocalTime, onDay } from '#shared/domain/local-time.ts'
import type { Post } from '#shared/domain/post.ts'
import { type PlacedPhase, placedIn, type Timeline } from './timeline.ts'
import { minutesOf } from './wall-minutes.ts'

/** The field of a post that says where it stands by its phase: `end-3`. */
export const PLACE_FIELD = 'place'

/** A reminder stands by the end of the entries, an announcement by their beginning; days behind that day, or before it. */
export interface PhasePlace {
  readonly edge: 'start' | 'end'
  readonly days: number
}

/** A post of an event, and its place as it was noted; null: nobody has noted one. */
export interface PlacedPost {
  readonly post: Pick<Post, 'id' | 'at' | 'phase' | 'status'>
  readonly place: PhasePlace | null
}

/** A post that its phase would have elsewhere. */
export interface Astray {
  /** Where that is. */
  readonly to: LocalTime
  /** Days from where it is; less than none: it would be sooner. */
  readonly days: number
}

export function placeText({ edge, days }: PhasePlace): string {
  return `${edge}${days < 0 ? '' : '+'}${days}`
}

/** What makes no sense is as if nobody had noted it (M5). */
export function placeIn(map: Fields): PhasePlace | null {
  const [, edge, days] = /^(start|end)([+-]\d{1,5})$/.exec(lineIn(map, PLACE_FIELD) ?? '') ?? []
  return edge === undefined
    ? null
    : { edge: edge === 'start' ? 'start' : 'end', days: Number(days) }
}

/** By its own edge, or by whichever is nearer. */
function placeBy(phase: PlacedPhase, at: LocalTime, own: PhasePlace | null): PhasePlace {
  const minutes = minutesOf(at)
  const isNearStart = Math.abs(minutes - phase.begin) <= Math.abs(minutes - phase.end)
  const edge = own?.edge ?? (isNearStart ? 'start' : 'end')
  return { edge, days: daysBetween(dayAt(phase, edge), dayOf(at)) }
}

/** Those that are not where their phases have them. What is out stays, and so does what has no date, or no place. */
export function astrayOf(
  timeline: Timeline,
  posts: Iterable<PlacedPost>,
): ReadonlyMap<string, Astray> {
  const astray = new Map<string, Astray>()
  for (const { post, place } of posts) {
    const phase = phaseOf(timeline, post)
    if (!phase || post.at === null || place === null) continue
    const day = addDays(dayAt(phase, place.edge), place.days)
    const to = onDay(post.at, day)
    const days = daysBetween(dayOf(post.at), day)
    if (days !== 0 && isLocalTime(to)) astray.set(post.id, { to, days })
  }
  return astray
}

/** The places that posts have now, to be noted: of those without one, or of these. */
export function placesNow(
  timeline: Timeline,
  posts: Iterable<PlacedPost>,
  isAsked: (placed: PlacedPost) => boolean,
): ReadonlyMap<string, PhasePlace> {
  const places = new Map<string, PhasePlace>()
  for (const placed of posts) {
    const { post, place } = placed
    const phase = phaseOf(timeline, post)
    if (phase && post.at !== null && isAsked(placed))
      places.set(post.id, placeBy(phase, post.at, place))
  }
  return places
}

function phaseOf(timeline: Timeline, { phase, status }: PlacedPost['post']) {
  const isSettled = status === 'published' || status === 'cancelled'
  return phase === null || isSettled ? undefined : placedIn(timeline, phase)
}

function dayAt({ from, until }: PlacedPhase, edge: PhasePlace['edge']): string {
  return dayOf(edge === 'start' ? from : until)
}
