import { newId, type RandomBytes } from '#shared/domain/id.ts'
import { isSha256, sha256OfHex, sha256OfText } from './hash.ts'

/** What a device has sealed before the draw is announced; what is in it, it says afterwards. */
export interface Seal {
  readonly id: string
  /** SHA-256 of `{id}|{secret}`: with its id in it, so that nobody can hand in somebody else's as their own. */
  readonly hash: string
}

/** Fewer would let one person know the result before everybody else. */
export const FEWEST_SEALS = 2

/** Two ids: 140 random bits in 28 letters and digits, which a person can still read out in a room without a network. */
export function newSecret(random: RandomBytes): string {
  return newId(random) + newId(random)
}

const SECRET = /^[a-z2-7]{28}$/

/** As somebody types it: spaces, dashes and capitals are nothing. Null for what is none. */
export function parseSecret(typed: string): string | null {
  const secret = typed.toLowerCase().replace(/[\s–—-]/g, '')
  return SECRET.test(secret) ? secret : null
}

/** In groups of four. */
export function sayableSecret(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1-')
}

export function sealHash(id: string, secret: string): string {
  return sha256OfText(`${id}|${secret}`)
}

export function opens({ id, hash }: Seal, secret: string): boolean {
  return sealHash(id, secret) === hash
}

/** Of a beacon's round: what drand calls its randomness. Null for what is no signature. */
export function randomnessOfSignature(signature: string): string | null {
  return /^(?:[\da-f]{2})+$/.test(signature) ? sha256OfHex(signature) : null
}

/** Of several devices: of all secrets, in the order in which the announcement names their seals. */
export function randomnessOfSecrets(secrets: readonly string[]): string {
  return sha256OfText(secrets.join('|'))
}

/**
 * What the tickets are made with. The announcement is in it, so that two draws by one round of a beacon have nothing to
 * do with each other, and a word that is changed in it changes the winners.
 */
export function seedOf(commitment: string, randomness: string): string {
  if (!isSha256(commitment) || !isSha256(randomness))
    throw new RangeError('A seed is of two hashes')
  return sha256OfText(`${commitment}|${randomness}`)
}
