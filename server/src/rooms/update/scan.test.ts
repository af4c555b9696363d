import { encoding } from 'lib0'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { Random, seeds } from '../testing/random.ts'
import { copyOf, editRandomly, randomReplicas, sync } from '../testing/random-edits.ts'
import { plainBytes } from './bytes.ts'
import { Join } from './join.ts'
import { judge } from './judge.ts'
import { scanUpdate } from './scan.ts'
import { decodeVector } from './vector.ts'

const RUNS = Number(process.env.RUCHE_SCAN_RUNS ?? 150)

function vectorOf(doc: Y.Doc): Map<number, number> {
  const vector = decodeVector(Y.encodeStateVector(doc))
  if (!vector) throw new Error('Yjs wrote a state vector that we cannot read')
  return vector
}

/** Whether Yjs places all of the update in a copy of `base`; throws what Yjs throws. */
function yjsPlaces(update: Uint8Array, base: Y.Doc): boolean {
  const copy = copyOf(base)
  Y.applyUpdate(copy, update)
  return copy.store.pendingStructs === null && copy.store.pendingDs === null
}

/** What a room passes on of an update; null when it is malformed, a gap, or brings nothing. */
function passedOn(update: Uint8Array, base: Y.Doc): Uint8Array | null {
  const scanned = scanUpdate(update)
  const verdict = scanned && judge(scanned, vectorOf(base))
  if (verdict?.kind !== 'news') return null
  const join = new Join<null>()
  join.add(verdict.news, null)
  return join.encode(plainBytes).update
}

/** Types and appends behind what is there, which Yjs makes one struct of. */
function goOnAtTheEnd(doc: Y.Doc, random: Random): void {
  const text = doc.getText('body')
  text.insert(text.length, random.pick(['abc', 'é', '日本', 'x'.repeat(300)]))
  const list = doc.getArray('list')
  list.insert(list.length, [1, 'two', { three: [3] }])
}

function mutate(update: Uint8Array, random: Random): Uint8Array {
  const bytes = [...update]
  for (let left = 1 + random.below(3); left > 0; left--) {
    const at = random.below(bytes.length)
    const roll = random.below(6)
    if (roll < 3) bytes[at] = random.chance(0.5) ? random.below(256) : random.below(12)
    else if (roll === 3) bytes.splice(at, 1 + random.below(3))
    else if (roll === 4) bytes.splice(at, 0, random.below(256))
    else bytes.splice(random.below(bytes.length), 0, ...bytes.slice(at, at + random.below(12)))
  }
  return Uint8Array.from(bytes)
}

describe('R5: scanning an update', () => {
  test('whatever Yjs writes is accepted, and its sections are those that Yjs reads', () => {
    for (const seed of seeds(RUNS, 'scan what Yjs writes')) {
      const random = new Random(seed)
      const [first, second, third] = randomReplicas(3, 30, random)
      if (!first || !second || !third) throw new Error('Three replicas')
      const updates: Uint8Array[] = []
      first.on('update', (update: Uint8Array) => updates.push(update))
      for (let n = 0; n < 10; n++) editRandomly(first, random)
      sync(second, first)
      updates.push(Y.encodeStateAsUpdate(first))
      updates.push(Y.encodeStateAsUpdate(second, Y.encodeStateVector(third)))
      updates.push(Y.mergeUpdates(updates.filter(() => random.chance(0.5))))
      for (const update of updates) {
        const scanned = scanUpdate(update)
        if (!scanned) throw new Error(`Seed ${seed}: an update of Yjs was refused`)
        const { structs, ds } = Y.decodeUpdate(update)
        const count = scanned.sections.reduce((sum, section) => sum + section.structs, 0)
        expect(count, `seed ${seed}`).toBe(structs.length)
        const ends = new Map<number, number>()
        for (const { id, length } of structs) ends.set(id.client, id.clock + length)
        expect(new Map(scanned.sections.map(({ client, end }) => [client, end]))).toEqual(ends)
        expect([...scanned.deletionEnds.keys()].sort()).toEqual([...ds.clients.keys()].sort())
      }
    }
  })

  // At 650073405 two replicas were given one client id.
  test('an update is a gap exactly when Yjs could not place all of it', () => {
    for (const seed of [650073405, ...seeds(RUNS, 'judge gaps')]) {
      const random = new Random(seed)
      const [first, second, third] = randomReplicas(3, 30, random)
      if (!first || !second || !third) throw new Error('Three replicas')
      const updates: Uint8Array[] = []
      second.on('update', (update: Uint8Array) => updates.push(update))
      for (let n = 0; n < 8; n++) editRandomly(second, random)
      const some = updates.filter(() => random.chance(0.5))
      const tried = [...updates, Y.mergeUpdates(some), Y.encodeStateAsUpdate(second)]
      tried.push(Y.encodeStateAsUpdate(second, Y.encodeStateVector(third)))
      for (const update of tried) {
        const scanned = scanUpdate(update)
        if (!scanned) throw new Error(`Seed ${seed}: an update of Yjs was refused`)
        const verdict = judge(scanned, vectorOf(first))
        expect(verdict.kind !== 'gap', `seed ${seed}`).toBe(yjsPlaces(update, first))
      }
    }
  })

  test('what reaches back into what is known is passed on as Yjs would have placed it', () => {
    let cut = 0
    for (const seed of seeds(RUNS, 'cut what is known')) {
      const random = new Random(seed)
      const [first, second] = randomReplicas(2, 30, random)
      if (!first || !second) throw new Error('Two replicas')
      goOnAtTheEnd(second, random)
      sync(second, first)
      if (random.chance(0.5)) editRandomly(first, random)
      goOnAtTheEnd(second, random)
      const whole = Y.encodeStateAsUpdate(second)
      const some = Y.encodeStateAsUpdate(second, Y.encodeStateVector(first))
      for (const update of [whole, some]) {
        const passed = passedOn(update, first)
        if (!passed) continue
        const scanned = scanUpdate(passed)
        const known = vectorOf(first)
        for (const { client, clock } of scanned?.sections ?? [])
          expect(clock, `seed ${seed}`).toBe(known.get(client) ?? 0)
        if (passed.length < update.length) cut++
        const [given, original] = [copyOf(first), copyOf(first)]
        Y.applyUpdate(given, passed)
        Y.applyUpdate(original, update)
        expect(Y.encodeStateAsUpdate(given), `seed ${seed}`).toEqual(
          Y.encodeStateAsUpdate(original),
        )
      }
    }
    expect(cut).toBeGreaterThan(0)
  })

  test('a forged struct that begins in what devices have collected does no harm there', () => {
    const base = new Y.Doc()
    base.clientID = 7
    const list = base.getArray('list')
    list.insert(0, [new Y.Text('ten clocks')])
    list.delete(0, 1)
    // Clocks 1 to 10 of this client are garbage now; the update says that 6 to 13 are a text of a root.
    const forged = struct(
      (encoder) => {
        encoding.writeUint8(encoder, 4)
        encoding.writeVarUint(encoder, 1)
        encoding.writeVarString(encoder, 'root')
        encoding.writeVarString(encoder, 'eight by')
      },
      1,
      6,
    )
    expect(() => Y.applyUpdate(copyOf(base), forged)).toThrow()
    const passed = passedOn(forged, base)
    if (!passed) throw new Error('It brings three clocks')
    const victim = copyOf(base)
    Y.applyUpdate(victim, passed)
    expect(vectorOf(victim)).toEqual(new Map([[7, 14]]))
  })

  test('a mutated update that is accepted is placed without a throw and leaves later ones applying', () => {
    let accepted = 0
    for (const seed of seeds(RUNS, 'scan mutated updates')) {
      const random = new Random(seed)
      const [base, friend] = randomReplicas(2, 15, random)
      if (!base || !friend) throw new Error('Two replicas')
      sync(base, friend)
      sync(friend, base)
      const updates: Uint8Array[] = []
      const editor = copyOf(base)
      editor.clientID = random.below(500)
      editor.on('update', (update: Uint8Array) => updates.push(update))
      for (let n = 0; n < 4; n++) editRandomly(editor, random)
      for (let n = 0; n < 40; n++) {
        const mutated = mutate(random.pick(updates), random)
        const passed = passedOn(mutated, base)
        if (!passed) continue
        accepted++
        const victim = copyOf(base)
        const story = `seed ${seed}, update ${Buffer.from(mutated).toString('base64')}`
        expect(() => Y.applyUpdate(victim, passed), story).not.toThrow()
        expect(victim.store.pendingStructs, story).toBeNull()
        expect(victim.store.pendingDs, story).toBeNull()
        const later = copyOf(friend)
        editRandomly(later, random)
        expect(() => sync(later, victim), story).not.toThrow()
        expect(victim.store.pendingStructs, story).toBeNull()
        expect(() => Y.encodeStateAsUpdateV2(victim), story).not.toThrow()
        expect(() => Y.applyUpdate(new Y.Doc(), Y.encodeStateAsUpdate(victim)), story).not.toThrow()
      }
    }
    expect(accepted).toBeGreaterThan(0)
  })

  function struct(write: (encoder: encoding.Encoder) => void, structs = 1, clock = 0): Uint8Array {
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, structs)
      encoding.writeVarUint(encoder, 7)
      encoding.writeVarUint(encoder, clock)
      write(encoder)
      encoding.writeVarUint(encoder, 0)
    })
  }
  const item = (kind: number, content: (encoder: encoding.Encoder) => void) =>
    struct((encoder) => {
      encoding.writeUint8(encoder, kind)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, 'root')
      content(encoder)
    })
  const deepJson = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

  const refused: Record<string, Uint8Array> = {
    'nothing at all': new Uint8Array(),
    'a count of 30 million structs in 8 bytes': Uint8Array.of(1, 128, 195, 167, 14, 7, 0, 0),
    'a struct of no length': struct((encoder) =>
      encoding.writeUint8Array(encoder, Uint8Array.of(0, 0)),
    ),
    'an empty string': item(4, (encoder) => encoding.writeVarString(encoder, '')),
    'no values': item(8, (encoder) => encoding.writeVarUint(encoder, 0)),
    'a string that is no UTF-8': item(4, (encoder) =>
      encoding.writeVarUint8Array(encoder, Uint8Array.of(0xed, 0xa0, 0x80)),
    ),
    'a format that is no JSON': item(6, (encoder) => {
      encoding.writeVarString(encoder, 'bold')
      encoding.writeVarString(encoder, '{')
    }),
    'JSON nested past any use': item(5, (encoder) =>
      encoding.writeVarString(encoder, deepJson(5_000)),
    ),
    'a value nested past any use': item(8, (encoder) => {
      encoding.writeVarUint(encoder, 1)
      for (let n = 0; n < 5_000; n++) encoding.writeUint8Array(encoder, Uint8Array.of(117, 1))
      encoding.writeUint8(encoder, 126)
    }),
    'a type that does not exist': item(7, (encoder) => encoding.writeVarUint(encoder, 7)),
    'a kind of content that does not exist': item(11, () => {}),
    'a subdocument with options that are none': item(9, (encoder) => {
      encoding.writeVarString(encoder, 'guid')
      encoding.writeAny(encoder, null)
    }),
    'an item that refers to itself': struct((encoder) => {
      encoding.writeUint8(encoder, 0x84)
      encoding.writeVarUint(encoder, 7)
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarString(encoder, 'a')
    }),
    'a clock past any use': struct(
      (encoder) => encoding.writeUint8Array(encoder, Uint8Array.of(0, 1)),
      1,
      2 ** 52,
    ),
    'a number past 2^53': Uint8Array.of(
      1,
      1,
      255,
      255,
      255,
      255,
      255,
      255,
      255,
      255,
      255,
      1,
      0,
      0,
      1,
      0,
    ),
    'a client twice': Uint8Array.of(2, 1, 7, 0, 0, 1, 1, 7, 1, 0, 1, 0),
    'a deletion of nothing': Uint8Array.of(0, 1, 7, 1, 0, 0),
    'an update that was cut off': Uint8Array.of(1, 1, 7, 0, 0, 1),
  }
  for (const [name, update] of Object.entries(refused))
    test(`refuses ${name}`, () => expect(scanUpdate(update)).toBeNull())

  test('two items that wait for each other can never be placed', () => {
    const circle = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 2)
      for (const [client, other] of [
        [9, 7],
        [7, 9],
      ] as const) {
        for (const value of [1, client, 0]) encoding.writeVarUint(encoder, value)
        encoding.writeUint8(encoder, 0x84)
        for (const value of [other, 0]) encoding.writeVarUint(encoder, value)
        encoding.writeVarString(encoder, 'a')
      }
      encoding.writeVarUint(encoder, 0)
    })
    const scanned = scanUpdate(circle)
    expect(scanned && judge(scanned, new Map()).kind).toBe('gap')
  })
})
