import { rowChecksum } from './checksum.ts'
import { type Damage, isIntact } from './damage.ts'
import { type Entry, packEntries, unpackEntries } from './entries.ts'
import { bytesOf, type SqliteSession } from './sqlite-session.ts'

/** Folded when so much has come: often enough to be cheap to read at a start, seldom enough to be cheap to write. */
const FOLD_BYTES = 1024 * 1024
const FOLD_ROWS = 1_000
/** A row of the journal belongs to no room. */
const NO_ROOM = 0

/**
 * Where a commit goes first: one row, whatever it holds. Written straight to its place, a commit that touches 300
 * rooms dirties some hundred pages, which cost more than everything else that the relay does with these updates.
 */
export class Journal {
  readonly #session: SqliteSession
  /** What the journal holds, so that folding does not read it again; also which numbers are taken. */
  #entries = new Map<number, Entry[]>()
  #rows = 0
  #bytes = 0

  constructor(session: SqliteSession, damage: Damage) {
    this.#session = session
    for (const row of session
      .sql('SELECT id AS seq, bytes, checksum FROM log_journal ORDER BY id')
      .all()) {
      if (isIntact(NO_ROOM, row)) this.#remember(unpackEntries(bytesOf(row)))
      else
        damage.setAside(null, 'journal', row, () =>
          session.sql('DELETE FROM log_journal WHERE id = ?').run(Number(row.seq)),
        )
    }
    this.fold()
  }

  /** Within a transaction. Returns the row; call `kept` with it when that is committed. */
  append(entries: readonly Entry[]): Uint8Array {
    const last = new Map<number, number>()
    for (const { room, seq } of entries) {
      if (seq <= (last.get(room) ?? this.#lastSeq(room)))
        throw new Error(`A room has an update ${seq} already`)
      last.set(room, seq)
    }
    const id = this.#rows + 1
    const bytes = packEntries(entries)
    this.#session
      .sql('INSERT INTO log_journal (id, bytes, checksum) VALUES (?, ?, ?)')
      .run(id, bytes, rowChecksum(NO_ROOM, id, bytes))
    return bytes
  }

  kept(row: Uint8Array): void {
    this.#remember(unpackEntries(row))
    if (this.#bytes <= FOLD_BYTES && this.#rows <= FOLD_ROWS) return
    try {
      this.fold()
    } catch {
      // What was committed is committed. Folding is tried again behind the next commit, which will say what is wrong.
    }
  }

  holds(room: number): boolean {
    return this.#entries.has(room)
  }

  /** Moves everything to its rooms, one row each. */
  fold(): void {
    if (this.#rows === 0) return
    this.#session.transaction(() => {
      for (const [room, entries] of this.#entries) insertUpdates(this.#session, room, entries)
      this.#session.sql('DELETE FROM log_journal').run()
    })
    this.#entries = new Map()
    this.#rows = 0
    this.#bytes = 0
  }

  #remember(entries: readonly Entry[]): void {
    this.#rows++
    for (const entry of entries) {
      this.#bytes += entry.update.length
      const held = this.#entries.get(entry.room)
      if (held) held.push(entry)
      else this.#entries.set(entry.room, [entry])
    }
  }

  #lastSeq(room: number): number {
    const held = this.#entries.get(room)?.at(-1)
    if (held) return held.seq
    const row = this.#session
      .sql('SELECT max(seq) AS seq FROM log_updates WHERE room = ?')
      .get(room)
    return Number(row?.seq ?? 0)
  }
}

export function insertUpdates(
  session: SqliteSession,
  room: number,
  entries: readonly Entry[],
): void {
  const seq = entries.at(-1)?.seq
  if (seq === undefined) return
  const bytes = packEntries(entries)
  session
    .sql('INSERT INTO log_updates (room, seq, bytes, checksum) VALUES (?, ?, ?, ?)')
    .run(room, seq, bytes, rowChecksum(room, seq, bytes))
}
