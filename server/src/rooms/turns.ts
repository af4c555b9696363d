/** Something that collects what comes in a turn of the event loop and passes it on at its end. */
export interface Turning {
  endTurn(): void
}

/**
 * Ends the turns of all rooms (R10a). A turn lasts until everything that the sockets have for us has been read; under
 * load it lasts as long again as passing on took the last time, so that at most half of the time goes into writing
 * and what has to be written gets fewer and larger the more there is.
 */
export class Turns {
  readonly #open = new Set<Turning>()
  #scheduled = false
  #earliest = 0

  add(room: Turning): void {
    this.#open.add(room)
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(this.#end)
  }

  /** Ends all turns that are open, now. */
  endNow(): void {
    for (const room of this.#open) room.endTurn()
    this.#open.clear()
  }

  readonly #end = (): void => {
    const started = performance.now()
    if (started < this.#earliest) {
      setImmediate(this.#end)
      return
    }
    this.#scheduled = false
    const rooms = [...this.#open]
    this.#open.clear()
    for (const room of rooms) room.endTurn()
    const ended = performance.now()
    this.#earliest = ended + (ended - started)
  }
}
