import { catchUp } from './answer.ts'
import type { Connection } from './connection.ts'

/** A client that has asked for nothing by then, at the latest by twice that, only wants to hear what is new. */
const LISTENER_MS = 1_000

/**
 * Brings up to date who came and asked for nothing. One timer for all who come within a moment: a thousand come back at
 * once when a relay has restarted.
 */
export class Arrivals {
  /** Who came while a timer ran for others; null while none runs. */
  #later: Connection[] | null = null

  add(connection: Connection): void {
    if (this.#later) this.#later.push(connection)
    else this.#catchUp([connection])
  }

  #catchUp(connections: readonly Connection[]): void {
    this.#later = []
    setTimeout(() => {
      for (const connection of connections)
        if (!connection.sync.isAnswering && !connection.sync.hasSynced) void catchUp(connection)
      const later = this.#later ?? []
      this.#later = null
      if (later.length > 0) this.#catchUp(later)
    }, LISTENER_MS).unref()
  }
}
