import type { Connection } from './connection.ts'
import { guestsFrame } from './frames.ts'

/** A hall comes in within some minutes: each of them is not told by itself. */
const TELL_MS = 1_000

/** How many guests are in a room, told to those of the team who are in it: at once, and after a moment in which it has changed. */
export class Audience {
  readonly #connections: Iterable<Connection>
  #guests = 0
  #told = 0
  #timer: NodeJS.Timeout | null = null

  constructor(connections: Iterable<Connection>) {
    this.#connections = connections
  }

  joined(connection: Connection): void {
    if (connection.isGuest) this.#counted(1)
    else connection.tell(guestsFrame(this.#guests))
  }

  left(connection: Connection): void {
    if (connection.isGuest) this.#counted(-1)
  }

  #counted(more: number): void {
    this.#guests += more
    this.#timer ??= setTimeout(() => this.#tell(), TELL_MS).unref()
  }

  #tell(): void {
    this.#timer = null
    if (this.#told === this.#guests) return
    this.#told = this.#guests
    const frame = guestsFrame(this.#guests)
    for (const connection of this.#connections) if (!connection.isGuest) connection.tell(frame)
  }
}
