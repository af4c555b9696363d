import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { deskIn } from '#shared/documents/desk.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import { parseShift, type Shift } from './shift.ts'
import { acceptSwap, declineField, mayAnswer, parseSwap, type Swap, stateOf } from './swap.ts'

const PEOPLE = ['camille', 'nour', 'bastien'] as const
const NOW = Date.UTC(2026, 9, 15, 8)

/** A device of one person, with a clock of its own. */
class Device {
  readonly doc = new Y.Doc()
  readonly person: string
  clock: number
  constructor(person: string, clock: number) {
    this.person = person
    this.clock = clock
  }
  author(): Author {
    this.clock += 1000
    return {
      now: this.clock,
      person: this.person,
      random: (bytes) => crypto.getRandomValues(bytes),
    }
  }
  shift(id: string): Shift {
    const shift = parseShift(id, deskIn(this.doc, 'shifts').get(id))
    if (shift.kind !== 'shift') throw new Error('the shift is damaged')
    return shift
  }
  swap(id: string): Swap {
    const swap = parseSwap(id, deskIn(this.doc, 'swaps').get(id))
    if (swap.kind !== 'swap') throw new Error('the swap is damaged')
    return swap
  }
  state(id: string) {
    const swap = this.swap(id)
    return stateOf(swap, this.shift(swap.shift))
  }
  /** Only what its person may still do, as they see it. */
  does(id: string, act: 'accept' | 'decline' | 'withdraw'): void {
    const swap = this.swap(id)
    const [swaps, shifts] = [deskIn(this.doc, 'swaps'), deskIn(this.doc, 'shifts')]
    this.doc.transact(() => {
      if (act === 'withdraw') {
        if (swap.asker !== this.person || this.state(id).kind !== 'open') return
        changeRecord(swaps, id, { withdrawnAt: this.clock }, this.author())
        return
      }
      if (!mayAnswer(swap, this.shift(swap.shift), this.person)) return
      if (act === 'accept') acceptSwap({ swaps, shifts }, swap, this.author())
      else changeRecord(swaps, id, { [declineField(this.person)]: this.clock }, this.author())
    })
  }
}

function meet(a: Device, b: Device): void {
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc))
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc))
}

/** Three devices that know a shift of Camille's, and that she asks for somebody to take it. */
function begin(offeredTo: string | null, clocks: readonly number[] = [0, 0, 0]) {
  const devices = PEOPLE.map((person, index) => new Device(person, NOW + (clocks[index] ?? 0)))
  const [camille] = devices
  if (!camille) throw new Error('nobody is here')
  const hours = { from: '2026-10-22T14:00', to: '2026-10-22T22:00' }
  const shift = createRecord(
    deskIn(camille.doc, 'shifts'),
    { person: 'camille', ...hours },
    {},
    camille.author(),
  ).id
  const fields = { shift, offeredTo: offeredTo ?? undefined }
  const swap = createRecord(deskIn(camille.doc, 'swaps'), fields, {}, camille.author()).id
  for (const other of devices) if (other !== camille) meet(camille, other)
  return { devices, shift, swap }
}

describe('a swap', () => {
  test('that was accepted gives the shift away in one step, and nobody else can take it', () => {
    const { devices, shift, swap } = begin(null)
    const [camille, nour, bastien] = devices
    if (!camille || !nour || !bastien) throw new Error('somebody is missing')
    nour.does(swap, 'accept')
    expect(nour.shift(shift).person).toBe('nour')
    expect(nour.state(swap)).toEqual({ kind: 'accepted', by: 'nour' })
    meet(nour, bastien)
    bastien.does(swap, 'accept')
    expect(bastien.shift(shift).person).toBe('nour')
    meet(bastien, camille)
    camille.does(swap, 'withdraw')
    expect(camille.swap(swap).withdrawnAt).toBeNull()
  })

  test('offered to one person is theirs to answer, and over once they decline', () => {
    const { devices, shift, swap } = begin('nour')
    const [, nour, bastien] = devices
    if (!nour || !bastien) throw new Error('somebody is missing')
    bastien.does(swap, 'accept')
    expect(bastien.shift(shift).person).toBe('camille')
    nour.does(swap, 'decline')
    expect(nour.state(swap).kind).toBe('declined')
    nour.does(swap, 'accept')
    expect(nour.shift(shift).person).toBe('camille')
  })

  test('offered to anybody goes on when one declines', () => {
    const { devices, swap } = begin(null)
    const [, nour, bastien] = devices
    if (!nour || !bastien) throw new Error('somebody is missing')
    nour.does(swap, 'decline')
    expect(nour.state(swap).kind).toBe('open')
    meet(nour, bastien)
    bastien.does(swap, 'accept')
    expect(bastien.state(swap)).toEqual({ kind: 'accepted', by: 'bastien' })
  })

  test('of a shift that was given to somebody else meanwhile is gone', () => {
    const { devices, shift, swap } = begin(null)
    const [camille] = devices
    if (!camille) throw new Error('nobody is here')
    const shifts = deskIn(camille.doc, 'shifts')
    changeRecord(shifts, shift, { person: 'bastien' }, camille.author())
    expect(camille.state(swap).kind).toBe('gone')
  })

  test('accepted and withdrawn apart is accepted, on every device', () => {
    const { devices, shift, swap } = begin('nour')
    const [camille, nour] = devices
    if (!camille || !nour) throw new Error('somebody is missing')
    camille.does(swap, 'withdraw')
    nour.does(swap, 'accept')
    meet(camille, nour)
    for (const device of [camille, nour]) {
      expect(device.state(swap)).toEqual({ kind: 'accepted', by: 'nour' })
      expect(device.shift(shift).person).toBe('nour')
    }
  })
})

const step = fc.oneof(
  fc.record({
    kind: fc.constant('do' as const),
    at: fc.nat({ max: 2 }),
    act: fc.constantFrom('accept' as const, 'decline' as const, 'withdraw' as const),
  }),
  fc.record({
    kind: fc.constant('meet' as const),
    at: fc.nat({ max: 2 }),
    other: fc.nat({ max: 2 }),
  }),
)

test('M1, M2: whatever three people answer apart, all of them then see the same, and whoever the shift names has said yes to it', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 14 }),
      fc.constantFrom(null, 'nour'),
      fc.array(fc.integer({ min: -5_000_000, max: 5_000_000 }), { minLength: 3, maxLength: 3 }),
      (steps, offeredTo, clocks) => {
        const { devices, shift, swap } = begin(offeredTo, clocks)
        for (const one of steps) {
          const device = devices[one.at]
          if (one.kind === 'do') device?.does(swap, one.act)
          else if (device && devices[one.other]) meet(device, devices[one.other] ?? device)
        }
        for (const a of devices) for (const b of devices) meet(a, b)
        const [first, ...others] = devices
        if (!first) throw new Error('nobody is here')
        for (const other of others) {
          expect(other.swap(swap)).toEqual(first.swap(swap))
          expect(other.state(swap)).toEqual(first.state(swap))
          expect(other.shift(shift)).toEqual(first.shift(shift))
        }
        const { accepted, withdrawnAt } = first.swap(swap)
        const { person } = first.shift(shift)
        const state = first.state(swap)
        if (accepted.length === 0) {
          expect(person).toBe('camille')
          expect(state.kind === 'withdrawn').toBe(withdrawnAt !== null)
        } else {
          expect(accepted.map(({ by }) => by)).toContain(person)
          expect(state).toEqual({ kind: 'accepted', by: person })
        }
      },
    ),
  )
})
