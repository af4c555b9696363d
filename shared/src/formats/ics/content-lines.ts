/**
 * iCalendar's lines (RFC 5545, 3.1), read leniently: a line that makes no sense costs that line and not the file.
 * Unfolding is done on bytes, because programs fold in the middle of a character.
 */
import { cleanText } from '../clean-text.ts'
import { decodeText } from '../decode-text.ts'

export interface ContentLine {
  /** Upper case. */
  readonly name: string
  /** By upper-case name, without quotation marks. */
  readonly params: ReadonlyMap<string, string>
  readonly value: string
}

/** Lazily, so that a file with too many events is not read to its end. */
export function* readLines(bytes: Uint8Array): Generator<ContentLine> {
  let above: ContentLine | null = null
  for (const text of eachLine(unfoldedText(bytes))) {
    if (text.trim() === '') continue
    const line = parseLine(text)
    if (line && above) yield above
    // A line break that its writer forgot to escape: it belongs to the value above.
    above = line ?? withLine(above, text.trim())
  }
  if (above) yield above
}

function withLine(above: ContentLine | null, text: string): ContentLine | null {
  return above && { ...above, value: `${above.value}\\n${text}` }
}

function* eachLine(text: string): Generator<string> {
  let from = 0
  while (from <= text.length) {
    const end = text.indexOf('\n', from)
    yield text.slice(from, end === -1 ? undefined : end)
    if (end === -1) return
    from = end + 1
  }
}

function unfoldedText(bytes: Uint8Array): string {
  const { text, encoding } = decodeText(bytes.subarray(0, 2))
  // In UTF-16 a character is never cut, since folding came after decoding.
  const wide = encoding.startsWith('utf-16') && text === ''
  if (wide) return cleanText(decodeText(bytes).text).replace(/\n[ \t]/g, '')
  return cleanText(decodeText(unfold(bytes)).text)
}

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32

/** Takes every line end that is followed by a space or a tab away, with that one character. */
function unfold(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === LF || byte === CR) {
      let end = at
      while (bytes[end] === CR) end++
      if (bytes[end] === LF) end++
      if (bytes[end] === SPACE || bytes[end] === TAB) {
        at = end
        continue
      }
    }
    out[length++] = byte
  }
  return out.subarray(0, length)
}

const NAME = /^[A-Za-z][A-Za-z0-9-]*/

function parseLine(text: string): ContentLine | null {
  const line = text.replace(/^\ufeff/, '')
  const name = NAME.exec(line.trimStart())?.[0]
  if (!name) return null
  const rest = line.trimStart().slice(name.length)
  const colon = endOfParams(rest)
  if (colon === null) return null
  return {
    name: name.toUpperCase(),
    params: parseParams(rest.slice(0, colon)),
    value: rest.slice(colon + 1),
  }
}

/** Where the value begins: the first colon outside of quotation marks; inside them when they are never closed. */
function endOfParams(rest: string): number | null {
  if (rest[0] === ':') return 0
  if (rest[0] !== ';') return null
  let quoted = false
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '"') quoted = !quoted
    else if (rest[at] === ':' && !quoted) return at
  }
  const colon = rest.lastIndexOf(':')
  return colon === -1 ? null : colon
}

function parseParams(text: string): Map<string, string> {
  const params = new Map<string, string>()
  for (const part of text.match(/;(?:"[^"]*"?|[^;"])*/g) ?? []) {
    const equals = part.indexOf('=')
    if (equals === -1) continue
    const name = part.slice(1, equals).trim().toUpperCase()
    params.set(
      name,
      part
        .slice(equals + 1)
        .replaceAll('"', '')
        .trim(),
    )
  }
  return params
}
