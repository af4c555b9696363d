import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { moderationIn } from '#shared/documents/moderation.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeRecord, revertStep } from '#shared/domain/record.ts'
import { endFields, isInForce, isPending, type Measure, parseMeasure } from './measure.ts'
import { agreeToMeasure, takeMeasure } from './measure-actions.ts'

const HOUR = 3_600_000

class Device {
  readonly doc = new Y.Doc()
  readonly person: string
  now: number
  constructor(person: string, now = 0) {
    this.person = person
    this.now = now
  }
  get measures() {
    return moderationIn(this.doc, 'measures')
  }
  author(): Author {
    return {
      now: this.now,
      person: this.person,
      random: (bytes) => crypto.getRandomValues(bytes),
    }
  }
  proposes(needs: number, hours: number | null = 24): string {
    return takeMeasure(
      this.measures,
      {
        case: 'case',
        person: 'korrigan',
        what: 'muted',
        step: 'step',
        note: '',
        needs,
        until: hours === null ? null : this.now + hours * HOUR,
        article: null,
        articleVersion: null,
      },
      this.author(),
    ).id
  }
  agrees(id: string, at = this.now) {
    this.now = at
    return agreeToMeasure(this.measures, id, this.author())
  }
  measure(id: string): Measure {
    const measure = parseMeasure(id, this.measures.get(id))
    if (measure.kind !== 'measure') throw new Error(`damaged: ${measure.field}`)
    return measure
  }
  meets(other: Device) {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc)))
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(other.doc)))
  }
}

describe('what several must agree to', () => {
  test('holds once enough have agreed, though none of them knew of the others, and lasts from then', () => {
    const [camille, nour, hugo] = [new Device('camille'), new Device('nour'), new Device('hugo')]
    const id = camille.proposes(3)
    for (const other of [nour, hugo]) camille.meets(other)
    nour.agrees(id, 2 * HOUR)
    hugo.agrees(id, 5 * HOUR)
    for (const device of [nour, hugo]) expect(isPending(device.measure(id))).toBe(true)
    nour.meets(hugo)
    for (const device of [nour, hugo]) {
      const measure = device.measure(id)
      expect(measure).toMatchObject({ at: 5 * HOUR, until: 29 * HOUR })
      expect(measure.agreed).toEqual(['camille', 'hugo', 'nour'])
      expect([isInForce(measure, 28 * HOUR), isInForce(measure, 29 * HOUR)]).toEqual([true, false])
    }
  })

  test('is agreed to as it was: with more hours it waits again, and says who had agreed to fewer', () => {
    const [camille, nour] = [new Device('camille'), new Device('nour')]
    const id = camille.proposes(2)
    camille.meets(nour)
    nour.agrees(id, HOUR)
    // By a client that knows no better, or a colleague who had not heard of the agreement.
    changeRecord(camille.measures, id, { until: 240 * HOUR }, camille.author())
    camille.meets(nour)
    expect(nour.measure(id)).toMatchObject({ agreed: [], agreedBefore: ['camille', 'nour'] })
    expect(isInForce(nour.measure(id), 2 * HOUR)).toBe(false)
    for (const device of [camille, nour]) device.agrees(id, 3 * HOUR)
    camille.meets(nour)
    expect(camille.measure(id)).toMatchObject({ agreedBefore: [], until: 243 * HOUR })
    expect(isPending(camille.measure(id))).toBe(false)
  })

  test('ends when a later decision says so, which takes no agreement back', () => {
    const [camille, nour] = [new Device('camille'), new Device('nour')]
    const id = camille.proposes(2)
    camille.meets(nour)
    nour.agrees(id, HOUR)
    const fields = endFields(nour.measure(id), 4 * HOUR)
    changeRecord(nour.measures, id, fields, nour.author())
    expect(nour.measure(id)).toMatchObject({ at: HOUR, until: 4 * HOUR, agreedBefore: [] })
    expect(isPending(nour.measure(id))).toBe(false)
  })

  test('M7: an agreement that is taken back is none', () => {
    const camille = new Device('camille')
    const id = camille.proposes(2)
    const nour = { ...camille.author(), person: 'nour' }
    const steps = agreeToMeasure(camille.measures, id, nour)
    expect(isPending(camille.measure(id))).toBe(false)
    for (const step of steps) revertStep(camille.measures, step, nour)
    expect(camille.measure(id)).toMatchObject({ agreed: ['camille'], agreedBefore: [] })
  })

  test('M5, M6: what a client wrote that knew no entries counts; what does not parse is none', () => {
    const camille = new Device('camille')
    const id = camille.proposes(2)
    const map = camille.measures.get(id)
    for (const [key, value] of [
      ['agreement:a', '{'],
      ['agreement:b', '[1,2,3]'],
      ['agreement:c', '[1,"__proto__","x"]'],
      ['agreement:d', 7],
    ] as const)
      map?.set(key, value)
    expect(camille.measure(id)).toMatchObject({ agreed: ['camille'], agreedBefore: [] })
    map?.set('agreed:hugo', true)
    expect(camille.measure(id)).toMatchObject({ agreed: ['camille', 'hugo'], at: 0 })
    expect(isPending(camille.measure(id))).toBe(false)
  })

  test('under all interleavings of change and agreement on three devices never holds by what somebody has not seen', () => {
    const deed = fc.record({
      who: fc.nat(2),
      deed: fc.constantFrom('agree', 'agree', 'agree', 'change', 'meet', 'meet'),
      hours: fc.integer({ min: 1, max: 3 }),
      other: fc.nat(2),
    })
    let held = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 3 }),
        fc.array(deed, { minLength: 4, maxLength: 40 }),
        (needs, deeds) => {
          // Clocks that are apart.
          const devices = ['camille', 'nour', 'hugo'].map((name, at) => new Device(name, at * HOUR))
          const [first] = devices
          if (!first) return
          const id = first.proposes(needs, 2)
          for (const device of devices) first.meets(device)
          const lastsIn = (device: Device) =>
            Number(device.measures.get(id)?.get('until')) - Number(first.measure(id).createdAt)
          const seen = new Set([`camille ${lastsIn(first)}`])
          const look = () => {
            for (const device of devices) {
              const measure = device.measure(id)
              for (const person of measure.agreed)
                expect(seen).toContain(`${person} ${lastsIn(device)}`)
              if (isPending(measure)) continue
              held++
              expect(new Set(measure.agreed).size).toBeGreaterThanOrEqual(needs)
              expect((measure.until ?? 0) - measure.at).toBe(lastsIn(device))
            }
          }
          for (const { who, deed, hours, other } of deeds) {
            const device = devices[who] ?? first
            device.now += HOUR
            if (deed === 'meet') device.meets(devices[other] ?? first)
            if (deed === 'agree') {
              seen.add(`${device.person} ${lastsIn(device)}`)
              device.agrees(id)
            }
            if (deed === 'change') {
              const until = device.measure(id).createdAt + hours * HOUR
              changeRecord(device.measures, id, { until }, device.author())
            }
            look()
          }
          for (const device of [...devices, ...devices]) first.meets(device)
          look()
          for (const device of devices) expect(device.measure(id)).toEqual(first.measure(id))
        },
      ),
      { numRuns: 200 },
    )
    // Not because nothing ever held.
    expect(held).toBeGreaterThan(50)
  })
})
