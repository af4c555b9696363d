/** What may be dropped from memory because it can be read again. */
export interface Evictable {
  /** Drops what is on disk; what is not stays, and keeps counting. */
  evict(): void
}

/** Those at the front may have nothing to give because the disk is behind: looking through all would cost more. */
const TRIES = 16

/**
 * Keeps the stored bytes of all rooms below one budget: when they grow past it, the rooms that were used longest ago
 * are dropped first.
 */
export class Cache {
  readonly #budget: number
  readonly #sizes = new Map<Evictable, number>()
  #bytes = 0

  constructor(budget: number) {
    this.#budget = budget
  }

  get bytes(): number {
    return this.#bytes
  }

  /** Says how many bytes an owner holds now, and that it was used just now. */
  hold(owner: Evictable, bytes: number): void {
    this.#set(owner, bytes)
    if (this.#bytes <= this.#budget) return
    let tries = 0
    for (const oldest of this.#sizes.keys()) {
      oldest.evict()
      if (this.#bytes <= this.#budget || ++tries === TRIES) return
    }
  }

  /** As `hold`, from within `evict`: nothing else is dropped and nothing was used. */
  shrink(owner: Evictable, bytes: number): void {
    const before = this.#sizes.get(owner) ?? 0
    this.#bytes += bytes - before
    this.#sizes.set(owner, bytes)
  }

  forget(owner: Evictable): void {
    this.#bytes -= this.#sizes.get(owner) ?? 0
    this.#sizes.delete(owner)
  }

  #set(owner: Evictable, bytes: number): void {
    this.forget(owner)
    this.#sizes.set(owner, bytes)
    this.#bytes += bytes
  }
}
