import { cleanText, oneLine } from '../clean-text.ts'
import { LONGEST_NAME } from './limits.ts'

/** A text of several lines, as documents can keep it: no control characters, no half characters. */
export function tidyText(value: unknown): string {
  return cleanText(asText(value)).toWellFormed().trim()
}

/** For a field of one line. */
export function tidyLine(value: unknown, longest = LONGEST_NAME): string {
  return oneLine(cleanText(asText(value).slice(0, longest * 4)))
    .slice(0, longest)
    .toWellFormed()
}

/** What no text can be made of is an empty one. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : ''
}

/**
 * A text in parts of at most `longest` UTF-16 units, cut at the end of a line or a word where there is one: a note has a
 * length, and nothing of a file is lost to it.
 */
export function partsOf(text: string, longest: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > longest) {
    const room = rest.slice(0, longest)
    const end = Math.max(room.lastIndexOf('\n'), room.lastIndexOf(' '))
    const half = /[\uD800-\uDBFF]$/.test(room) ? longest - 1 : longest
    const at = end > longest / 2 ? end : half
    parts.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...parts, rest]
}
