import type { SqliteSession } from './sqlite-session.ts'

/** Which life of the log this is: `Log.generation` says when a new one begins. */
export class Generation {
  readonly #session: SqliteSession
  readonly #newName: () => string
  #name = ''

  constructor(session: SqliteSession, newName: () => string) {
    this.#session = session
    this.#newName = newName
    this.#session.transaction(() => this.#start())
  }

  get name(): string {
    return this.#name
  }

  renew(): void {
    this.#name = this.#newName()
    this.#session
      .sql('INSERT OR REPLACE INTO log_state (id, generation, stopped_cleanly) VALUES (1, ?, 0)')
      .run(this.#name)
  }

  /** Also the probe: it cannot succeed when nothing can be written. */
  markRunning(): void {
    this.#session.sql('UPDATE log_state SET stopped_cleanly = 0').run()
  }

  markStopped(): void {
    this.#session.sql('UPDATE log_state SET stopped_cleanly = 1').run()
  }

  /** A stop that was not clean may have lost what peers had already been passed: a new generation makes them compare. */
  #start(): void {
    const row = this.#session.sql('SELECT generation, stopped_cleanly FROM log_state').get()
    if (row?.stopped_cleanly !== 1) {
      this.renew()
      return
    }
    this.#name = String(row.generation)
    this.markRunning()
  }
}
