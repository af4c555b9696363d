import { rowChecksum } from './checksum.ts'
import type { Generation } from './generation.ts'
import { withLead } from './lead.ts'
import { bytesOf, type Row, type SqliteSession } from './sqlite-session.ts'

/** R7: rows that failed their checksum are kept apart with what they held, out of everybody's way. */
export class Damage {
  readonly #session: SqliteSession
  readonly #generation: Generation

  constructor(session: SqliteSession, generation: Generation) {
    this.#session = session
    this.#generation = generation
  }

  /** How many rows were set aside that were, or may have been, of this room. */
  count(room: number): number {
    const counted = this.#session
      .sql('SELECT count(*) AS n FROM log_damaged WHERE room = ? OR room IS NULL')
      .get(room)
    return Number(counted?.n)
  }

  /** The room is null for a row of the journal, which is of none; `remove` takes the row from where it was. */
  setAside(room: number | null, kind: string, row: Row, remove: () => unknown): void {
    const lead = Number(row.lead ?? 0)
    this.#session.transaction(() => {
      this.#session
        .sql(
          'INSERT INTO log_damaged (room, kind, seq, bytes, checksum, lead) VALUES (?, ?, ?, ?, ?, ?)',
        )
        .run(room, kind, Number(row.seq), withLead(bytesOf(row), lead), Number(row.checksum), lead)
      remove()
      this.#generation.renew()
    })
  }
}

export function isIntact(room: number, row: Row): boolean {
  return rowChecksum(room, Number(row.seq), bytesOf(row)) === row.checksum
}
