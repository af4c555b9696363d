import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { createEraser, type Eraser } from './erase-files.ts'
import { openMediaDatabase } from './media-database.ts'

const WORKSPACE = 'workspaceaaaaa'

describe('files that the relay has to erase', () => {
  let answer: () => Response
  let asked: string[]
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    asked = []
    answer = () => new Response(null, { status: 204 })
  })
  /** Each is a visit. */
  const open = (): Eraser =>
    createEraser({
      workspace: WORKSPACE,
      database: openMediaDatabase(WORKSPACE),
      environment: {
        origin: 'https://relay.example',
        fetch: async (input, init) => {
          asked.push(`${init?.method} ${input}`)
          return answer()
        },
      },
    })
  const left = () => openMediaDatabase(WORKSPACE).erasing()
  const offline = (): Response => {
    throw new TypeError('the network is away')
  }

  test('are asked for once, and forgotten when the relay has answered', async () => {
    const eraser = open()
    await eraser.add('one')
    expect(await left()).toEqual(['one'])
    eraser.tryNow()
    await expect.poll(() => left()).toEqual([])
    const address = `https://relay.example/api/workspaces/${WORKSPACE}/media/one?kind=moderation`
    expect(asked).toEqual([`DELETE ${address}`])
  })

  test('are not forgotten without a network, nor when nobody is signed in, nor over a reload', async () => {
    for (const cannot of [offline, () => new Response(null, { status: 401 })]) {
      asked = []
      answer = cannot
      const eraser = open()
      await eraser.add('one')
      eraser.tryNow()
      await expect.poll(() => asked.length).toBeGreaterThan(0)
      expect(await left()).toEqual(['one'])
    }
    answer = () => new Response(null, { status: 204 })
    open()
    await expect.poll(() => left()).toEqual([])
  })

  test('that the relay does not have, or may not erase for this person, are not asked for again', async () => {
    for (const status of [404, 403]) {
      answer = () => new Response(null, { status })
      const eraser = open()
      await eraser.add('one')
      eraser.tryNow()
      await expect.poll(() => left()).toEqual([])
    }
  })
})
