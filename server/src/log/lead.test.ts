import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '#server/database/open.ts'
import { Random, seeds } from '#server/rooms/testing/random.ts'
import type { Log } from './log.ts'
import { sqliteLog } from './sqlite-log.ts'

const NOTES = 'w/moderation-2026'
const ROOMS = [NOTES, 'w/desk', 'w/calendar-2026', 'w/space', 'v/calendar-2026', 'v/stage-1']
const WORDS = 'PLANTED-NAME'

describe('R8b: what was removed of a document about people is nowhere in the file', () => {
  let folder: string
  let log: Log
  let last: Map<string, number>
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ruche-lead-'))
    const opened = openDatabase(join(folder, 'ruche.db'))
    if (!opened.ok) throw new Error(opened.problem.kind)
    log = sqliteLog(opened.database)
    last = new Map()
  })
  afterEach(async () => {
    await log.close()
    rmSync(folder, { recursive: true })
  })

  const hasWords = () =>
    ['ruche.db', 'ruche.db-wal'].some((name) => readFileSync(join(folder, name)).includes(WORDS))
  const bytes = (length: number, words = '') => {
    const made = new Uint8Array(words.length + length).fill(7)
    made.set(Buffer.from(words))
    return made
  }
  const add = (room: string, update: Uint8Array) => {
    const seq = (last.get(room) ?? 0) + 1
    last.set(room, seq)
    return log.append([{ room, seq, update }])
  }
  const compact = async (room: string, random: Random, words: string) => {
    const seq = last.get(room)
    if (seq === undefined) return
    const part = (length: number, said = '') => ({
      vector: bytes(8 + random.below(40)),
      bytes: bytes(length, said),
    })
    const long = random.below(random.chance(0.3) ? 9_000 : 900)
    await log.replace({
      room,
      seq,
      keep: [],
      parts: [part(long, words), part(random.below(500))],
      deletions: bytes(random.below(300)),
      compressed: { seq, bytes: bytes(random.below(4_000), words) },
      packed: bytes(random.below(4_000), words),
      forgets: room === NOTES,
    })
  }

  const aHistory = async (seed: number) => {
    const random = new Random(seed)
    await add(NOTES, bytes(10, WORDS))
    for (let n = 0; n < 300; n += 1) {
      const room = random.pick(ROOMS)
      const isNamed = room === NOTES && random.chance(0.4)
      await add(room, bytes(random.below(random.chance(0.1) ? 3_000 : 300), isNamed ? WORDS : ''))
      if (random.chance(0.08)) await log.roomsWithTail()
      const compacted = random.pick(ROOMS)
      if (random.chance(0.06)) await compact(compacted, random, compacted === NOTES ? WORDS : '')
    }
    await add(NOTES, bytes(10, WORDS))
    expect(hasWords()).toBe(true)
    await compact(NOTES, random, '')
    expect(hasWords()).toBe(false)
  }

  test('nor in the gap of a page that its row was moved from (seed 150: it was)', () =>
    aHistory(150))

  for (const seed of seeds(20, 'rows that move about'))
    test(`whatever else moves rows about between its pages (seed ${seed})`, () => aHistory(seed))
})
