import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { type Level, levelOf } from './level.ts'

/** What somebody writes into the log themselves. */
export const WRITTEN_KINDS = ['fact', 'decision', 'message'] as const
export type WrittenKind = (typeof WRITTEN_KINDS)[number]

/** `opened`, `level`, `cleared` and `reopened` say what the incident is from then on; `approved` is given to a text. */
export type LogKind =
  | WrittenKind
  | 'opened'
  | 'pilot'
  | 'level'
  | 'cleared'
  | 'reopened'
  | 'approved'
  | 'told'
  | 'frozen'

/** One line of the log of an incident: never changed, at most struck out, and then still there to be read. */
export interface LogEntry {
  readonly kind: 'log'
  readonly id: string
  readonly incident: string
  /** An unknown value shows as itself (M5). */
  readonly what: LogKind | (string & {})
  readonly text: string
  /** When what it tells of happened; ms since 1970. */
  readonly at: number
  /** Of `opened` and `level`. */
  readonly level: Level | null
  /** Of `pilot`: who steers from then on. */
  readonly person: string | null
  /** Of `approved`: SHA-256 of the text that was agreed to, and the text itself. */
  readonly hash: string | null
  readonly content: string
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string | null
  /** When it was struck out, and by whom; ms since 1970. */
  readonly struckAt: number | null
  readonly struckBy: string | null
  readonly deletedAt: number | null
}

/** Characters; what is longer is cut when it is noted. */
export const LONGEST_ENTRY = 4_000

export function parseLogEntry(id: string, map: unknown): LogEntry | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [incident, what] = [lineIn(map, 'incident'), lineIn(map, 'what')]
  if (incident === null) return damaged(id, 'incident', map)
  if (what === null) return damaged(id, 'what', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  return {
    kind: 'log',
    id,
    incident,
    what,
    text: lineIn(map, 'text') ?? '',
    at: numberIn(map, 'at') ?? createdAt,
    level: what === 'opened' || what === 'level' ? levelOf(map.get('level')) : null,
    person: lineIn(map, 'person'),
    hash: lineIn(map, 'hash'),
    content: lineIn(map, 'content') ?? '',
    createdAt,
    createdBy: lineIn(map, 'createdBy'),
    struckAt: numberIn(map, 'struckAt'),
    struckBy: lineIn(map, 'struckBy'),
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

export interface LogDraft {
  readonly incident: string
  readonly what: LogKind
  readonly text: string
  /** ms since 1970; now where it is left out. */
  readonly at?: number
  readonly level?: Level
  readonly person?: string
  readonly hash?: string
  readonly content?: string
}

/** Inside a transaction of the caller's. */
export function writeLog(
  log: Records,
  { text, at, ...draft }: LogDraft,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const said = text.trim().slice(0, LONGEST_ENTRY) || undefined
  return createRecord(log, { ...draft, text: said, at: at ?? author.now }, {}, author)
}
