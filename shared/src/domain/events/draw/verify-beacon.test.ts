import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { CHAINS, roundFrom, timeOfRound } from './chain.ts'
import { QUICKNET_ROUNDS, ROUND_1000 } from './fixtures/recorded-rounds.ts'
import { randomnessOfSignature } from './randomness.ts'
import { isSigned } from './verify-beacon.ts'

const [quicknet] = CHAINS
if (!quicknet) throw new Error('There is no chain')

describe('rounds that drand’s main network has published', () => {
  test.each(QUICKNET_ROUNDS)('round $round is signed by it', ({ round, signature, randomness }) => {
    expect(isSigned(quicknet.hash, round, signature)).toBe(true)
    expect(randomnessOfSignature(signature)).toBe(randomness)
  })

  test('are signed by nobody else, for no other round, and not with another byte', () => {
    const { round, signature } = ROUND_1000
    const [before] = QUICKNET_ROUNDS
    expect(isSigned(quicknet.hash, round + 1, signature)).toBe(false)
    expect(isSigned(quicknet.hash, round, before?.signature ?? '')).toBe(false)
    expect(isSigned('a'.repeat(64), round, signature)).toBe(false)
    for (const place of [0, 40, 95]) {
      const other = signature[place] === '0' ? '1' : '0'
      const changed = signature.slice(0, place) + other + signature.slice(place + 1)
      expect(isSigned(quicknet.hash, round, changed)).toBe(false)
    }
  })

  test.each(['', 'beacon', 'c0'.padEnd(96, '0'), 'ff'.repeat(48), '00'.repeat(48)])(
    'nonsense for a signature is a signature of nothing: %s',
    (signature) => {
      expect(isSigned(quicknet.hash, 1000, signature)).toBe(false)
    },
  )
})

test('a chain’s hash is that of its key and its clock: naming it in an announcement names both', () => {
  for (const { hash, name, period, genesis, publicKey, groupHash } of CHAINS) {
    const numbers = Buffer.alloc(12)
    numbers.writeUInt32BE(period / 1000)
    numbers.writeBigInt64BE(BigInt(genesis / 1000), 4)
    const parts = [
      numbers,
      Buffer.from(publicKey, 'hex'),
      Buffer.from(groupHash, 'hex'),
      Buffer.from(name),
    ]
    expect(createHash('sha256').update(Buffer.concat(parts)).digest('hex')).toBe(hash)
  }
})

test('a round’s time, and the first round from a time on', () => {
  expect(timeOfRound(quicknet, 1)).toBe(Date.UTC(2023, 7, 23, 15, 9, 27))
  expect(timeOfRound(quicknet, 1000)).toBe(Date.UTC(2023, 7, 23, 15, 59, 24))
  for (const round of [1, 2, 1000, 32_747_812]) {
    const at = timeOfRound(quicknet, round)
    expect(roundFrom(quicknet, at)).toBe(round)
    expect(roundFrom(quicknet, at + 1)).toBe(round + 1)
    expect(roundFrom(quicknet, at - 1)).toBe(round)
  }
  expect(roundFrom(quicknet, 0)).toBe(1)
})
