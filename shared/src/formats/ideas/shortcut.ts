import { webLink } from '#shared/domain/idea-link.ts'
import { decodeText } from '../decode-text.ts'
import { decodeEntities } from '../html-entities.ts'

/** Names of the files that desktops make of a link that is dragged onto them. */
export function isShortcut(fileName: string): boolean {
  return /\.(url|webloc|desktop)$/i.test(fileName)
}

/** The address of the web that a `.url`, `.webloc` or `.desktop` file leads to; null where it leads elsewhere. */
export function linkInShortcut(bytes: Uint8Array): string | null {
  const found = isBinary(bytes) ? linkInBinary(bytes) : linkInText(decodeText(bytes).text)
  return found !== null && webLink(found) !== null ? found : null
}

function linkInText(text: string): string | null {
  const line = /^URL(?:\[[^\]]*\])?=(.+)$/im.exec(text)?.[1]
  if (line !== undefined) return line.trim()
  const inList = /<key>\s*URL\s*<\/key>\s*<string>([^<]*)<\/string>/i.exec(text)?.[1]
  return inList === undefined ? null : decodeEntities(inList).trim()
}

/** A property list of Apple's in its short form. */
function isBinary(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 8)) === 'bplist00'
}

/**
 * Its strings stand one after the other, each behind its length: `5n`, or `5f 10 nn`, `5f 11 nn nn`. The one that begins
 * like an address is the only thing such a file is for.
 */
function linkInBinary(bytes: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(bytes)
  const start = text.search(/https?:\/\//i)
  if (start < 1) return null
  const at = (back: number): number => bytes[start - back] ?? 0
  const length =
    at(4) === 0x5f && at(3) === 0x11
      ? at(2) * 256 + at(1)
      : at(3) === 0x5f && at(2) === 0x10
        ? at(1)
        : at(1) >> 4 === 5
          ? at(1) & 15
          : 0
  return length === 0 ? null : text.slice(start, start + length)
}
