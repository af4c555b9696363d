import { randomUUID } from 'node:crypto'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { rowChecksum } from './checksum.ts'
import type {
  Append,
  CompressedSnapshot,
  LoggedUpdate,
  NewSnapshot,
  StoredPart,
  StoredRoom,
} from './log.ts'

type Row = Readonly<Record<string, unknown>>
const ROOM_IDS_REMEMBERED = 10_000

/**
 * The log in the relay's SQLite file, synchronously: `sqlite-log.ts` and the thread behind `threaded-log.ts` are its
 * two callers. Above 200 lines because every statement on the log's tables stands here and nowhere else.
 */
export class SqliteStore {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  readonly #roomIds = new Map<string, number>()
  readonly #newGeneration: () => string
  #generation: string

  constructor(database: DatabaseSync, newGeneration: () => string = randomUUID) {
    this.#database = database
    this.#newGeneration = newGeneration
    this.#generation = this.#transaction(() => this.#start())
  }

  append(batch: readonly Append[]): void {
    this.#transaction(() => {
      const insert = this.#sql(
        'INSERT INTO log_updates (room, seq, bytes, checksum) VALUES (?, ?, ?, ?)',
      )
      for (const { room, seq, update } of batch) {
        const id = this.#makeRoom(room)
        insert.run(id, seq, update, rowChecksum(id, seq, update))
      }
    })
  }

  load(room: string): StoredRoom {
    const id = this.#findRoom(room)
    if (id === null) return { parts: [], tail: [], damaged: 0 }
    const parts = this.#parts(id)
    const tail = this.#tail(id)
    const damaged = Number(
      this.#sql('SELECT count(*) AS n FROM log_damaged WHERE room = ?').get(id)?.n,
    )
    return { parts, tail, damaged }
  }

  loadParts(room: string, ids: readonly number[]): readonly Uint8Array[] | null {
    const roomId = this.#findRoom(room)
    if (roomId === null) return null
    const select = this.#sql('SELECT seq, bytes, checksum FROM log_parts WHERE room = ? AND id = ?')
    const found: Uint8Array[] = []
    for (const id of ids) {
      const row = select.get(roomId, id)
      if (!row) return null
      const bytes = bytesOf(row)
      if (!intact(roomId, row)) {
        this.#setAside(roomId, 'part', row, () =>
          this.#sql('DELETE FROM log_parts WHERE id = ?').run(id),
        )
        return null
      }
      found.push(bytes)
    }
    return found
  }

  loadDeletions(room: string): Uint8Array | null {
    return this.#extra(room, 'deletions')?.bytes ?? null
  }

  loadCompressed(room: string): CompressedSnapshot | null {
    return this.#extra(room, 'compressed')
  }

  replace(snapshot: NewSnapshot): readonly StoredPart[] {
    const { room, seq, keep, parts, deletions, compressed } = snapshot
    return this.#transaction(() => {
      const id = this.#makeRoom(room)
      this.#keepParts(id, keep)
      const insert = this.#sql(
        `INSERT INTO log_parts (room, position, seq, vector, vector_checksum, bytes, checksum)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      for (const [index, { vector, bytes }] of parts.entries()) {
        const vectorSum = rowChecksum(id, seq, vector)
        const sum = rowChecksum(id, seq, bytes)
        insert.run(id, keep.length + index, seq, vector, vectorSum, bytes, sum)
      }
      this.#putExtra(id, 'deletions', seq, deletions)
      if (compressed) this.#putExtra(id, 'compressed', compressed.seq, compressed.bytes)
      this.#sql('DELETE FROM log_updates WHERE room = ? AND seq <= ?').run(id, seq)
      this.#readBack(id)
      return this.#parts(id)
    })
  }

  erase(room: string): void {
    const id = this.#findRoom(room)
    if (id === null) return
    this.#database.exec('PRAGMA secure_delete=ON')
    this.#transaction(() => {
      for (const table of ['log_updates', 'log_parts', 'log_extras', 'log_damaged'])
        this.#sql(`DELETE FROM ${table} WHERE room = ?`).run(id)
      this.#sql('DELETE FROM log_rooms WHERE id = ?').run(id)
    })
    this.#roomIds.delete(room)
    this.#database.exec('PRAGMA secure_delete=OFF; PRAGMA wal_checkpoint(TRUNCATE)')
  }

  generation(): string {
    return this.#generation
  }

  probe(): void {
    this.#sql('UPDATE log_state SET stopped_cleanly = 0').run()
  }

  close(): void {
    this.#sql('UPDATE log_state SET stopped_cleanly = 1').run()
    this.#database.close()
  }

  /** A stop that was not clean may have lost what peers had already been passed: a new generation makes them compare. */
  #start(): string {
    const row = this.#sql('SELECT generation, stopped_cleanly FROM log_state').get()
    if (row?.stopped_cleanly === 1) {
      this.probe()
      return String(row.generation)
    }
    return this.#renewGeneration()
  }

  #renewGeneration(): string {
    const generation = this.#newGeneration()
    this.#sql(
      'INSERT OR REPLACE INTO log_state (id, generation, stopped_cleanly) VALUES (1, ?, 0)',
    ).run(generation)
    this.#generation = generation
    return generation
  }

  #parts(room: number): StoredPart[] {
    const rows = this.#sql(
      `SELECT id, seq, vector AS bytes, vector_checksum AS checksum, length(bytes) AS byteLength
       FROM log_parts WHERE room = ? ORDER BY position`,
    ).all(room)
    const parts: StoredPart[] = []
    for (const row of rows) {
      const id = Number(row.id)
      if (intact(room, row)) {
        const byteLength = Number(row.byteLength)
        parts.push({ id, seq: Number(row.seq), byteLength, vector: bytesOf(row) })
        continue
      }
      // Without its vector a part cannot be placed, but its bytes may be whole: they are what is set aside.
      const whole = this.#sql('SELECT seq, bytes, checksum FROM log_parts WHERE id = ?').get(id)
      this.#setAside(room, 'part', whole ?? row, () =>
        this.#sql('DELETE FROM log_parts WHERE id = ?').run(id),
      )
    }
    return parts
  }

  #tail(room: number): LoggedUpdate[] {
    const rows = this.#sql(
      'SELECT id, seq, bytes, checksum FROM log_updates WHERE room = ? ORDER BY seq',
    ).all(room)
    const tail: LoggedUpdate[] = []
    for (const row of rows) {
      if (intact(room, row)) tail.push({ seq: Number(row.seq), update: bytesOf(row) })
      else
        this.#setAside(room, 'update', row, () =>
          this.#sql('DELETE FROM log_updates WHERE id = ?').run(Number(row.id)),
        )
    }
    return tail
  }

  #extra(room: string, kind: 'deletions' | 'compressed'): CompressedSnapshot | null {
    const id = this.#findRoom(room)
    if (id === null) return null
    const row = this.#sql(
      'SELECT seq, bytes, checksum FROM log_extras WHERE room = ? AND kind = ?',
    ).get(id, kind)
    if (!row) return null
    if (intact(id, row)) return { seq: Number(row.seq), bytes: bytesOf(row) }
    this.#setAside(id, kind, row, () =>
      this.#sql('DELETE FROM log_extras WHERE room = ? AND kind = ?').run(id, kind),
    )
    return null
  }

  #putExtra(room: number, kind: 'deletions' | 'compressed', seq: number, bytes: Uint8Array): void {
    this.#sql(
      'INSERT OR REPLACE INTO log_extras (room, kind, seq, bytes, checksum) VALUES (?, ?, ?, ?, ?)',
    ).run(room, kind, seq, bytes, rowChecksum(room, seq, bytes))
  }

  #keepParts(room: number, keep: readonly number[]): void {
    const rows = this.#sql('SELECT id FROM log_parts WHERE room = ? ORDER BY position').all(room)
    const ids = rows.map((row) => Number(row.id))
    if (keep.some((id, index) => ids[index] !== id))
      throw new Error('The parts to keep are not the first ones that are stored')
    for (const id of ids.slice(keep.length)) this.#sql('DELETE FROM log_parts WHERE id = ?').run(id)
  }

  /** R8: what the transaction wrote is read again before it replaces anything; a difference rolls it back. */
  #readBack(room: number): void {
    for (const table of ['log_parts', 'log_extras']) {
      const rows = this.#sql(`SELECT seq, bytes, checksum FROM ${table} WHERE room = ?`)
      for (const row of rows.iterate(room))
        if (!intact(room, row)) throw new Error(`A row of ${table} did not read back as written`)
    }
  }

  /** R7: kept apart with what it held, out of everybody's way, and never thrown away. */
  #setAside(room: number, kind: string, row: Row, remove: () => unknown): void {
    this.#transaction(() => {
      this.#sql(
        'INSERT INTO log_damaged (room, kind, seq, bytes, checksum) VALUES (?, ?, ?, ?, ?)',
      ).run(room, kind, Number(row.seq), bytesOf(row), Number(row.checksum))
      remove()
      this.#renewGeneration()
    })
  }

  #findRoom(name: string): number | null {
    const known = this.#roomIds.get(name)
    if (known !== undefined) return known
    const row = this.#sql('SELECT id FROM log_rooms WHERE name = ?').get(name)
    return row ? this.#remember(name, Number(row.id)) : null
  }

  #makeRoom(name: string): number {
    const found = this.#findRoom(name)
    if (found !== null) return found
    const made = this.#sql('INSERT INTO log_rooms (name) VALUES (?)').run(name)
    return this.#remember(name, Number(made.lastInsertRowid))
  }

  #remember(name: string, id: number): number {
    if (this.#roomIds.size >= ROOM_IDS_REMEMBERED) this.#roomIds.clear()
    this.#roomIds.set(name, id)
    return id
  }

  #transaction<T>(work: () => T): T {
    if (this.#database.isTransaction) return work()
    this.#sql('BEGIN IMMEDIATE').run()
    try {
      const result = work()
      this.#sql('COMMIT').run()
      return result
    } catch (error) {
      this.#roomIds.clear()
      if (this.#database.isTransaction) this.#sql('ROLLBACK').run()
      throw error
    }
  }

  #sql(text: string): StatementSync {
    const known = this.#statements.get(text)
    if (known) return known
    const statement = this.#database.prepare(text)
    this.#statements.set(text, statement)
    return statement
  }
}

function bytesOf(row: Row): Uint8Array {
  if (row.bytes instanceof Uint8Array) return row.bytes
  throw new Error('A log row without bytes')
}

function intact(room: number, row: Row): boolean {
  return rowChecksum(room, Number(row.seq), bytesOf(row)) === row.checksum
}
