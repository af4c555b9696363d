import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MIGRATIONS } from './migrations.ts'
import { openDatabase } from './open.ts'

describe('opening the database file', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ruche-database-'))
    path = join(folder, 'ruche.db')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function open(): DatabaseSync {
    const opened = openDatabase(path)
    if (!opened.ok) throw new Error(opened.problem.kind)
    return opened.database
  }

  test('R6: a new file is made durable and brought to the current version', () => {
    const database = open()
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
    expect(database.prepare('PRAGMA foreign_keys').get()).toEqual({ foreign_keys: 1 })
    expect(database.prepare('PRAGMA user_version').get()).toEqual({
      user_version: MIGRATIONS.length,
    })
    database.close()
  })

  test('a file opens again with what it held', () => {
    const first = open()
    first.exec("INSERT INTO log_rooms (name) VALUES ('w/space')")
    first.close()
    const second = open()
    expect(second.prepare('SELECT name FROM log_rooms').get()).toEqual({ name: 'w/space' })
    second.close()
  })

  test('a file of a newer Ruche is named as such and left untouched', () => {
    const newer = open()
    newer.exec(`PRAGMA user_version=${MIGRATIONS.length + 1}`)
    newer.close()
    const before = readFileSync(path)
    expect(openDatabase(path)).toEqual({
      ok: false,
      problem: { kind: 'newer', version: MIGRATIONS.length + 1, known: MIGRATIONS.length },
    })
    expect(readFileSync(path)).toEqual(before)
  })

  test('a file that is no database is named as such and left untouched', () => {
    writeFileSync(path, 'These are the minutes of the meeting. '.repeat(200))
    const before = readFileSync(path)
    expect(openDatabase(path)).toEqual({ ok: false, problem: { kind: 'not-a-database' } })
    expect(readFileSync(path)).toEqual(before)
  })

  test('a file with pages overwritten is called corrupt and left untouched', () => {
    const database = open()
    const insert = database.prepare('INSERT INTO log_rooms (name) VALUES (?)')
    for (let n = 0; n < 2_000; n++) insert.run(`workspace/document-${n}`)
    database.close()
    const bytes = readFileSync(path)
    bytes.fill(0xa5, bytes.length >> 1, (bytes.length >> 1) + 8_192)
    writeFileSync(path, bytes)
    const opened = openDatabase(path)
    expect(opened.ok || opened.problem.kind).toBe('corrupt')
    expect(readFileSync(path)).toEqual(bytes)
  })

  test('a folder that is not there is unreachable, not corrupt', () => {
    const opened = openDatabase(join(folder, 'nowhere', 'ruche.db'))
    expect(opened.ok || opened.problem.kind).toBe('unreachable')
  })
})
