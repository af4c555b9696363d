import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Log, NewSnapshot } from './log.ts'

/** A log under test. `reopen` is null for one that does not outlive its process. */
export interface LogUnderTest {
  readonly log: Log
  /** Opens the same storage again after `log.close()`. */
  readonly reopen: (() => Promise<Log>) | null
  dispose(): Promise<void>
}

const bytes = (...values: number[]) => new Uint8Array(values)
const ROOM = 'workspace/calendar-2026'
const OTHER = 'workspace/space'

function snapshot(changes: Partial<NewSnapshot>): NewSnapshot {
  const parts = [{ vector: bytes(1), bytes: bytes(1, 1) }]
  return { room: ROOM, seq: 2, keep: [], parts, deletions: bytes(9), compressed: null, ...changes }
}

/** What every log has to hold (R6, R7, R8): a new one is right when this suite is green. */
export function holdsTheLogContract(name: string, make: () => Promise<LogUnderTest>): void {
  describe(`the log contract: ${name}`, () => {
    let subject: LogUnderTest
    let log: Log
    beforeEach(async () => {
      subject = await make()
      log = subject.log
    })
    afterEach(() => subject.dispose())

    const append = (...seqs: number[]) =>
      log.append(seqs.map((seq) => ({ room: ROOM, seq, update: bytes(seq, 0) })))
    const seqs = async (of = log) => (await of.load(ROOM)).tail.map(({ seq }) => seq)

    test('a room that nobody wrote to is empty', async () => {
      expect(await log.load(ROOM)).toEqual({ parts: [], tail: [], damaged: 0 })
      expect(await log.loadParts(ROOM, [1])).toBeNull()
      expect(await log.loadDeletions(ROOM)).toBeNull()
      expect(await log.loadCompressed(ROOM)).toBeNull()
    })

    test('R6: what was appended is there, in order, and rooms do not mix', async () => {
      await log.append([
        { room: ROOM, seq: 1, update: bytes(1, 2, 3) },
        { room: OTHER, seq: 1, update: bytes(7) },
        { room: ROOM, seq: 2, update: bytes() },
      ])
      await append(3)
      expect((await log.load(ROOM)).tail).toEqual([
        { seq: 1, update: bytes(1, 2, 3) },
        { seq: 2, update: bytes() },
        { seq: 3, update: bytes(3, 0) },
      ])
      expect((await log.load(OTHER)).tail).toEqual([{ seq: 1, update: bytes(7) }])
    })

    test('R6: a batch that is refused leaves nothing behind', async () => {
      await append(1, 2)
      await expect(append(3, 2)).rejects.toThrow()
      await expect(
        log.append([
          { room: 'workspace/desk', seq: 1, update: bytes(1) },
          { room: ROOM, seq: 1, update: bytes(1) },
        ]),
      ).rejects.toThrow()
      expect(await seqs()).toEqual([1, 2])
      expect((await log.load('workspace/desk')).tail).toEqual([])
      await append(3)
      await log.append([{ room: 'workspace/desk', seq: 1, update: bytes(1) }])
      expect(await seqs()).toEqual([1, 2, 3])
    })

    test('what the caller does with its buffers afterwards changes nothing', async () => {
      const update = bytes(1, 2, 3)
      const appended = log.append([{ room: ROOM, seq: 1, update }])
      await appended
      update.fill(0)
      expect((await log.load(ROOM)).tail[0]?.update).toEqual(bytes(1, 2, 3))
    })

    test('R8: a snapshot replaces the tail up to its number and leaves the rest', async () => {
      await append(1, 2, 3)
      const parts = [
        { vector: bytes(1), bytes: bytes(1, 1) },
        { vector: bytes(2), bytes: bytes(2, 2, 2) },
      ]
      const compressed = { seq: 2, bytes: bytes(5, 5) }
      const packed = bytes(6, 6)
      const stored = await log.replace(snapshot({ parts, compressed, packed }))
      const loaded = await log.load(ROOM)
      expect(loaded.parts).toEqual(stored)
      expect(loaded.parts).toEqual([
        { id: expect.any(Number), seq: 2, byteLength: 2, vector: bytes(1) },
        { id: expect.any(Number), seq: 2, byteLength: 3, vector: bytes(2) },
      ])
      expect(await seqs()).toEqual([3])
      const ids = loaded.parts.map(({ id }) => id)
      expect(await log.loadParts(ROOM, ids)).toEqual([bytes(1, 1), bytes(2, 2, 2)])
      expect(await log.loadDeletions(ROOM)).toEqual(bytes(9))
      expect(await log.loadCompressed(ROOM)).toEqual(compressed)
      expect(await log.loadPacked(ROOM)).toEqual({ seq: 2, bytes: packed })
    })

    test('R10b: a snapshot that could not be packed takes the packed one before it away', async () => {
      await log.replace(snapshot({ compressed: { seq: 2, bytes: bytes(5) }, packed: bytes(6) }))
      await append(3)
      await log.replace(snapshot({ seq: 3, compressed: { seq: 3, bytes: bytes(7) }, packed: null }))
      expect(await log.loadCompressed(ROOM)).toEqual({ seq: 3, bytes: bytes(7) })
      expect(await log.loadPacked(ROOM)).toBeNull()
    })

    test('R8: first parts may stay, and an old compressed snapshot with its own number', async () => {
      const compressed = { seq: 2, bytes: bytes(5, 5) }
      const packed = bytes(6, 6)
      const [first] = await log.replace(snapshot({ compressed, packed }))
      await append(3, 4)
      const keep = [first?.id ?? 0]
      const parts = [{ vector: bytes(3), bytes: bytes(3, 3) }]
      const stored = await log.replace(snapshot({ seq: 4, keep, parts, deletions: bytes(8) }))
      expect(stored.map(({ seq, vector }) => ({ seq, vector }))).toEqual([
        { seq: 2, vector: bytes(1) },
        { seq: 4, vector: bytes(3) },
      ])
      expect(await log.loadCompressed(ROOM)).toEqual(compressed)
      expect(await log.loadPacked(ROOM)).toEqual({ seq: 2, bytes: packed })
      expect(await log.loadDeletions(ROOM)).toEqual(bytes(8))
      expect(await seqs()).toEqual([])
    })

    test('R8: a snapshot that would keep what is not there changes nothing', async () => {
      await append(1, 2)
      const stored = await log.replace(snapshot({}))
      await append(3)
      await expect(log.replace(snapshot({ seq: 3, keep: [987] }))).rejects.toThrow()
      expect((await log.load(ROOM)).parts).toEqual(stored)
      expect(await seqs()).toEqual([3])
    })

    test('parts that were replaced meanwhile are reported as gone', async () => {
      const [old] = await log.replace(snapshot({}))
      await log.replace(snapshot({ seq: 3 }))
      expect(await log.loadParts(ROOM, [old?.id ?? 0])).toBeNull()
    })

    test('an erased room is empty, and its neighbour is not', async () => {
      await log.append([{ room: OTHER, seq: 1, update: bytes(7) }])
      await log.replace(snapshot({ compressed: { seq: 2, bytes: bytes(5) }, packed: bytes(6) }))
      await append(3)
      await log.erase(ROOM)
      expect(await log.load(ROOM)).toEqual({ parts: [], tail: [], damaged: 0 })
      expect(await log.loadDeletions(ROOM)).toBeNull()
      expect(await log.loadCompressed(ROOM)).toBeNull()
      expect(await log.loadPacked(ROOM)).toBeNull()
      expect((await log.load(OTHER)).tail).toHaveLength(1)
      await append(1)
      expect(await seqs()).toEqual([1])
    })

    test('the rooms of a workspace are those that hold something, and no other’s', async () => {
      const room = (name: string) => ({ room: name, seq: 1, update: bytes(1) })
      await log.append([room('alpha/space'), room('alpha/desk'), room('alphabet/space')])
      await log.replace(snapshot({ room: 'alpha/calendar-2026' }))
      await log.load('alpha/never')
      expect(await log.roomsOf('alpha')).toEqual([
        'alpha/calendar-2026',
        'alpha/desk',
        'alpha/space',
      ])
      await log.erase('alpha/desk')
      expect(await log.roomsOf('alpha')).toEqual(['alpha/calendar-2026', 'alpha/space'])
      expect(await log.roomsOf('al')).toEqual([])
    })

    test('the rooms with a tail are those that a compaction would change', async () => {
      const room = (name: string) => ({ room: name, seq: 1, update: bytes(1) })
      await log.append([room('alpha/space'), room('beta/desk')])
      await log.replace(snapshot({ room: 'alpha/calendar-2026' }))
      expect(await log.roomsWithTail()).toEqual(['alpha/space', 'beta/desk'])
      await log.replace(snapshot({ room: 'alpha/space' }))
      expect(await log.roomsWithTail()).toEqual(['beta/desk'])
    })

    test('R17: a log that can be written to says so', async () => {
      await expect(log.probe()).resolves.toBeUndefined()
    })

    test('after a clean stop everything is there, under the same generation', async () => {
      if (!subject.reopen) return
      const before = await log.generation()
      await append(1, 2)
      await log.close()
      const again = await subject.reopen()
      expect(await seqs(again)).toEqual([1, 2])
      expect(await again.generation()).toBe(before)
      await again.close()
    })
  })
}
