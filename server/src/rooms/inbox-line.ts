import type { Connection } from './connection.ts'
import { waitingFrame } from './frames.ts'

/** A form that is hammered is not told of for each who takes part. */
const TELL_MS = 1_000

type Told = Pick<Connection, 'access' | 'tell'>

/** How much waits in the relay's inbox for a document, told to those who may write it: when they join, and when it has changed. */
export class InboxLine {
  readonly #connections: ReadonlySet<Told>
  readonly #waiting: () => number
  readonly #failed: (error: unknown) => void
  #isBehind = false
  #timer: NodeJS.Timeout | null = null

  /** @param waiting may throw, as a database does; `failed` is then told, and nobody a count that is not known */
  constructor(
    connections: ReadonlySet<Told>,
    waiting: () => number,
    failed: (error: unknown) => void,
  ) {
    this.#connections = connections
    this.#waiting = waiting
    this.#failed = failed
  }

  joined(connection: Told): void {
    if (connection.access === 'write') this.#tellTo([connection])
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
    this.#tellTo([...this.#connections].filter(({ access }) => access === 'write'))
  }

  /** Within a timer or a joining, where what is thrown would end the relay. */
  #tellTo(connections: readonly Told[]): void {
    try {
      const frame = waitingFrame(this.#waiting())
      for (const connection of connections) connection.tell(frame)
    } catch (error) {
      this.#failed(error)
    }
  }
}
