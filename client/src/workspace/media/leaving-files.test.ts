import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import type { FileKind } from '#shared/protocol/media.ts'
import { createLeavingFiles } from './leaving-files.ts'
import { openMediaDatabase } from './media-database.ts'

const DAY = 86_400_000
const nobody = () => false

describe('files that go with their records', () => {
  let told: string[]
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    told = []
  })
  /** Each is a visit. */
  const open = (now = 10 * DAY) => {
    const database = openMediaDatabase('workspaceaaaaa')
    const files = createLeavingFiles({
      database,
      kept: {
        async remove(hash) {
          told.push(`forget ${hash}`)
        },
      },
      environment: { now: () => now },
      async erase(hash) {
        told.push(`erase ${hash}`)
        await database.dropLeaving(hash)
      },
    })
    return { database, files }
  }
  const keep = (hash: string, kind: FileKind, usedAt: number) =>
    open().database.putKept({ hash, kind, usedAt, bytes: 1 })

  test('are erased at the next visit where the page was killed behind their records, once', async () => {
    await open().files.note(['one', 'two'])
    await open().files.settle(nobody)
    expect(told).toEqual(['erase one', 'erase two'])
    await open().files.settle(nobody)
    expect(told).toHaveLength(2)
  })

  test('stay where it was killed before: their records are there', async () => {
    await open().files.note(['one'])
    await open().files.settle((hash) => hash === 'one')
    expect(told).toEqual([])
    // Whoever erases them later writes it down again.
    await open().files.settle(nobody)
    expect(told).toEqual([])
  })

  test('are let go of here where somebody else has erased them, but not what was added a moment ago, and no post’s', async () => {
    await keep('erased', 'moderation', 8 * DAY)
    await keep('spoken-of', 'moderation', 8 * DAY)
    await keep('new', 'moderation', 10 * DAY - 1_000)
    await keep('post', 'calendar', 8 * DAY)
    await open().files.settle((hash) => hash === 'spoken-of')
    expect(told).toEqual(['forget erased'])
  })
})
