import type { Connection } from './connection.ts'
import { waitingFrame } from './frames.ts'

/** A form that is hammered is not told of for each who takes part. */
const TELL_MS = 1_000

/** How much waits in the relay's inbox for a document, told to those who may write it: when they join, and when it has changed. */
export class InboxLine {
  readonly #connections: ReadonlySet<Connection>
  readonly #waiting: () => number
  #isBehind = false
  #timer: NodeJS.Timeout | null = null

  constructor(connections: ReadonlySet<Connection>, waiting: () => number) {
    this.#connections = connections
    this.#waiting = waiting
  }

  joined(connection: Connection): void {
    if (connection.access === 'write') connection.tell(waitingFrame(this.#waiting()))
  }

  /** The first change at once, and what follows closely after a moment. */
  changed(): void {
    this.#isBehind = true
    if (this.#timer === null) this.#tell()
  }

  #tell(): void {
    this.#timer = null
    // Also in a relay that has stopped, where nobody is connected and nothing can be asked any more.
    if (!this.#isBehind || this.#connections.size === 0) return
    this.#isBehind = false
    this.#timer = setTimeout(() => this.#tell(), TELL_MS).unref()
    const frame = waitingFrame(this.#waiting())
    for (const connection of this.#connections)
      if (connection.access === 'write') connection.tell(frame)
  }
}
