import * as Y from 'yjs'
import { lineOf } from '#shared/domain/cut-text.ts'
import {
  type Damaged,
  damaged,
  lineIn,
  membersIn,
  numberIn,
  proseOf,
} from '#shared/domain/fields.ts'

export const NOTE_TYPES = ['information', 'praise', 'warning', 'sanction'] as const
export type NoteType = (typeof NOTE_TYPES)[number]

/** What a moderator wrote down about a case, a person noted, or both. */
export interface Note {
  readonly kind: 'note'
  readonly id: string
  /** Ids; at least one of both. */
  readonly case: string | null
  readonly person: string | null
  /** An unknown value shows as itself (M5). */
  readonly type: NoteType | (string & {})
  /** The beginning of it, on one line; the whole is a prose, `text`. */
  readonly excerpt: string
  /** When what it tells of happened; ms since 1970. */
  readonly at: number
  readonly pinned: boolean
  /** To the evidence. */
  readonly link: string | null
  /** Who noted it: a person of the team, or a name where a file said it. */
  readonly by: string | null
  /** People of the team who are named in it, sorted. */
  readonly mentions: readonly string[]
  readonly origin: string | null
  /** ms since 1970 */
  readonly createdAt: number
  /** ms since 1970, until when somebody has said that it is to be kept, and why. */
  readonly keepUntil: number | null
  readonly keepReason: string
  readonly deletedAt: number | null
}

/** Characters; what is longer is cut when it is noted. */
export const LONGEST_NOTE = 20_000
const EXCERPT = 200

export function parseNote(id: string, map: unknown): Note | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const text = proseOf(map, 'text')
  if (text === null) return damaged(id, 'text', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  return {
    kind: 'note',
    id,
    case: lineIn(map, 'case'),
    person: lineIn(map, 'person'),
    type: lineIn(map, 'type') ?? 'information',
    excerpt: lineOf(String(text), EXCERPT),
    at: numberIn(map, 'at') ?? createdAt,
    pinned: map.get('pinned') === true,
    link: lineIn(map, 'link'),
    by: lineIn(map, 'by') ?? lineIn(map, 'createdBy'),
    mentions: membersIn(map, 'mention'),
    origin: lineIn(map, 'origin'),
    createdAt,
    keepUntil: numberIn(map, 'keepUntil'),
    keepReason: lineIn(map, 'keepReason') ?? '',
    deletedAt: numberIn(map, 'deletedAt'),
  }
}
