import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { Random, seeds } from '../testing/random.ts'
import { editRandomly, randomReplicas } from '../testing/random-edits.ts'
import { plainBytes } from './bytes.ts'
import { Join } from './join.ts'
import { scanUpdate } from './scan.ts'

const RUNS = Number(process.env.RUCHE_SCAN_RUNS ?? 150)
/** Bytes of a frame in front of the update. */
const HEAD = 7

test('a join knows of itself what reading it anew would find', () => {
  for (const seed of seeds(RUNS, 'slice of a join')) {
    const random = new Random(seed)
    const replicas = randomReplicas(3, 20, random)
    const join = new Join<Y.Doc>()
    for (const doc of replicas) {
      doc.on('update', (update: Uint8Array) => {
        const scanned = scanUpdate(update)
        if (!scanned) throw new Error(`Seed ${seed}: an update of Yjs was refused`)
        join.add(scanned, doc)
      })
    }
    for (let left = random.below(8); left > 0; left--) editRandomly(random.pick(replicas), random)
    const framed = random.chance(0.5)
    const joined = join.encode((size) =>
      framed ? { target: Buffer.alloc(HEAD + size), offset: HEAD } : plainBytes(size),
    )
    const read = scanUpdate(joined.update)
    if (!read) throw new Error(`Seed ${seed}: a join was refused`)
    const { bytes, sections, deletions } = read
    expect(joined.slice(), `seed ${seed}`).toEqual({ bytes, sections, deletions })
  }
})
