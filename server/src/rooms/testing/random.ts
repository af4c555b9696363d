/** Seeded randomness: the same seed tells the same story again. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }

  /** A whole number from 0 up to `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('Nothing to pick from')
    return items[this.below(items.length)] as T
  }
}

/** The seeds of a randomized test: from `RUCHE_SEED` to repeat one run, else fresh; printed either way. */
export function seeds(count: number, test: string): number[] {
  const given = process.env.RUCHE_SEED
  const first = given === undefined ? Math.floor(Math.random() * 0x7fff_0000) : Number(given)
  process.stdout.write(`${test}: ${count} runs from RUCHE_SEED=${first}\n`)
  return Array.from({ length: count }, (_, index) => first + index)
}
