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
    const log = openLog(folder)
    await log.append([1, 2, 3].map((seq) => ({ room: ROOM, seq, update: bytes(seq) })))
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
