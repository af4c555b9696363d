import * as Y from 'yjs'
import { eventStarters } from '#client/i18n/fr/event-starters.ts'
import { type EntryCollection, entriesIn } from '#shared/documents/entries.ts'
import { type EventCollection, eventsIn } from '#shared/documents/events.ts'
import { addDays } from '#shared/domain/day.ts'
import { aboutCount, countText } from '#shared/domain/events/challenge/counts.ts'
import { aboutScore, scoreText } from '#shared/domain/events/jury/judgement.ts'
import { createPlan } from '#shared/domain/events/plan-draft.ts'
import { starterPlan } from '#shared/domain/events/starters.ts'
import { changeRecord } from '#shared/domain/record.ts'
import { EVENT } from './demo-event.ts'

const CHALLENGE = 'Défi vélo de trente jours'

const NAMES = [
  'Awa Konaté',
  'Bran Le Goff',
  'Chloé Petit',
  'Dilan Aydin',
  'Enora Riou',
  'Farid Haddad',
  'Gwenaëlle Morvan',
  'Hugo Castel',
  'Inaya Traoré',
  'Jules Perrin',
  'Kenza Amrani',
  'Louis Guéguen',
]

/** What else is to be written by: ids. */
export interface Contest {
  readonly event: string
  readonly criteria: readonly string[]
  readonly challenge: string
}

/** The plan that is there has a jury of these, and a challenge is on beside it. */
export function writeContest(doc: Y.Doc, judges: readonly string[], now: number): Contest {
  const idOf = ([id]: readonly [string, unknown]) => id
  const [event = ''] = [...eventsIn(doc, 'events')]
    .filter(([, plan]) => plan.get('name') === EVENT)
    .map(idOf)
  const criteria = [...eventsIn(doc, 'criteria')]
    .filter(([, criterion]) => criterion.get('event') === event)
    .map(idOf)
  let challenge = ''
  doc.transact(() => {
    const author = {
      person: judges[0] ?? '',
      now,
      random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    }
    for (const judge of judges)
      changeRecord(eventsIn(doc, 'events'), event, { [`judge:${judge}`]: true }, author)
    challenge = writeChallenge(doc, addDays(new Date(now).toISOString().slice(0, 10), -34), author)
  })
  return { event, criteria, challenge }
}

/** Who takes part, the last ones still to be looked at. */
export function writeEntries(doc: Y.Doc, now: number): void {
  for (const [index, name] of NAMES.entries()) {
    const at = now - (NAMES.length - index) * 3_600_000
    const entry = {
      name,
      handle: `@${name.split(' ')[0]?.toLowerCase()}`,
      number: index + 1,
      link: `https://photos.example/${index + 1}`,
      createdAt: at,
      enteredAt: at,
      ...(index > 8 && { eligibility: 'pending', source: 'form' }),
    }
    home(doc, 'entries').set(`entry${String(index + 1).padStart(2, '0')}`, mapOf(entry))
  }
}

/** Scores of each judge but the last one, who has begun. */
export function writeScores(
  doc: Y.Doc,
  given: {
    readonly now: number
    readonly judges: readonly string[]
    readonly criteria: readonly string[]
  },
): void {
  for (const [judge, by] of given.judges.entries()) {
    const isLast = judge === given.judges.length - 1
    const sheet = mapOf({ createdBy: by, createdAt: given.now })
    for (const [index] of NAMES.slice(0, isLast ? 3 : 9).entries())
      for (const [at, criterion] of given.criteria.entries()) {
        const points = 4 + ((index * 5 + at * 3 + judge * (index % 2)) % 7)
        const about = aboutScore(`entry${String(index + 1).padStart(2, '0')}`, criterion)
        sheet.set(`note:${about}`, `${given.now} ${scoreText({ points, outOf: 10 })}`)
      }
    home(doc, 'ballots').set(`ballot${judge}`, sheet)
  }
}

/** A challenge in its third week; returns its id. */
function writeChallenge(
  doc: Y.Doc,
  start: string,
  author: Parameters<typeof createPlan>[3],
): string {
  const events = (collection: EventCollection) => eventsIn(doc, collection)
  const draft = { ...starterPlan('challenge', eventStarters.challenge), name: CHALLENGE }
  const { id } = createPlan(events, draft, start, author)
  const settings = {
    title: 'Tous à vélo',
    challengeUnit: 'km',
    challengeGoal: 5,
    challengeStreakEvery: 7,
    challengeStreakPoints: 3,
    challengeFreezeFrom: addDays(start, 41),
  }
  changeRecord(events('events'), id, settings, author)
  return id
}

/** So many days of kilometres. */
export function writeCounts(
  doc: Y.Doc,
  given: {
    readonly now: number
    readonly by: string
    readonly first: string
    readonly days: number
  },
): void {
  const sheet = mapOf({ createdBy: given.by, createdAt: given.now })
  for (const [index] of NAMES.slice(0, 9).entries())
    for (let day = 0; day < given.days; day += 1) {
      const kilometres = (index * 7 + day * (3 + (index % 4))) % 11
      if (kilometres < 2) continue
      const about = aboutCount(
        `entry${String(index + 1).padStart(2, '0')}`,
        addDays(given.first, day),
      )
      sheet.set(`note:${about}`, `${given.now} ${countText(kilometres)}`)
    }
  home(doc, 'checkins').set('counted', sheet)
}

function home(doc: Y.Doc, collection: EntryCollection) {
  return entriesIn(doc, collection)
}

function mapOf(fields: Readonly<Record<string, string | number>>): Y.Map<unknown> {
  return new Y.Map<unknown>(Object.entries(fields))
}
