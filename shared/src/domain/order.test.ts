import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byPlace, isOrderKey, type Placed, placeAt } from './order.ts'

/** The same numbers for the same seed. */
function randomOf(seed: number) {
  let state = seed >>> 0
  return (bytes: Uint8Array<ArrayBuffer>) => {
    for (let at = 0; at < bytes.length; at++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      bytes[at] = state >>> 24
    }
    return bytes
  }
}

/** A list on one device, into which something is put and in which the new keys are then written. */
function put(list: readonly Placed[], id: string, index: number, seed: number): readonly Placed[] {
  const others = list.filter((one) => one.id !== id)
  const keys = placeAt(others, index, id, randomOf(seed))
  const moved = others.map((one) => written(one, keys.get(one.id)))
  const key = keys.get(id) ?? ''
  return [...moved, { id, key, byHand: true }].sort(byPlace)
}

function written(one: Placed, key: string | undefined): Placed {
  return key === undefined ? one : { ...one, key, byHand: true }
}

const idsOf = (list: readonly Placed[]) => list.map(({ id }) => id)
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('M3: order by hand', () => {
  test('what is put between two others stands there, wherever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30), seed), { maxLength: 60 }), (puts) => {
        let list: readonly Placed[] = []
        for (const [name, place, random] of puts) {
          const id = `post ${name}`
          const others = idsOf(list).filter((other) => other !== id)
          const index = place % (others.length + 1)
          list = put(list, id, index, random)
          expect(idsOf(list)).toEqual(others.toSpliced(index, 0, id))
          for (const { key } of list) expect(isOrderKey(key)).toBe(true)
        }
      }),
    )
  })

  test('putting something at one place a thousand times leaves no key long', () => {
    for (const place of [() => 1, () => 0, (length: number) => length]) {
      let list: readonly Placed[] = []
      for (let at = 0; at < 1_000; at++) list = put(list, `post ${at}`, place(list.length), at)
      expect(new Set(idsOf(list)).size).toBe(1_000)
      expect(Math.max(...list.map(({ key }) => key.length))).toBeLessThan(60)
    }
  })

  test('one key is written for a move, and none for those that stand around it', () => {
    const list = ['a', 'b', 'c', 'd'].reduce<readonly Placed[]>(
      (all, id, index) => put(all, id, index, index),
      [],
    )
    const others = list.filter(({ id }) => id !== 'd')
    expect([...placeAt(others, 1, 'd', randomOf(7)).keys()]).toEqual(['d'])
  })

  test('two people who put something at the same place apart choose different keys', () => {
    const list = put(put([], 'a', 0, 1), 'b', 1, 2)
    const keys = Array.from({ length: 2_000 }, (_, person) =>
      placeAt(list, 1, 'c', randomOf(person * 7_919)).get('c'),
    )
    expect(new Set(keys).size).toBe(2_000)
  })

  test('between two that have the same key, both get new ones and keep their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.nat(8),
        fc.boolean(),
        seed,
        (count, at, byHand, random) => {
          const list = Array.from({ length: count }, (_, n) => ({ id: `p${n}`, key: 'V', byHand }))
          const index = at % (count + 1)
          const after = put(list, 'new', index, random)
          expect(idsOf(after)).toEqual(idsOf(list).toSpliced(index, 0, 'new'))
        },
      ),
    )
  })

  test('M5: what is no key is not read as one', () => {
    for (const text of ['', '0', 'V0', 'a b', 'é', '-', '1'.repeat(201), 7, null, undefined])
      expect(isOrderKey(text)).toBe(false)
    expect(isOrderKey('H01bZ')).toBe(true)
  })
})
