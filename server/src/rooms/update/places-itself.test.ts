import { encoding } from 'lib0'
import { expect, test } from 'vitest'
import { Random, seeds } from '../testing/random.ts'
import { walkCausally } from './causal-walk.ts'
import { placesItself } from './places-itself.ts'
import { scanUpdate } from './scan.ts'

const RUNS = Number(process.env.RUCHE_SCAN_RUNS ?? 150) * 20

/** Some clients' characters, each upon one or two others that may come later, or never, or wait for it in turn. */
function tangle(random: Random): Uint8Array {
  const clients = Array.from({ length: 2 + random.below(4) }, (_, index) => 90 - index)
  const structs = 1 + random.below(6)
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clients.length)
    for (const [index, client] of clients.entries()) {
      for (const value of [structs, client, 0]) encoding.writeVarUint(encoder, value)
      for (let clock = 0; clock < structs; clock++) {
        const both = random.chance(0.3)
        encoding.writeUint8(encoder, both ? 0xc4 : 0x84)
        for (let left = both ? 2 : 1; left > 0; left--) {
          const other = (index + 1 + random.below(clients.length - 1)) % clients.length
          encoding.writeVarUint(encoder, clients[other] ?? 0)
          encoding.writeVarUint(encoder, random.below(Math.min(structs, clock + 2)))
        }
        encoding.writeVarString(encoder, 'a')
      }
    }
    encoding.writeVarUint(encoder, 0)
  })
}

test('R5: what finds all that it refers to without being read again is what can be walked to its end', () => {
  const seen = new Set<boolean>()
  for (const seed of seeds(RUNS, 'tangled updates')) {
    const random = new Random(seed)
    const update = scanUpdate(tangle(random))
    if (!update) throw new Error('The tangle does not decode')
    const known = new Map([90, 89, 88].map((client) => [client, random.below(5)]))
    const walked = walkCausally(update, known)
    const isWhole = walked.every(({ structs, section }) => structs === section.structs)
    expect(placesItself(update, known), `seed ${seed}`).toBe(isWhole)
    seen.add(isWhole)
  }
  expect(seen.size).toBe(2)
})
