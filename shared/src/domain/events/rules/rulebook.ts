/**
 * A published version of the rules: a record whose text never changes, with its SHA-256, so that anybody who keeps the file can
 * tell that it is the one. Draws name the hash of the version that was in force.
 */
import * as Y from 'yjs'
import { sha256OfText } from '#shared/domain/events/draw/hash.ts'
import { type Damaged, damaged, lineIn, numberIn, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { createRecord } from '#shared/domain/record.ts'

export interface Rulebook {
  readonly kind: 'rulebook'
  readonly id: string
  readonly event: string
  /** Markdown, in both languages: the file that is given out. */
  readonly text: string
  readonly hash: string
  /** From 1: one more than the highest that was known where it was published. */
  readonly number: number
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string
  /** What was published stays so: somebody may have entered by it. */
  readonly deletedAt: null
}

/** Without a text that is what its hash says there are no rules: that is damaged (M5). */
export function parseRulebook(id: string, map: unknown): Rulebook | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [event, text, hash] = [lineIn(map, 'event'), lineIn(map, 'text'), lineIn(map, 'hash')]
  if (event === null) return damaged(id, 'event', map)
  if (text === null) return damaged(id, 'text', map)
  if (hash !== sha256OfText(text)) return damaged(id, 'hash', map)
  return {
    kind: 'rulebook',
    id,
    event,
    text,
    hash,
    number: Math.max(1, Math.floor(numberIn(map, 'number') ?? 1)),
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy: lineIn(map, 'createdBy') ?? '',
    deletedAt: null,
  }
}

/** The first is in force: who published knowing another is before it; two that were published apart, by their clocks. */
export function newestFirst(books: Iterable<Rulebook>): Rulebook[] {
  return [...books].sort(
    (a, b) => b.number - a.number || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1),
  )
}

/** Inside a transaction of the caller's. Returns its id. */
export function publishRules(
  rulebooks: Records,
  {
    event,
    text,
    known,
  }: { readonly event: string; readonly text: string; readonly known: readonly Rulebook[] },
  author: Author,
): string {
  const number = 1 + known.reduce((most, book) => Math.max(most, book.number), 0)
  const fields = { event, text, hash: sha256OfText(text), number }
  return createRecord(rulebooks, fields, {}, author).id
}
