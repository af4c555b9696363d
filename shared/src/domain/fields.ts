/**
 * How a record lies in a document (M1, M2): one `Y.Map` per record, created once; its fields flat; a set as one
 * key per member (`label:…` = true). Everything read is parsed (M5), what a reader does not know it leaves alone.
 */
import * as Y from 'yjs'

export type Scalar = string | number | boolean | null
export type RecordMap = Y.Map<unknown>
export type Records = Y.Map<RecordMap>
/** What a reader of fields needs: a record's map, or a plain one where there is no record yet. */
export type Fields = Pick<ReadonlyMap<string, unknown>, 'get'> & Iterable<[string, unknown]>

/** A record that does not parse: shown with what it holds, never hidden and never dropped (M5). */
export interface Damaged {
  readonly kind: 'damaged'
  readonly id: string
  /** The field that could not be read. */
  readonly field: string
  readonly raw: string
}

/** Names that would reach an object's prototype are refused as ids and as members (M5). */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype'])

export function isSafeKey(key: string): boolean {
  return key.length > 0 && key.length <= 200 && !REFUSED.has(key)
}

export function memberKey(set: string, member: string): string {
  return `${set}:${member}`
}

/** What a damaged record holds, as text to show and to copy. */
export function damaged(id: string, field: string, map: unknown): Damaged {
  const raw = JSON.stringify(map, null, 2) ?? String(map)
  return { kind: 'damaged', id, field, raw: raw.slice(0, 10_000) }
}

/** Null where there is none; an empty one is a text. */
export function textIn(map: Pick<Fields, 'get'>, field: string): string | null {
  const text = map.get(field)
  return typeof text === 'string' ? text : null
}

/** A line of text that says something; null where there is none. */
export function lineIn(map: Pick<Fields, 'get'>, field: string): string | null {
  const text = map.get(field)
  return typeof text === 'string' && text !== '' ? text : null
}

export function numberIn(map: Pick<Fields, 'get'>, field: string): number | null {
  const value = map.get(field)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

export function proseOf(map: RecordMap, field: string): Y.Text | null {
  const prose = map.get(field)
  return prose instanceof Y.Text ? prose : null
}

/** The members of a set (M2), sorted. */
export function membersIn(map: RecordMap, set: string): string[] {
  const prefix = memberKey(set, '')
  const members: string[] = []
  // Its iterator makes three objects a field: of a hundred thousand records that is most of what reading them leaves behind.
  map.forEach((value, key) => {
    if (value === true && key.startsWith(prefix) && isSafeKey(key.slice(prefix.length)))
      members.push(key.slice(prefix.length))
  })
  return members.sort()
}
