import { expect, test } from 'vitest'
import type { Batch, Unsent } from '#client/workspace/device/stored-document.ts'
import { createKeeper } from './keeper.ts'

const LARGE = 50 * 1024
const POINTER = { generation: 'g', seq: 3 }
const never = () => () => {}

test('what fills a batch is written at once, and what is small waits for more', async () => {
  const { keeper, batches, waits, run, fire } = keeperWith(() => null)
  keeper.update(new Uint8Array(10))
  expect(waits()).toBe(250)
  keeper.update(new Uint8Array(LARGE))
  expect(waits()).toBe(250)
  keeper.update(new Uint8Array(LARGE))
  expect(waits()).toBe(0)
  keeper.pointer(POINTER)
  const written = run()
  // Merging it was enough for one task: it is written in the next.
  expect(batches).toEqual([])
  for (let left = 5; left > 0; left--) await fire()
  await written
  // No more in one batch than a page merges in a task; how far the relay was read comes with the last of it.
  expect(batches.map(({ updates }) => updates.length)).toEqual([2, 1])
  expect(batches.map(({ pointer }) => pointer)).toEqual([null, POINTER])
  keeper.update(new Uint8Array(10))
  expect(waits()).toBe(250)
})

test('thousands that come after an absence are kept together, however much they are', () => {
  const { keeper, waits } = keeperWith(() => null)
  for (let n = 0; n < 3_000; n++) keeper.update(new Uint8Array(1_000))
  expect(waits()).toBe(250)
})

test('what was all written here is merged once, and what came in between is kept beside it', async () => {
  const [mine, also, theirs] = [new Uint8Array([1]), new Uint8Array([2]), new Uint8Array([3])]
  const merged = new Uint8Array([1, 2])
  const record: Unsent = { id: 'r.1', update: merged, changes: 2, since: 0 }
  const { keeper, batches, run } = keeperWith(() => ({ record, updates: [mine, also] }))
  keeper.update(mine)
  keeper.update(also)
  keeper.unsent()
  await run()
  for (const update of [mine, theirs, also]) keeper.update(update)
  keeper.unsent()
  await run()
  expect(batches.map(({ updates }) => updates)).toEqual([[merged], [theirs, merged]])
  expect(batches.map(({ unsent }) => unsent)).toEqual([[record], [record]])
})

test('last words are forgotten with the last batch of what they hold, not with the first', async () => {
  const { keeper, batches, forgotten, fire, hide } = keeperWith(() => null)
  keeper.update(new Uint8Array(LARGE))
  keeper.update(new Uint8Array(LARGE))
  keeper.update(new Uint8Array(10))
  hide()
  while (batches.length < 1) await fire()
  expect(forgotten).toEqual([])
  while (batches.length < 2) await fire()
  await keeper.flush()
  expect(forgotten).toEqual(['last'])
})

test('what was put down again while a batch was being written outlives that batch', async () => {
  const { keeper, batches, forgotten, fire, hide } = keeperWith(() => null)
  keeper.update(new Uint8Array(LARGE))
  hide()
  // A large batch waits for a task of its own; meanwhile somebody types, and the page hides again.
  keeper.update(new Uint8Array(10))
  hide()
  while (batches.length < 1) await fire()
  expect(forgotten).toEqual([])
  while (batches.length < 2) await fire()
  await keeper.flush()
  expect(forgotten.at(-1)).toBe('last')
})

function keeperWith(unwritten: Parameters<typeof createKeeper>[0]['unwritten']) {
  const batches: Batch[] = []
  const forgotten: string[] = []
  let hide = (): void => {}
  let next: { readonly ms: number; readonly act: () => void } | null = null
  const keeper = createKeeper({
    async keep(batch) {
      batches.push(batch)
      return { ok: true, value: batches.length }
    },
    lastWords: {
      key: 'last',
      put() {},
      found: () => [],
      forget: (keys) => forgotten.push(...keys),
    },
    environment: {
      after(ms, act) {
        next = { ms, act }
        return () => {
          next = null
        }
      },
      page: {
        onHide(run) {
          hide = run
          return () => {}
        },
        onLeave: never,
        onFreeze: never,
        onResume: never,
        onOnline: never,
        onOffline: never,
      },
    },
    unwritten,
    changed() {},
    written() {},
  })
  const fire = () => {
    const now = next
    next = null
    now?.act()
    return new Promise((resolve) => setTimeout(resolve))
  }
  return {
    keeper,
    batches,
    forgotten,
    hide: () => hide(),
    waits: () => next?.ms,
    fire,
    async run() {
      void fire()
      await keeper.flush()
    },
  }
}
