import * as Y from 'yjs'
import { lineOf } from '#shared/domain/cut-text.ts'
import { proseOf, type RecordMap } from '#shared/domain/fields.ts'

const EXCERPT_LENGTH = 140

export function bodyOf(map: RecordMap): Y.Text | null {
  return proseOf(map, 'body')
}

/** Every text that stands somewhere, to look for words in: the common one, the channels' own, the first comment. */
export function wordsIn(map: RecordMap): string {
  const named = new Set(map.values())
  let words = ''
  for (const [key, value] of map)
    if (value instanceof Y.Text && (key === 'body' || named.has(key.slice(5))))
      words += `${value}\n`
  return words
}

/** The beginning of the text, on one line. */
export function excerptOf(body: Y.Text | null): string {
  if (!body || body.length === 0) return ''
  // One more than the line looks at, so that it sees that there is more.
  const most = EXCERPT_LENGTH * 2 + 1
  return lineOf(body.length > most ? headOf(body, most) : body.toString(), EXCERPT_LENGTH)
}

function headOf(body: Y.Text, length: number): string {
  let head = ''
  for (const { insert } of body.toDelta()) {
    if (typeof insert === 'string') head += insert
    if (head.length >= length) break
  }
  return head
}

/** Null where no prose is named, or one that is not here; undefined for what names none. */
export function proseNamed(map: RecordMap, value: unknown): string | null | undefined {
  const prose = map.get(`text:${value}`)
  if (typeof value === 'string' && prose instanceof Y.Text) return value
  return prose === undefined && (value === undefined || typeof value === 'string')
    ? null
    : undefined
}
