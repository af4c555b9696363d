import type { ModerationCollection } from '#shared/documents/moderation.ts'
import { lineIn, numberIn } from '#shared/domain/fields.ts'
import { historyOf } from '#shared/domain/history.ts'
import type { Parts } from '#shared/domain/parts.ts'
import { type Belongings, type Found, ownersOf, wholeOf } from './about.ts'
import { type Keeping, type KeptKind, monthsAfter } from './keeping.ts'
import { parseMeasure } from './measure.ts'
import { NOTE_TYPES } from './note.ts'
import { isAhead } from './written-ahead.ts'

const DAY_MS = 86_400_000
/** Nothing is erased that has not stood so long among what is about to be. */
const ANNOUNCED_MS = 7 * DAY_MS
/** What came from a file may be older than it is kept: there is time to look it through. */
const AFTER_IMPORT_MS = 30 * DAY_MS
/** What was deleted can be brought back for so long. */
const IN_BIN_MS = 30 * DAY_MS

/** Records looked at in one go. */
const AT_ONCE = 500

/** That it was prolonged, or how, is nothing that happened. */
const NO_ACTIVITY = ['keepUntil', 'keepReason']

/** When what is due was first announced, in ms since 1970 as the relay told it: no device's own clock erases anything. */
const ANNOUNCED = 'erasingAnnouncedAt'

/** Until when something is kept; ms since 1970. */
export interface Due {
  readonly at: number
  /** The last thing that happened, from which it counts, and for how long; null where it was prolonged or deleted. */
  readonly since: { readonly at: number; readonly months: number } | null
}

/**
 * Of a record that is announced and erased by itself: a case, an incident, a hand-over, somebody's file, a note that is in no
 * case, a request of nobody's.
 */
export interface Standing extends Found {
  readonly due: Due
  /** When it will be gone; later than what is due where it has not been announced for long enough. */
  readonly erasedAt: number
  readonly announcedAt: number | null
}

export interface Plan {
  /** What is due within a week or was already, the first to go first. */
  readonly leaving: readonly Standing[]
  /** Records whose announcement has to be written, or taken back since they are kept longer after all. */
  readonly toAnnounce: readonly Found[]
  readonly toWithdraw: readonly Found[]
  readonly toErase: readonly Found[]
}

/** Says of each record until when it is kept; each is looked at once. */
export interface Dues {
  /** Of what is announced and erased by itself. */
  of(found: Found): Due
  /** Nothing is due before so long after what it tells of; ms. */
  readonly least: number
}

/** @param now as the relay says; ms since 1970 */
export function* planErasing(belongings: Belongings, dues: Dues, now: number): Parts<Plan> {
  const leaving: Standing[] = []
  const toWithdraw: Found[] = []
  let looked = 0
  for (const found of belongings.all.values()) {
    looked += 1
    if (looked % AT_ONCE === 0) yield
    if (!leavesByItself(found, belongings)) continue
    const announcedAt = numberIn(found.map, ANNOUNCED)
    if (announcedAt === null && isFarFromDue(found, belongings, now - dues.least)) continue
    const due = dues.of(found)
    if (due.at - ANNOUNCED_MS > now) {
      if (announcedAt !== null) toWithdraw.push(found)
      continue
    }
    // One from the future was no relay's.
    const since = announcedAt !== null && announcedAt <= now ? announcedAt : null
    const erasedAt = Math.max(due.at, (since ?? now) + ANNOUNCED_MS)
    leaving.push({ ...found, due, announcedAt: since, erasedAt })
  }
  leaving.sort((a, b) => a.erasedAt - b.erasedAt || (a.id < b.id ? -1 : 1))
  return {
    leaving,
    toWithdraw,
    toAnnounce: leaving.filter(({ announcedAt }) => announcedAt === null),
    toErase: leaving.filter(({ announcedAt, erasedAt }) => announcedAt !== null && erasedAt <= now),
  }
}

/** Most things are, which a look at them tells: when exactly is asked of the others only. */
function isFarFromDue(found: Found, belongings: Belongings, before: number): boolean {
  const isLater = ({ map }: Found) =>
    numberIn(map, 'deletedAt') === null &&
    (numberIn(map, 'at') ?? numberIn(map, 'createdAt') ?? 0) - ANNOUNCED_MS > before
  if (found.collection === 'noted') return belongings.of(found.id).some(isLater)
  return isLater(found) && (isWhole(found) || !isLeftOver(found, belongings))
}

/** What others are parts of. */
function isWhole({ collection }: Found): boolean {
  return collection === 'cases' || collection === 'incidents' || collection === 'handovers'
}

/** Inside a transaction of the caller's. */
export function announce({ map }: Found, now: number): void {
  map.set(ANNOUNCED, now)
}

export function withdraw({ map }: Found): void {
  map.delete(ANNOUNCED)
}

/** What belongs to a case, an incident or a hand-over goes with it, and what was merged into a file with that. */
function leavesByItself(found: Found, belongings: Belongings): boolean {
  const { id, collection, map } = found
  // A request of which nobody has said whose it is belongs to none.
  if (isWhole(found) || collection === 'requests') return true
  if (collection === 'noted') return rootOf(id, belongings) === id
  // A file goes with its note, too; a note about somebody does not wait for them.
  const own = [wholeOf(found), collection === 'media' ? lineIn(map, 'note') : null]
  return ownersOf(found).length > 0 && !own.some((one) => one !== null && belongings.all.has(one))
}

/** It names what has been erased: somebody wrote it while they were away, and nobody will ever look for it. */
function isLeftOver(found: Found, { all }: Belongings): boolean {
  const owners = ownersOf(found)
  return owners.length > 0 && !owners.some((id) => all.has(id))
}

/** The one that the others of a file were merged into; of two that were merged into each other apart, one of them. */
function rootOf(person: string, { all, groupOf }: Belongings): string | undefined {
  const group = groupOf(person)
    .filter((one) => all.has(one))
    .sort()
  const isMerged = (one: string) => {
    const map = all.get(one)?.map
    const into = map ? lineIn(map, 'mergedInto') : null
    return into !== null && all.has(into)
  }
  return group.find((one) => !isMerged(one)) ?? group[0]
}

/** @param now ms since 1970: what a clock ahead wrote into a history, at an hour that has yet to be, prolongs nothing */
export function duesIn(belongings: Belongings, keeping: Keeping, now: number): Dues {
  const known = new Map<string, Due>()

  const once = (id: string, make: () => Due): Due => {
    const due = known.get(id) ?? make()
    known.set(id, due)
    return due
  }
  const ofWhole = (found: Found): Due =>
    once(found.id, () => {
      const own = dueOfOne(found, keeping, now)
      if (numberIn(found.map, 'deletedAt') !== null) return own
      return latest(
        own,
        belongings.of(found.id).map((part) => dueOfOne(part, keeping, now)),
      )
    })
  const ofPart = (part: Found): Due => {
    const own = belongings.all.get(wholeOf(part) ?? '')
    if (own) return ofWhole(own)
    const note = belongings.all.get(lineIn(part.map, 'note') ?? '')
    if (note && part.collection === 'media') return ofPart(note)
    return isLeftOver(part, belongings) ? { at: 0, since: null } : dueOfOne(part, keeping, now)
  }
  const ofPerson = (found: Found): Due => {
    const group = belongings.groupOf(found.id)
    const about = group.flatMap((one) => [
      ...belongings.of(one).map(ofPart),
      ...belongings.casesOf(one).map(ofWhole),
    ])
    const prolonged = group.flatMap((one) => {
      const map = belongings.all.get(one)?.map
      const at = map ? numberIn(map, 'keepUntil') : null
      return at === null ? [] : [{ at, since: null }]
    })
    const [first, ...rest] = about
    // Nothing is noted about them: a name alone is kept as long as a plain note.
    return latest(first ?? dueOfOne(found, keeping, now), [...rest, ...prolonged])
  }
  return {
    // No month is shorter.
    least: Math.min(...Object.values(keeping)) * 28 * DAY_MS,
    of(found) {
      if (isWhole(found)) return ofWhole(found)
      return found.collection === 'noted' ? ofPerson(found) : ofPart(found)
    },
  }
}

function dueOfOne(found: Found, keeping: Keeping, now: number): Due {
  const { map } = found
  const deletedAt = numberIn(map, 'deletedAt')
  if (deletedAt !== null) return { at: deletedAt + IN_BIN_MS, since: null }
  const months = keeping[kindOf(found)]
  const at = lastOf(found, now)
  const counted: Due = { at: monthsAfter(at, months), since: { at, months } }
  const imported = lineIn(map, 'origin') === null ? 0 : (numberIn(map, 'createdAt') ?? 0)
  return latest(counted, [
    { at: imported + AFTER_IMPORT_MS, since: null },
    { at: numberIn(map, 'keepUntil') ?? 0, since: null },
  ])
}

const OTHER_KINDS: Readonly<Partial<Record<ModerationCollection, KeptKind>>> = {
  incidents: 'incident',
  log: 'incident',
  mentions: 'incident',
  handovers: 'handover',
  signatures: 'handover',
  requests: 'request',
}

function kindOf({ collection, map }: Found): KeptKind {
  if (collection === 'measures') return lineIn(map, 'what') === 'warned' ? 'warning' : 'sanction'
  if (collection === 'noted') return 'information'
  if (collection !== 'notes') return OTHER_KINDS[collection] ?? 'case'
  const type = lineIn(map, 'type')
  return NOTE_TYPES.find((kind) => kind === type) ?? 'information'
}

/** The last thing that is said to have happened; a measure that lasts goes on happening until it ends. */
function lastOf({ id, collection, map }: Found, now: number): number {
  const createdAt = numberIn(map, 'createdAt') ?? 0
  if (collection === 'notes') return numberIn(map, 'at') ?? createdAt
  if (collection === 'measures') {
    const measure = parseMeasure(id, map)
    if (measure.kind === 'damaged') return createdAt
    const { at, until, liftedAt } = measure
    return Math.max(at, liftedAt ?? until ?? 0)
  }
  const began = lineIn(map, 'origin') === null ? createdAt : numberIn(map, 'happenedAt')
  const changed = historyOf(map).find(
    ({ field, at }) => !NO_ACTIVITY.includes(field) && !isAhead(at, now),
  )
  const ended = collection === 'handovers' ? numberIn(map, 'to') : numberIn(map, 'closedAt')
  return Math.max(began ?? createdAt, ended ?? 0, changed?.at ?? 0)
}

function latest(first: Due, others: readonly Due[]): Due {
  return others.reduce((last, one) => (one.at > last.at ? one : last), first)
}
