import type { RandomBytes } from '#shared/domain/id.ts'

/** Crockford's 32: no I, L, O or U, so that what is read aloud or copied by hand can be told apart. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 24 of 32 letters are 120 bits. */
const LETTERS = 24
const GROUP = 4
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** A secret for a sheet of paper: `7KQF-2M8X-…`, in groups that can be kept in mind. */
export function newSpokenCode(random: RandomBytes): string {
  // 256 is a multiple of 32: every letter is as likely as any other.
  const bytes = random(new Uint8Array(LETTERS))
  const letters = Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return (letters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-')
}

/**
 * The letters of a code as somebody wrote it, who took small ones, spaces or none, and an O for a zero; null for what
 * is none.
 */
export function readSpokenCode(text: string): string | null {
  const letters = text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[OIL]/g, (letter) => MISREAD[letter] ?? letter)
  return letters.length === LETTERS && !letters.includes('U') ? letters : null
}
