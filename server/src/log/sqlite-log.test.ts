import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '#server/database/open.ts'
import { holdsTheLogContract } from './contract.ts'
import { sqliteLog } from './sqlite-log.ts'

function openLog(folder: string) {
  const opened = openDatabase(join(folder, 'ruche.db'))
  if (!opened.ok) throw new Error(opened.problem.kind)
  return sqliteLog(opened.database)
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'ruche-log-'))

holdsTheLogContract('SQLite', async () => {
  const folder = newFolder()
  const log = openLog(folder)
  return {
    log,
    reopen: async () => openLog(folder),
    dispose: async () => {
      await log.close().catch(() => {})
      rmSync(folder, { recursive: true })
    },
  }
})

describe('a SQLite file that was damaged or not closed', () => {
  const ROOM = 'workspace/space'
  let folder: string
  beforeEach(() => {
    folder = newFolder()
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const bytes = (...values: number[]) => new Uint8Array(values)
  function meanwhile(sql: string): void {
    const database = new DatabaseSync(join(folder, 'ruche.db'))
    database.exec(sql)
    database.close()
  }

  test('R7: an update that fails its checksum is set aside with its bytes, the rest opens', async () => {
    let log = openLog(folder)
    for (const seq of [1, 2, 3]) {
      await log.append([{ room: ROOM, seq, update: bytes(seq) }])
      // A stop gives what was written since the start a row of its own.
      await log.close()
      log = openLog(folder)
    }
    const before = await log.generation()
    meanwhile("UPDATE log_updates SET bytes = x'63' WHERE seq = 2")
    const loaded = await log.load(ROOM)
    expect(loaded.tail.map(({ seq }) => seq)).toEqual([1, 3])
    expect(await log.generation()).not.toBe(before)
    expect((await log.load(ROOM)).damaged).toBe(1)
    const aside = new DatabaseSync(join(folder, 'ruche.db'))
    expect(aside.prepare('SELECT kind, seq, bytes FROM log_damaged').all()).toEqual([
      { kind: 'update', seq: 2, bytes: bytes(0x63) },
    ])
    aside.close()
    await log.close()
  })

  test('R7: a damaged part is reported as gone, then the room opens without it', async () => {
    const log = openLog(folder)
    const parts = [1, 2].map((n) => ({ vector: bytes(n), bytes: bytes(n, n) }))
    const [first, second] = await log.replace({
      room: ROOM,
      seq: 4,
      keep: [],
      parts,
      deletions: bytes(9),
      compressed: null,
    })
    meanwhile("UPDATE log_parts SET bytes = x'63' WHERE position = 0")
    expect(await log.loadParts(ROOM, [first?.id ?? 0, second?.id ?? 0])).toBeNull()
    const loaded = await log.load(ROOM)
    expect(loaded).toEqual({ parts: [second], tail: [], damaged: 1 })
    await log.close()
  })

  test('R7: a part whose state vector was damaged is set aside as well', async () => {
    const log = openLog(folder)
    await log.replace({
      room: ROOM,
      seq: 4,
      keep: [],
      parts: [{ vector: bytes(1), bytes: bytes(1, 1) }],
      deletions: bytes(9),
      compressed: null,
    })
    meanwhile("UPDATE log_parts SET vector = x'63'")
    expect((await log.load(ROOM)).parts).toEqual([])
    expect((await log.load(ROOM)).damaged).toBe(1)
    await log.close()
  })

  test('R6: what was committed and not yet moved to its room is there after a kill', async () => {
    const killed = openLog(folder)
    await killed.append([1, 2].map((seq) => ({ room: ROOM, seq, update: bytes(seq) })))
    await killed.append([{ room: 'workspace/desk', seq: 1, update: bytes(9) }])
    const next = openLog(folder)
    expect((await next.load(ROOM)).tail.map(({ seq }) => seq)).toEqual([1, 2])
    expect((await next.load('workspace/desk')).tail).toEqual([{ seq: 1, update: bytes(9) }])
    await next.append([{ room: ROOM, seq: 3, update: bytes(3) }])
    await next.close()
  })

  test('R7: a damaged commit is set aside whole, and every room is looked at for what it lacks', async () => {
    const killed = openLog(folder)
    await killed.append([{ room: ROOM, seq: 1, update: bytes(1) }])
    await killed.append([{ room: ROOM, seq: 2, update: bytes(2) }])
    meanwhile("UPDATE log_journal SET bytes = x'63' WHERE id = 1")
    const next = openLog(folder)
    expect(await next.load(ROOM)).toEqual({
      parts: [],
      tail: [{ seq: 2, update: bytes(2) }],
      damaged: 1,
    })
    await next.close()
  })

  test('many commits to many rooms end up in their rooms', async () => {
    const log = openLog(folder)
    const rooms = Array.from({ length: 30 }, (_, n) => `workspace/room-${n}`)
    for (let seq = 1; seq <= 60; seq++)
      await log.append(
        rooms.map((room) => ({ room, seq, update: new Uint8Array(1_000).fill(seq) })),
      )
    await log.close()
    const again = openLog(folder)
    for (const room of rooms) {
      const { tail } = await again.load(room)
      expect(tail.map(({ seq, update }) => [seq, update[999]])).toEqual(
        Array.from({ length: 60 }, (_, n) => [n + 1, n + 1]),
      )
    }
    await again.close()
  })

  test('a stop that was not clean begins a new generation', async () => {
    const killed = openLog(folder)
    const before = await killed.generation()
    const next = openLog(folder)
    expect(await next.generation()).not.toBe(before)
    await next.close()
    const clean = openLog(folder)
    expect(await clean.generation()).toBe(await next.generation())
    await clean.close()
  })
})
