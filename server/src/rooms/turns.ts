/** Something that collects what comes in a turn of the event loop and passes it on at its end. */
export interface Turning {
  endTurn(): void
}

/** A turn that follows on the last one within so many times what that took to pass on is under load. */
const BUSY = 4
/** Under load, a turn ends when nothing has come for this share of what the last one took to pass on. */
const QUIET = 1 / 8

/**
 * Ends the turns of all rooms (R10a). When little happens, a turn ends with the turn of the event loop that began it.
 * Under load it waits a moment for what is just arriving, though never longer than passing on takes: each round of
 * writing to everybody then carries more, and there are fewer of them.
 */
export class Turns {
  readonly #open = new Set<Turning>()
  #isScheduled = false
  #began = 0
  #cameLast = 0
  #ended = 0
  #took = 0

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
    const isBusy = this.#began - this.#ended < BUSY * this.#took
    const isQuiet = now - this.#cameLast > QUIET * this.#took
    if (isBusy && !isQuiet && now - this.#began < this.#took) {
      setImmediate(this.#end)
      return
    }
    this.#isScheduled = false
    const rooms = [...this.#open]
    this.#open.clear()
    for (const room of rooms) room.endTurn()
    this.#ended = performance.now()
    this.#took = this.#ended - now
  }
}
