import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, membersIn, numberIn } from '#shared/domain/fields.ts'
import { type Challenge, challengeIn } from './challenge/challenge.ts'
import { SCALES, type Scale, USUAL_SCALE } from './jury/judgement.ts'
import { type KeptLink, liveLinkIn } from './live-link.ts'

/** Chance and skill are different things in law: a draw is no contest. */
export const EVENT_TYPES = ['draw', 'contest', 'challenge', 'meeting'] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** A contest, a draw, a challenge or a meeting that the team plans together. */
export interface EventPlan {
  readonly kind: 'event'
  readonly id: string
  readonly name: string
  /** An unknown value shows as itself (M5). */
  readonly type: EventType | (string & {})
  /** What the audience is told it is about, such as “Autumn around the campus”. */
  readonly title: string
  readonly goal: string
  /** Who may take part, in words. */
  readonly audience: string
  /** Who leads it, and who else works on it: people of the team. */
  readonly lead: string | null
  readonly team: readonly string[]
  /** Ids of the team's own channels, sorted. */
  readonly channels: readonly string[]
  /** ISO 4217. */
  readonly currency: string
  readonly jury: Jury
  readonly challenge: Challenge
  /** Null where nobody has opened one, or by a Ruche that did not keep it. */
  readonly liveLink: KeptLink | null
  /** ms since 1970; over, and kept. */
  readonly archivedAt: number | null
  readonly createdAt: number
  readonly createdBy: string | null
  readonly deletedAt: number | null
}

/** Who judges, and how; by what, its criteria say. */
export interface Jury {
  /** People of the team, sorted. */
  readonly judges: readonly string[]
  /** The most points of a score; the least is 0. */
  readonly scale: Scale
  /** Judges see what was entered and not by whom. */
  readonly anonymous: boolean
}

export const LONGEST_EVENT_NAME = 100

/** Fields that make no sense are read as not there; a plan without a name is damaged (M5). */
export function parseEventPlan(id: string, map: unknown): EventPlan | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const name = lineIn(map, 'name')
  if (name === null) return damaged(id, 'name', map)
  const currency = lineIn(map, 'currency')
  return {
    kind: 'event',
    id,
    name,
    type: lineIn(map, 'type') ?? 'contest',
    title: lineIn(map, 'title') ?? '',
    goal: lineIn(map, 'goal') ?? '',
    audience: lineIn(map, 'audience') ?? '',
    lead: lineIn(map, 'lead'),
    team: membersIn(map, 'person'),
    channels: membersIn(map, 'channel'),
    currency: currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : 'EUR',
    jury: {
      judges: membersIn(map, 'judge'),
      scale: SCALES.find((scale) => scale === map.get('juryScale')) ?? USUAL_SCALE,
      anonymous: map.get('juryAnonymous') === true,
    },
    challenge: challengeIn(map),
    liveLink: liveLinkIn(map),
    archivedAt: numberIn(map, 'archivedAt'),
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy: lineIn(map, 'createdBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
}
