import { createHash } from 'node:crypto'
import type { RandomBytes } from '#shared/domain/id.ts'

const SECRET_BYTES = 32

/** 256 random bits, fit for a cookie, a header or a link's fragment. */
export function newSecret(random: RandomBytes): string {
  return Buffer.from(random(new Uint8Array(SECRET_BYTES))).toString('base64url')
}

/**
 * All that is kept of a secret. One plain SHA-256 is enough, because a secret of 256 random bits, unlike a password,
 * cannot be found by trying.
 */
export function hashSecret(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest()
}
