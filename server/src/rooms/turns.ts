/** Something that collects what comes in a turn of the event loop and passes it on at its end. */
export interface Turning {
  endTurn(): void
}

/** A turn that follows on the last one within so many times what that took to pass on is under load. */
const BUSY = 4
/** Under load, a turn ends when nothing has come for this share of what passing on takes. */
const QUIET = 1 / 8
/** And in any case after so long, in milliseconds. */
const LONGEST_MS = 1

/**
 * Ends the turns of all rooms (R10a). When little happens, a turn ends with the turn of the event loop that began it.
 * A room under load waits a moment for what is just arriving, though never longer than passing on takes: each round
 * of writing to everybody then carries more, and there are fewer of them. Many rooms at once do not wait, because
 * what arrives for another room joins nothing.
 */
export class Turns {
  readonly #open = new Set<Turning>()
  #isScheduled = false
  #began = 0
  #cameLast = 0
  #ended = 0
  /** What passing on takes, in milliseconds: near the least of late, because a preempted process measures too much. */
  #takes = 0

  add(room: Turning): void {
    this.#open.add(room)
    this.#cameLast = performance.now()
    if (this.#isScheduled) return
    this.#isScheduled = true
    this.#began = this.#cameLast
    setImmediate(this.#end)
  }

  /** Ends all turns that are open, now. */
  endNow(): void {
    for (const room of this.#open) room.endTurn()
    this.#open.clear()
  }

  readonly #end = (): void => {
    const now = performance.now()
    if (this.#open.size === 1 && this.#waitsForMore(now)) {
      setImmediate(this.#end)
      return
    }
    this.#isScheduled = false
    const rooms = [...this.#open]
    this.#open.clear()
    for (const room of rooms) room.endTurn()
    this.#ended = performance.now()
    const took = this.#ended - now
    this.#takes = took < this.#takes ? took : this.#takes + (took - this.#takes) / 16
  }

  #waitsForMore(now: number): boolean {
    if (this.#began - this.#ended > BUSY * this.#takes) return false
    const longest = Math.min(this.#takes, LONGEST_MS)
    return now - this.#began < longest && now - this.#cameLast < QUIET * longest
  }
}
