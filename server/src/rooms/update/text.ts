import { type Cursor, MALFORMED } from './cursor.ts'

/**
 * Moves past a length-prefixed string and returns its length in UTF-16 units, which is how Yjs counts. Strict as the
 * fatal `TextDecoder` that lib0 decodes with: no overlong form, no surrogate, nothing past U+10FFFF.
 */
export function skipString(cursor: Cursor): number {
  const length = cursor.varUint()
  const { bytes, pos: from } = cursor
  cursor.skip(length)
  const to = cursor.pos
  let units = 0
  let at = from
  while (at < to) {
    const lead = bytes[at] ?? 0
    units++
    if (lead < 0x80) {
      at++
    } else if (lead < 0xe0) {
      if (lead < 0xc2) throw MALFORMED
      expectContinuations(bytes, at + 1, at + 2, to)
      at += 2
    } else if (lead < 0xf0) {
      const second = bytes[at + 1] ?? 0
      if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) throw MALFORMED
      expectContinuations(bytes, at + 1, at + 3, to)
      at += 3
    } else {
      const second = bytes[at + 1] ?? 0
      if (lead > 0xf4 || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f))
        throw MALFORMED
      expectContinuations(bytes, at + 1, at + 4, to)
      at += 4
      units++
    }
  }
  return units
}

function expectContinuations(bytes: Uint8Array, from: number, to: number, end: number): void {
  if (to > end) throw MALFORMED
  for (let at = from; at < to; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) throw MALFORMED
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function readString(cursor: Cursor): string {
  const bytes = cursor.varBytes()
  try {
    return decoder.decode(bytes)
  } catch {
    throw MALFORMED
  }
}
