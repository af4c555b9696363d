import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Parts } from '#shared/domain/parts.ts'

/** SHA-256 of a text in UTF-8, in hexadecimal: all that a draw hashes is text, so that anybody can do it by hand. */
export function sha256OfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** SHA-256 of the bytes that this is the hexadecimal of, as drand makes a round's randomness of its signature. */
export function sha256OfHex(hex: string): string {
  return bytesToHex(sha256(hexToBytes(hex)))
}

/** Of 64 digits: what is SHA-256 of something, as far as one can see. */
export function isSha256(text: unknown): text is string {
  return typeof text === 'string' && /^[\da-f]{64}$/.test(text)
}

/** The same of many texts that begin alike: what they have in common is taken in once. */
export function sha256After(start: string): (rest: string) => string {
  const begun = sha256.create().update(utf8ToBytes(start))
  return (rest) => bytesToHex(begun.clone().update(utf8ToBytes(rest)).digest())
}

/** Characters between two pauses. */
const AT_ONCE = 50_000
const FIRST_OF_PAIR = /[\ud800-\udbff]$/

/** `sha256OfText` of a text of a million characters. */
export function* sha256InParts(text: string): Parts<string> {
  const begun = sha256.create()
  for (let at = 0; at < text.length; ) {
    const part = text.slice(at, at + AT_ONCE)
    // Two halves of a character are none apart.
    const taken = FIRST_OF_PAIR.test(part) ? text.slice(at, at + AT_ONCE + 1) : part
    begun.update(utf8ToBytes(taken))
    at += taken.length
    yield
  }
  return bytesToHex(begun.digest())
}
