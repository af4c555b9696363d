import type { Connection } from './connection.ts'

/** A heartbeat to all at once would be a stall: each connection gets its own ninth of the interval. */
const BUCKETS = 9

/** Beats for every connection once an interval, so that a crashed one is noticed and a quiet one kept. */
export class Heartbeat {
  readonly #buckets = Array.from({ length: BUCKETS }, () => new Set<Connection>())
  readonly #timer: NodeJS.Timeout
  #next = 0
  #turn = 0

  constructor(intervalMs: number) {
    this.#timer = setInterval(() => this.#beat(), intervalMs / BUCKETS)
    this.#timer.unref()
  }

  add(connection: Connection): void {
    this.#buckets[this.#next++ % BUCKETS]?.add(connection)
  }

  remove(connection: Connection): void {
    for (const bucket of this.#buckets) if (bucket.delete(connection)) return
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #beat(): void {
    for (const connection of this.#buckets[this.#turn++ % BUCKETS] ?? []) connection.beat()
  }
}
