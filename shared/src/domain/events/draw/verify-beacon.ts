/** Loaded where a draw is shown only: the pairing is three times as large as everything else about it. */
import { bls12_381 } from '@noble/curves/bls12-381.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { hexToBytes } from '@noble/hashes/utils.js'
import { type Chain, chainBy } from './chain.ts'

/** RFC 9380, signatures in G1: the name that drand's scheme of that name signs under. */
const SIGNED_UNDER = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_'

/**
 * Whether the network of this chain has signed this round. There is one signature only that does, so whoever hands it on
 * cannot choose it.
 * @param signature a compressed point of G1, in hexadecimal
 */
export function isSigned(chain: string, round: number, signature: string): boolean {
  const known = chainBy(chain)
  return known !== null && isSignedBy(known, round, signature)
}

function isSignedBy({ publicKey }: Chain, round: number, signature: string): boolean {
  const { shortSignatures } = bls12_381
  try {
    const message = shortSignatures.hash(sha256(eightBytes(round)), SIGNED_UNDER)
    return shortSignatures.verify(hexToBytes(signature), message, hexToBytes(publicKey))
  } catch {
    // Points that are none, or of no group.
    return false
  }
}

function eightBytes(round: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(round))
  return bytes
}
