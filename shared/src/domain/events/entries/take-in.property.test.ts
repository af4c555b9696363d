import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { entriesIn, leftIn } from '#shared/documents/entries.ts'
import { newId } from '#shared/domain/id.ts'
import { parseEntry } from '../entry.ts'
import { keepLeft, type Leave, noteLeft, type ReceivedEntry, takeIn } from './entry-actions.ts'

/** What the relay holds of each entry, as docs/decisions/entry-forms.md says. */
interface AtRelay {
  readonly entry: ReceivedEntry
  waits: boolean
  asked: Leave | null
  isLeft: boolean
}

/** A device of the team, with its copy of the document and what it last read of the inbox. */
class Device {
  readonly doc = new Y.Doc()
  read: { entries: readonly AtRelay[]; leaving: readonly (readonly [AtRelay, Leave])[] } = {
    entries: [],
    leaving: [],
  }
  hasWritten = false

  write(): void {
    const by = { now: 1, person: 'ines', random: (bytes: Uint8Array<ArrayBuffer>) => bytes }
    this.doc.transact(() => {
      for (const { entry } of this.read.entries) takeIn(this.doc, entry, 1, by)
      for (const [{ entry }, asked] of this.read.leaving) noteLeft(this.doc, entry.id, asked, 2)
      keepLeft(
        this.doc,
        [...this.read.entries, ...this.read.leaving.map(([one]) => one)].map((one) => one.entry.id),
      )
    })
    this.hasWritten = true
  }

  hears(other: Device): void {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc)))
    // As an open document does whenever something comes.
    this.doc.transact(() => keepLeft(this.doc, leftIn(this.doc).keys()))
  }
}

/** None, one, or two, one of which its sender's page could not draw small. */
function photosOf(nth: number): ReceivedEntry['pictures'] {
  const hash = (of: string) => `${of}${nth % 10}`.repeat(32)
  const said = { type: 'image/jpeg', bytes: nth, alt: nth % 2 === 0 ? '' : `Photo ${nth}` }
  const all = [
    { hash: hash('a'), small: hash('b'), ...said },
    { hash: hash('c'), small: null, ...said },
  ]
  return all.slice(0, nth % 3)
}

const nth = fc.nat({ max: 7 })
const step = fc.oneof(
  fc.record({ kind: fc.constant('send' as const) }),
  fc.record({
    kind: fc.constant('leave' as const),
    who: nth,
    asked: fc.constantFrom<Leave>('withdraw', 'erase'),
  }),
  fc.record({
    kind: fc.constantFrom('read' as const, 'write' as const, 'say' as const, 'crash' as const),
    at: fc.nat({ max: 1 }),
  }),
  fc.record({ kind: fc.constant('hear' as const), at: fc.nat({ max: 1 }) }),
)

test('whatever two devices and senders do in whatever order, each entry is there once, and nobody who asked to be erased', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      const relay: AtRelay[] = []
      const devices = [new Device(), new Device()] as const
      const read = (device: Device): void => {
        const leaving = relay.flatMap((one) =>
          one.asked !== null && !one.isLeft ? [[one, one.asked] as const] : [],
        )
        device.read = { entries: relay.filter(({ waits }) => waits).slice(0, 3), leaving }
        device.hasWritten = false
      }
      const say = (device: Device): void => {
        if (!device.hasWritten) return
        for (const one of device.read.entries) {
          one.waits = false
          one.isLeft = false
        }
        for (const [one, asked] of device.read.leaving) if (one.asked === asked) one.isLeft = true
        device.read = { entries: [], leaving: [] }
        device.hasWritten = false
      }
      for (const one of steps) {
        const device = 'at' in one ? devices[one.at === 0 ? 0 : 1] : devices[0]
        const other = device === devices[0] ? devices[1] : devices[0]
        switch (one.kind) {
          case 'send': {
            const id = newId()
            const entry = {
              id,
              receivedAt: 5,
              consent: 'v1',
              pictures: photosOf(relay.length),
              answers: { name: `P${relay.length}` },
            }
            relay.push({ entry, waits: true, asked: null, isLeft: false })
            break
          }
          case 'leave': {
            const who = relay[one.who]
            if (!who || who.asked === 'erase') break
            // What waits is erased there and then, and offered all the same.
            who.asked = who.waits ? 'erase' : one.asked
            who.waits = false
            who.isLeft = false
            break
          }
          case 'read':
            read(device)
            break
          case 'write':
            device.write()
            break
          case 'say':
            // The relay is told only of what it has, and so has whoever asks it.
            if (device.hasWritten) other.hears(device)
            say(device)
            break
          case 'crash':
            device.read = { entries: [], leaving: [] }
            device.hasWritten = false
            break
          case 'hear':
            device.hears(other)
        }
      }
      const [first, second] = devices
      while (relay.some(({ waits, asked, isLeft }) => waits || (asked !== null && !isLeft))) {
        read(first)
        first.write()
        say(first)
      }
      first.hears(second)
      second.hears(first)
      first.hears(second)
      for (const { doc } of devices) {
        const entries = entriesIn(doc, 'entries')
        const there = relay.filter(({ asked }) => asked !== 'erase')
        expect([...entries.keys()].sort()).toEqual(there.map(({ entry }) => entry.id).sort())
        for (const { entry, asked } of there) {
          const kept = parseEntry(entry.id, entries.get(entry.id))
          expect(kept).toMatchObject({
            name: entry.answers.name,
            pictures: entry.pictures,
            eligibility: 'pending',
            withdrawnAt: asked === 'withdraw' ? 2 : null,
          })
        }
      }
    }),
    { numRuns: 300 },
  )
})
