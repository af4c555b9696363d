/** So much at once, and so much a second after that (R14). */
export class Allowance {
  readonly #perSecond: number
  readonly #burst: number
  #left: number
  #asOf = 0

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#left = burst
  }

  /** False when it is used up; `now` in milliseconds. */
  take(amount: number, now: number): boolean {
    this.#left = Math.min(this.#burst, this.#left + ((now - this.#asOf) * this.#perSecond) / 1_000)
    this.#asOf = now
    this.#left -= amount
    return this.#left >= 0
  }
}
