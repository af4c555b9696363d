import { holdsPeople } from '#shared/protocol/holds-people.ts'
import { isForGuests } from '#shared/protocol/names.ts'
import { LEAD_BYTES } from './lead.ts'
import type { SqliteSession } from './sqlite-session.ts'

const REMEMBERED = 10_000

/** Rooms have names outside and numbers inside the database. */
export class RoomIds {
  readonly #session: SqliteSession
  readonly #known = new Map<string, number>()

  constructor(session: SqliteSession) {
    this.#session = session
  }

  find(name: string): number | null {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const row = this.#session.sql('SELECT id FROM log_rooms WHERE name = ?').get(name)
    return row ? this.#remember(name, Number(row.id)) : null
  }

  /** The names of those that begin with `{workspace}/`. */
  namesIn(workspace: string): string[] {
    // What comes after a slash in the order of bytes is a 0.
    const rows = this.#session
      .sql('SELECT name FROM log_rooms WHERE name > ? AND name < ? ORDER BY name')
      .all(`${workspace}/`, `${workspace}0`)
    return rows.map(({ name }) => String(name))
  }

  /** The names of those that have updates beside their parts, in order. */
  namesWithTail(): string[] {
    const rows = this.#session
      .sql('SELECT name FROM log_rooms WHERE id IN (SELECT room FROM log_updates) ORDER BY name')
      .all()
    return rows.map(({ name }) => String(name))
  }

  /** How far behind the beginning of a row lies what it holds of this room. */
  leadOf(id: number): number {
    const name = String(this.#session.sql('SELECT name FROM log_rooms WHERE id = ?').get(id)?.name)
    const document = name.slice(name.indexOf('/') + 1)
    return holdsPeople(document) || isForGuests(document) ? LEAD_BYTES : 0
  }

  /** Within `change` only. */
  make(name: string): number {
    const found = this.find(name)
    if (found !== null) return found
    const made = this.#session.sql('INSERT INTO log_rooms (name) VALUES (?)').run(name)
    return this.#remember(name, Number(made.lastInsertRowid))
  }

  /** Within `change` only. */
  erase(name: string): void {
    this.#session.sql('DELETE FROM log_rooms WHERE name = ?').run(name)
    this.#known.delete(name)
  }

  /** A transaction that may make rooms: the numbers that it gave out are nobody's when it fails. */
  change<T>(work: () => T): T {
    try {
      return this.#session.transaction(work)
    } catch (error) {
      this.#known.clear()
      throw error
    }
  }

  #remember(name: string, id: number): number {
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    this.#known.set(name, id)
    return id
  }
}
