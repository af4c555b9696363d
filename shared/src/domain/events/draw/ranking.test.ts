import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256OfText } from './hash.ts'
import type { DrawEntry } from './list.ts'
import { rank } from './ranking.ts'

const sha = (text: string) => createHash('sha256').update(text).digest('hex')

describe('SHA-256', () => {
  // FIPS 180-4, examples of NIST's "Secure Hashing" page.
  test.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of a published text is what is published: %#', (text, hash) => {
    expect(sha256OfText(text)).toBe(hash)
  })
})

const SEED = sha('a seed')
const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 })
const entriesOf = (all: readonly number[]): DrawEntry[] =>
  all.map((weight, index) => ({ code: `entry${index}`, weight }))

test('is what an urn of tickets gives, drawn one by one, whoever has won laid aside', () => {
  fc.assert(
    fc.property(weights, (all) => {
      const entries = entriesOf(all)
      const urn = entries.flatMap(({ code, weight }) =>
        Array.from({ length: weight }, (_, n) => ({ code, hash: sha(`${SEED}|${code}|${n + 1}`) })),
      )
      urn.sort((a, b) => (a.hash < b.hash ? -1 : 1))
      const drawn = [...new Set(urn.map(({ code }) => code))]
      expect(rank(entries, SEED).map(({ code }) => code)).toEqual(drawn)
    }),
  )
})

test('does not ask in which order the entries came', () => {
  fc.assert(
    fc.property(weights, fc.infiniteStream(fc.nat()), (all, numbers) => {
      const entries = entriesOf(all)
      const keys = new Map(entries.map((entry) => [entry, Number(numbers.next().value)]))
      const shuffled = [...entries].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
      expect(rank(shuffled, SEED)).toEqual(rank(entries, SEED))
    }),
  )
})

test('one who is taken out of the list changes nothing about the order of the others', () => {
  const entries = entriesOf([3, 1, 1, 2, 1, 4])
  const order = rank(entries, SEED).map(({ code }) => code)
  for (const { code } of entries) {
    const without = entries.filter((entry) => entry.code !== code)
    expect(rank(without, SEED).map((one) => one.code)).toEqual(order.filter((one) => one !== code))
  }
})

/** How often each order came in draws by the seeds 0, 1, 2 … */
function countOrders(entries: readonly DrawEntry[], draws: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let n = 0; n < draws; n += 1) {
    const order = rank(entries, sha(`draw ${n}`))
      .map(({ code }) => code)
      .join()
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  return counts
}

/** Pearson's statistic of what was counted against what was to be expected. */
function chiSquare(counts: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>) {
  let sum = 0
  for (const [order, wanted] of expected) sum += ((counts.get(order) ?? 0) - wanted) ** 2 / wanted
  return sum
}

/** Every order in which they may stand, with the chance of each when tickets are drawn one by one. */
function chances(left: readonly DrawEntry[], before = '', chance = 1): [string, number][] {
  if (left.length === 0) return [[before, chance]]
  const tickets = left.reduce((sum, { weight }) => sum + weight, 0)
  return left.flatMap((entry) =>
    chances(
      left.filter((one) => one !== entry),
      before ? `${before},${entry.code}` : entry.code,
      (chance * entry.weight) / tickets,
    ),
  )
}

const DRAWS = 100_000

/**
 * The seeds are always the same, so each of these either always passes or never does. The bound is what a fair draw stays
 * below 999 times of 1,000: the 99.9 % quantile of chi-square with one degree of freedom less than there are orders.
 */
describe('100,000 simulated draws', () => {
  test('give each of the 24 orders of four entries equally often (23 degrees of freedom: 49.7)', () => {
    const entries = entriesOf([1, 1, 1, 1])
    const counts = countOrders(entries, DRAWS)
    const expected = new Map(chances(entries).map(([order, chance]) => [order, chance * DRAWS]))
    expect(expected.size).toBe(24)
    expect(chiSquare(counts, expected)).toBeLessThan(49.7)
  })

  test('give who has more tickets their due in every place (1, 1 and 3 tickets, 5 degrees of freedom: 20.5)', () => {
    const entries = entriesOf([1, 1, 3])
    const counts = countOrders(entries, DRAWS)
    const expected = new Map(chances(entries).map(([order, chance]) => [order, chance * DRAWS]))
    expect(chiSquare(counts, expected)).toBeLessThan(20.5)
    // It would tell an unfair one: the same counts are nothing that equal chances would give.
    const equal = new Map([...expected.keys()].map((order) => [order, DRAWS / expected.size]))
    expect(chiSquare(counts, equal)).toBeGreaterThan(10_000)
  })
})
