import { rowChecksum } from './checksum.ts'
import { type Damage, isIntact } from './damage.ts'
import { withLead } from './lead.ts'
import type { LoggedUpdate } from './log.ts'
import { packUpdates, release, unpackBatch } from './packing.ts'
import type { RoomIds } from './room-ids.ts'
import { bytesOf, type SqliteSession } from './sqlite-session.ts'

/** Folded when so much has come: often enough to be cheap to read at a start, seldom enough to be cheap to write. */
const FOLD_BYTES = 1024 * 1024
const FOLD_ROWS = 1_000
/** A commit this large is cheaper to write to its rooms at once than twice. */
const DIRECT_BYTES = 128 * 1024
/** A row of the journal belongs to no room. */
const NO_ROOM = 0

/**
 * Where a commit goes first: one row, whatever it holds. Written straight to its place, a commit that touches 300
 * rooms dirties some hundred pages, which cost more than everything else that the relay does with these updates.
 */
export class Journal {
  readonly #session: SqliteSession
  readonly #rooms: RoomIds
  /** What the table holds: batches as `packBatch` makes them, and for each of their rooms the last number used. */
  #rows: Uint8Array<ArrayBuffer>[] = []
  #lastSeqs = new Map<string, number>()
  #bytes = 0

  constructor(session: SqliteSession, rooms: RoomIds, damage: Damage) {
    this.#session = session
    this.#rooms = rooms
    const stored = session.sql('SELECT id AS seq, bytes, checksum FROM log_journal ORDER BY id')
    for (const row of stored.all()) {
      if (isIntact(NO_ROOM, row)) this.#remember(bytesOf(row), this.#lastSeqsOf(bytesOf(row)))
      else
        damage.setAside(null, 'journal', row, () =>
          session.sql('DELETE FROM log_journal WHERE id = ?').run(Number(row.seq)),
        )
    }
    this.fold()
  }

  /** Commits a batch. The journal keeps the buffer, and lets go of it for good. */
  append(batch: Uint8Array<ArrayBuffer>): void {
    const lastSeqs = this.#lastSeqsOf(batch)
    if (batch.length > DIRECT_BYTES) {
      this.#foldWith([...this.#rows, batch])
      return
    }
    const id = this.#rows.length + 1
    this.#session
      .sql('INSERT INTO log_journal (id, bytes, checksum) VALUES (?, ?, ?)')
      .run(id, batch, rowChecksum(NO_ROOM, id, batch))
    this.#remember(batch, lastSeqs)
    if (this.#bytes <= FOLD_BYTES && this.#rows.length <= FOLD_ROWS) return
    try {
      this.fold()
    } catch {
      // What was committed is committed. Folding is tried again behind the next commit, which will say what is wrong.
    }
  }

  /** Copies of what the journal holds of a room. */
  updatesOf(room: string): LoggedUpdate[] {
    if (!this.#lastSeqs.has(room)) return []
    return this.#rows
      .flatMap((row) => [...unpackBatch(row)])
      .filter((entry) => entry.room === room)
      .map(({ seq, update }) => ({ seq, update: new Uint8Array(update) }))
  }

  /** Moves everything to its rooms. */
  fold(): void {
    if (this.#rows.length > 0) this.#foldWith(this.#rows)
  }

  #foldWith(rows: readonly Uint8Array<ArrayBuffer>[]): void {
    const byRoom = new Map<string, LoggedUpdate[]>()
    for (const { room, seq, update } of rows.flatMap((row) => [...unpackBatch(row)])) {
      const updates = byRoom.get(room)
      if (updates) updates.push({ seq, update })
      else byRoom.set(room, [{ seq, update }])
    }
    this.#rooms.change(() => {
      for (const [room, updates] of byRoom)
        insertUpdates(this.#session, this.#rooms, this.#rooms.make(room), updates)
      this.#session.sql('DELETE FROM log_journal').run()
    })
    for (const row of rows) release(row)
    this.#rows = []
    this.#lastSeqs = new Map()
    this.#bytes = 0
  }

  #remember(row: Uint8Array<ArrayBuffer>, lastSeqs: ReadonlyMap<string, number>): void {
    this.#rows.push(row)
    this.#bytes += row.length
    for (const [room, seq] of lastSeqs) this.#lastSeqs.set(room, seq)
  }

  /** For each room in a batch the last number in it; throws when a number is taken already. */
  #lastSeqsOf(batch: Uint8Array): Map<string, number> {
    const lastSeqs = new Map<string, number>()
    for (const { room, seq } of unpackBatch(batch)) {
      if (seq <= (lastSeqs.get(room) ?? this.#lastSeqs.get(room) ?? this.#lastStored(room)))
        throw new Error(`${room} has an update ${seq} already`)
      lastSeqs.set(room, seq)
    }
    return lastSeqs
  }

  #lastStored(room: string): number {
    const id = this.#rooms.find(room)
    if (id === null) return 0
    const select = this.#session.sql('SELECT max(seq) AS seq FROM log_updates WHERE room = ?')
    return Number(select.get(id)?.seq ?? 0)
  }
}

/** One row with some updates of a room, in order. */
export function insertUpdates(
  session: SqliteSession,
  rooms: RoomIds,
  room: number,
  updates: readonly LoggedUpdate[],
): void {
  const seq = updates.at(-1)?.seq
  if (seq === undefined) return
  const bytes = packUpdates(updates)
  const lead = rooms.leadOf(room)
  session
    .sql('INSERT INTO log_updates (room, seq, bytes, checksum, lead) VALUES (?, ?, ?, ?, ?)')
    .run(room, seq, withLead(bytes, lead), rowChecksum(room, seq, bytes), lead)
  release(bytes)
}
