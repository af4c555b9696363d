import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { rowChecksum } from './checksum.ts'
import { Damage, isIntact } from './damage.ts'
import { Emptying } from './emptying.ts'
import { Generation } from './generation.ts'
import { insertUpdates, Journal } from './journal.ts'
import { withLead } from './lead.ts'
import type {
  CompressedSnapshot,
  LoggedUpdate,
  NewSnapshot,
  StoredPart,
  StoredRoom,
} from './log.ts'
import { release, unpackUpdates } from './packing.ts'
import { RoomIds } from './room-ids.ts'
import { bytesOf, SqliteSession } from './sqlite-session.ts'

type Extra = 'deletions' | 'compressed' | 'packed'

/**
 * The log in the relay's SQLite file, synchronously: `sqlite-log.ts` and the thread behind `threaded-log.ts` are its
 * two callers.
 */
export class SqliteStore {
  readonly #session: SqliteSession
  readonly #rooms: RoomIds
  readonly #generation: Generation
  readonly #damage: Damage
  readonly #journal: Journal
  readonly #emptying: Emptying

  constructor(database: DatabaseSync, newGeneration: () => string = randomUUID) {
    this.#session = new SqliteSession(database)
    this.#emptying = new Emptying(this.#session)
    this.#rooms = new RoomIds(this.#session)
    this.#generation = new Generation(this.#session, newGeneration)
    this.#damage = new Damage(this.#session, this.#generation)
    this.#journal = new Journal(this.#session, this.#rooms, this.#damage)
  }

  /** A batch from `packBatch`, whose buffer is the store's from now on. */
  append(batch: Uint8Array<ArrayBuffer>): void {
    this.#journal.append(batch)
  }

  load(room: string): StoredRoom {
    const recent = this.#journal.updatesOf(room)
    const id = this.#rooms.find(room)
    if (id === null) return { parts: [], tail: recent, damaged: 0 }
    const parts = this.#parts(id)
    const tail = [...this.#tail(id), ...recent]
    return { parts, tail, damaged: this.#damage.count(id) }
  }

  loadParts(room: string, ids: readonly number[]): readonly Uint8Array[] | null {
    const roomId = this.#rooms.find(room)
    if (roomId === null) return null
    const select = this.#session.sql(
      'SELECT seq, bytes, checksum, lead FROM log_parts WHERE room = ? AND id = ?',
    )
    const found: Uint8Array[] = []
    for (const id of ids) {
      const row = select.get(roomId, id)
      if (!row) return null
      if (!isIntact(roomId, row)) {
        this.#damage.setAside(roomId, 'part', row, () => this.#remove('log_parts', id))
        return null
      }
      found.push(bytesOf(row))
    }
    return found
  }

  loadDeletions(room: string): Uint8Array | null {
    return this.#extra(room, 'deletions')?.bytes ?? null
  }

  loadCompressed(room: string): CompressedSnapshot | null {
    return this.#extra(room, 'compressed')
  }

  loadPacked(room: string): CompressedSnapshot | null {
    return this.#extra(room, 'packed')
  }

  replace(snapshot: NewSnapshot): readonly StoredPart[] {
    const { room, seq, keep, parts, deletions, compressed, packed, forgets } = snapshot
    this.#journal.fold()
    const stored = this.#rooms.change(() => {
      const id = this.#rooms.make(room)
      this.#keepParts(id, keep)
      const insert = this.#session.sql(
        `INSERT INTO log_parts (room, position, seq, vector, vector_checksum, bytes, checksum, lead)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      const lead = this.#rooms.leadOf(id)
      for (const [index, { vector, bytes }] of parts.entries()) {
        const vectorSum = rowChecksum(id, seq, vector)
        const sum = rowChecksum(id, seq, bytes)
        const place = keep.length + index
        insert.run(id, place, seq, vector, vectorSum, withLead(bytes, lead), sum, lead)
      }
      this.#putExtra(id, 'deletions', seq, deletions)
      if (compressed) {
        this.#putExtra(id, 'compressed', compressed.seq, compressed.bytes)
        this.#session.sql("DELETE FROM log_extras WHERE room = ? AND kind = 'packed'").run(id)
        if (packed) this.#putExtra(id, 'packed', compressed.seq, packed)
      }
      this.#dropTail(id, seq)
      if (forgets) this.#session.sql('DELETE FROM log_damaged WHERE room = ?').run(id)
      this.#readBack(id)
      return this.#parts(id)
    })
    if (forgets) this.#emptying.now()
    return stored
  }

  roomsWithTail(): readonly string[] {
    this.#journal.fold()
    return this.#rooms.namesWithTail()
  }

  roomsOf(workspace: string): readonly string[] {
    this.#journal.fold()
    return this.#rooms.namesIn(workspace)
  }

  erase(room: string): void {
    this.#journal.fold()
    this.#rooms.change(() => {
      const id = this.#rooms.find(room)
      if (id === null) return
      for (const table of ['log_updates', 'log_parts', 'log_extras', 'log_damaged'])
        this.#session.sql(`DELETE FROM ${table} WHERE room = ?`).run(id)
      this.#rooms.erase(room)
    })
    this.#emptying.now()
  }

  generation(): string {
    return this.#generation.name
  }

  probe(): void {
    this.#generation.markRunning()
  }

  close(): void {
    this.#emptying.stop()
    this.#journal.fold()
    this.#generation.markStopped()
    this.#session.close()
  }

  #parts(room: number): StoredPart[] {
    const rows = this.#session
      .sql(
        `SELECT id, seq, vector AS bytes, vector_checksum AS checksum, length(bytes) - lead AS byteLength
         FROM log_parts WHERE room = ? ORDER BY position`,
      )
      .all(room)
    const parts: StoredPart[] = []
    for (const row of rows) {
      const id = Number(row.id)
      if (isIntact(room, row)) {
        const byteLength = Number(row.byteLength)
        parts.push({ id, seq: Number(row.seq), byteLength, vector: bytesOf(row) })
        continue
      }
      // Without its vector a part cannot be placed, but its bytes may be whole: they are what is set aside.
      const whole = this.#session.sql(
        'SELECT seq, bytes, checksum, lead FROM log_parts WHERE id = ?',
      )
      this.#damage.setAside(room, 'part', whole.get(id) ?? row, () => this.#remove('log_parts', id))
    }
    return parts
  }

  #tail(room: number): LoggedUpdate[] {
    const rows = this.#session
      .sql('SELECT id, seq, bytes, checksum, lead FROM log_updates WHERE room = ? ORDER BY seq')
      .all(room)
    const tail: LoggedUpdate[] = []
    for (const row of rows) {
      if (isIntact(room, row)) tail.push(...unpackUpdates(bytesOf(row)))
      else
        this.#damage.setAside(room, 'update', row, () =>
          this.#remove('log_updates', Number(row.id)),
        )
    }
    return tail
  }

  /** Removes the tail up to `seq`; of a row that reaches further, the rest stays. */
  #dropTail(room: number, seq: number): void {
    this.#session.sql('DELETE FROM log_updates WHERE room = ? AND seq <= ?').run(room, seq)
    const row = this.#session
      .sql(
        'SELECT id, seq, bytes, checksum, lead FROM log_updates WHERE room = ? ORDER BY seq LIMIT 1',
      )
      .get(room)
    if (!row || !isIntact(room, row)) return
    const rest = unpackUpdates(bytesOf(row)).filter((logged) => logged.seq > seq)
    this.#remove('log_updates', Number(row.id))
    insertUpdates(this.#session, this.#rooms, room, rest)
  }

  #extra(room: string, kind: Extra): CompressedSnapshot | null {
    const id = this.#rooms.find(room)
    if (id === null) return null
    const row = this.#session
      .sql(
        'SELECT rowid AS id, seq, bytes, checksum, lead FROM log_extras WHERE room = ? AND kind = ?',
      )
      .get(id, kind)
    if (!row) return null
    if (isIntact(id, row)) return { seq: Number(row.seq), bytes: bytesOf(row) }
    this.#damage.setAside(id, kind, row, () => this.#remove('log_extras', Number(row.id)))
    return null
  }

  #putExtra(room: number, kind: Extra, seq: number, bytes: Uint8Array): void {
    const lead = this.#rooms.leadOf(room)
    this.#session
      .sql(
        'INSERT OR REPLACE INTO log_extras (room, kind, seq, bytes, checksum, lead) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(room, kind, seq, withLead(bytes, lead), rowChecksum(room, seq, bytes), lead)
  }

  #keepParts(room: number, keep: readonly number[]): void {
    const rows = this.#session
      .sql('SELECT id FROM log_parts WHERE room = ? ORDER BY position')
      .all(room)
    const ids = rows.map((row) => Number(row.id))
    if (keep.some((id, index) => ids[index] !== id))
      throw new Error('The parts to keep are not the first ones that are stored')
    for (const id of ids.slice(keep.length)) this.#remove('log_parts', id)
  }

  /** R8: what the transaction wrote is read again before it replaces anything; a difference rolls it back. */
  #readBack(room: number): void {
    for (const table of ['log_parts', 'log_extras', 'log_updates']) {
      const rows = this.#session.sql(
        `SELECT seq, bytes, checksum, lead FROM ${table} WHERE room = ?`,
      )
      for (const row of rows.iterate(room)) {
        if (!isIntact(room, row)) throw new Error(`A row of ${table} did not read back as written`)
        release(bytesOf(row))
      }
    }
  }

  #remove(table: 'log_parts' | 'log_updates' | 'log_extras', id: number): void {
    this.#session.sql(`DELETE FROM ${table} WHERE rowid = ?`).run(id)
  }
}
