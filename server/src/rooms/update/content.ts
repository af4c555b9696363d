import { type Cursor, MALFORMED } from './cursor.ts'
import { readString, skipString } from './text.ts'
import { encodeVarUints } from './writer.ts'

/**
 * How deep a value may nest. Yjs reads and writes values by recursion, so that a deeper one is a stack overflow on
 * somebody's device, at the latest when it answers a sync step 1.
 */
const MAX_DEPTH = 256
const DELETED = 1
const JSON_VALUES = 2
const STRING = 4
const ANY_VALUES = 8
const TYPE_REFS = 7
const XML_ELEMENT = 3
const XML_HOOK = 5
/** What Yjs itself writes about a subdocument; any other option would reach the constructor of `Y.Doc`. */
const SUBDOCUMENT_OPTIONS = new Set(['gc', 'autoLoad', 'meta'])

/** Moves past the content of an item and returns its length in clocks; refuses what Yjs could not decode. */
export function skipContent(cursor: Cursor, kind: number): number {
  switch (kind) {
    case DELETED:
      return cursor.varUint()
    case JSON_VALUES:
      return skipMany(cursor, skipJsonOrUndefined)
    case 3: // binary
      cursor.skip(cursor.varUint())
      return 1
    case STRING:
      return skipString(cursor)
    case 5: // embed
      skipJson(cursor)
      return 1
    case 6: // format
      skipString(cursor)
      skipJson(cursor)
      return 1
    case 7: // type
      skipType(cursor)
      return 1
    case ANY_VALUES:
      return skipMany(cursor, skipAny)
    case 9: // subdocument
      skipSubdocument(cursor)
      return 1
    default:
      throw MALFORMED
  }
}

/**
 * The content that Yjs leaves of one when its first `offset` clocks are cut off (`splice` of its content classes): of a
 * character of which one half goes, it replaces the other one by U+FFFD.
 */
export function contentFrom(cursor: Cursor, kind: number, offset: number): Uint8Array {
  if (kind === DELETED) return encodeVarUints([cursor.varUint() - offset])
  if (kind === STRING) {
    const rest = readString(cursor).slice(offset)
    const bytes = Buffer.from(rest.isWellFormed() ? rest : rest.toWellFormed())
    return Buffer.concat([encodeVarUints([bytes.length]), bytes])
  }
  if (kind !== JSON_VALUES && kind !== ANY_VALUES) throw MALFORMED
  const count = cursor.varUint()
  for (let n = 0; n < offset; n++)
    if (kind === ANY_VALUES) skipAny(cursor, 0)
    else skipString(cursor)
  return Buffer.concat([encodeVarUints([count - offset]), cursor.rest()])
}

function skipMany(cursor: Cursor, skip: (cursor: Cursor, depth: number) => void): number {
  const count = cursor.count(1)
  for (let n = 0; n < count; n++) skip(cursor, 0)
  return count
}

function skipType(cursor: Cursor): void {
  const ref = cursor.varUint()
  if (ref >= TYPE_REFS) throw MALFORMED
  if (ref === XML_ELEMENT || ref === XML_HOOK) skipString(cursor)
}

function skipSubdocument(cursor: Cursor): void {
  skipString(cursor)
  if (cursor.byte() !== 118) throw MALFORMED
  const options = cursor.count(2)
  for (let n = 0; n < options; n++) {
    if (!SUBDOCUMENT_OPTIONS.has(readString(cursor))) throw MALFORMED
    skipAny(cursor, 1)
  }
}

function skipJsonOrUndefined(cursor: Cursor): void {
  const text = readString(cursor)
  if (text !== 'undefined') parseJson(text)
}

function skipJson(cursor: Cursor): void {
  parseJson(readString(cursor))
}

function parseJson(text: string): void {
  try {
    JSON.parse(text)
  } catch {
    throw MALFORMED
  }
  if (text.length > MAX_DEPTH && nestsTooDeep(text)) throw MALFORMED
}

function nestsTooDeep(json: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (quoted) {
      if (character === '\\') at++
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '[' || character === '{') {
      if (++depth > MAX_DEPTH) return true
    } else if (character === ']' || character === '}') depth--
  }
  return false
}

/** A value as lib0's `writeAny` writes it. */
function skipAny(cursor: Cursor, depth: number): void {
  if (depth > MAX_DEPTH) throw MALFORMED
  const kind = cursor.byte()
  if (kind === 119) skipString(cursor)
  else if (kind === 125) cursor.skipVarInt()
  else if (kind === 118) skipFields(cursor, depth + 1)
  else if (kind === 117) {
    const items = cursor.count(1)
    for (let n = 0; n < items; n++) skipAny(cursor, depth + 1)
  } else cursor.skip(plainLength(cursor, kind))
}

function skipFields(cursor: Cursor, depth: number): void {
  const fields = cursor.count(2)
  for (let n = 0; n < fields; n++) {
    skipString(cursor)
    skipAny(cursor, depth)
  }
}

function plainLength(cursor: Cursor, kind: number): number {
  switch (kind) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return 0
    case 124: // float
      return 4
    case 123: // double
    case 122: // bigint
      return 8
    case 116: // bytes
      return cursor.varUint()
    default:
      throw MALFORMED
  }
}
