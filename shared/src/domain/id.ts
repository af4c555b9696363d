const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const LENGTH = 14

/** Fills the array with random bytes; `crypto.getRandomValues` everywhere but in tests. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array

const systemRandom: RandomBytes = (bytes) => crypto.getRandomValues(bytes)

/** A fresh id of 70 random bits (M1): two devices never make the same one. */
export function newId(random: RandomBytes = systemRandom): string {
  let id = ''
  for (const byte of random(new Uint8Array(LENGTH))) id += ALPHABET[byte & 31]
  return id
}
