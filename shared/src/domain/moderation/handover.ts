import * as Y from 'yjs'
import {
  type Damaged,
  damaged,
  lineIn,
  memberKey,
  membersIn,
  numberIn,
  proseOf,
  type RecordMap,
} from '#shared/domain/fields.ts'

/** What the one who goes off call leaves to the one who comes: what changed meanwhile, and what they have to say of it. */
export interface Handover {
  readonly kind: 'handover'
  readonly id: string
  /** What it tells of; ms since 1970. */
  readonly from: number
  readonly to: number
  readonly giver: string
  /** Whom it is meant for; null: whoever comes. */
  readonly taker: string | null
  readonly facts: HandoverFacts
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: number | null
}

/** Cases, measures and incidents by id, and not a word of them: what is erased for good stands nowhere else. */
export const FACTS = ['opened', 'due', 'answered', 'closed', 'measures', 'incidents'] as const
export type Fact = (typeof FACTS)[number]
export type HandoverFacts = Readonly<Record<Fact, readonly string[]>>

export const NO_FACTS: HandoverFacts = {
  opened: [],
  due: [],
  answered: [],
  closed: [],
  measures: [],
  incidents: [],
}

/** Characters; what is longer is cut when it is written. */
export const LONGEST_HANDOVER = 20_000

export function parseHandover(id: string, map: unknown): Handover | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const giver = lineIn(map, 'giver') ?? lineIn(map, 'createdBy')
  if (giver === null) return damaged(id, 'giver', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  return {
    kind: 'handover',
    id,
    from: numberIn(map, 'from') ?? createdAt,
    to: numberIn(map, 'to') ?? createdAt,
    giver,
    taker: lineIn(map, 'taker'),
    facts: factsIn(map),
    createdAt,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

function factsIn(map: RecordMap): HandoverFacts {
  return {
    opened: membersIn(map, 'opened'),
    due: membersIn(map, 'due'),
    answered: membersIn(map, 'answered'),
    closed: membersIn(map, 'closed'),
    measures: membersIn(map, 'measures'),
    incidents: membersIn(map, 'incidents'),
  }
}

/** The fields that make these its facts, one key a member, and no others of those it has. */
export function factFields(
  facts: HandoverFacts,
  before: HandoverFacts,
): Readonly<Record<string, true | undefined>> {
  const fields: Record<string, true | undefined> = {}
  for (const fact of FACTS) {
    for (const id of before[fact]) fields[memberKey(fact, id)] = undefined
    for (const id of facts[fact]) fields[memberKey(fact, id)] = true
  }
  return fields
}

/** What its giver says. */
export function handoverText(map: RecordMap): string {
  return String(proseOf(map, 'text') ?? '')
}
