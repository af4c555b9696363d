/**
 * Bytes to text, whatever program wrote them: UTF-8 with or without a mark, UTF-16 with a mark, and Windows-1252 for
 * whatever is not UTF-8 (every byte means something there, so it never fails).
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  // The decoder itself takes the byte-order mark away.
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return isCutShort(bytes)
  }
}

/** A file that ends in the middle of a character is still UTF-8. */
function isCutShort(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 3)
  for (let end = bytes.length - 1; end >= from; end--) {
    const byte = bytes[end] ?? 0
    if (byte < 0x80) return false
    if (byte < 0xc0) continue
    const whole = bytes.subarray(0, end)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(whole)
      return whole.some((other) => other >= 0x80)
    } catch {
      return false
    }
  }
  return false
}
