import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { revertStep } from '#shared/domain/record.ts'
import {
  APPEAL_VERDICTS,
  type Appeal,
  type AppealVerdictKind,
  outcomeOf,
  parseAppeal,
} from './appeal.ts'
import { decideAppeal, lodgeAppeal } from './appeal-actions.ts'

const DAY = 86_400_000
const DECIDER = 'nour'

class Device {
  readonly doc = new Y.Doc()
  readonly person: string
  now: number
  constructor(person: string, now = 0) {
    this.person = person
    this.now = now
  }

  get appeals(): Records {
    return this.doc.getMap<RecordMap>('appeals')
  }

  author(): Author {
    this.now++
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
    return { now: this.now, person: this.person, random }
  }

  lodges(): string {
    const draft = { case: 'thecase', measure: 'themeasure', before: 'answered', judge: null }
    return lodgeAppeal(
      this.appeals,
      { ...draft, text: 'I was quoting somebody.', receivedAt: 10 * DAY },
      this.author(),
    ).id
  }

  decides(id: string, says: AppealVerdictKind) {
    return decideAppeal(this.appeals, id, { says, note: 'Read again.' }, this.author())
  }

  appeal(id: string): Appeal {
    const appeal = parseAppeal(id, this.appeals.get(id))
    if (appeal.kind !== 'appeal') throw new Error(`damaged: ${appeal.field}`)
    return appeal
  }

  outcome(id: string) {
    return outcomeOf(this.appeal(id), [DECIDER])
  }

  meets(other: Device): void {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc)))
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(other.doc)))
  }
}

describe('an appeal', () => {
  test('is open until somebody decides, has two weeks where nobody said how long, and one undo takes a verdict back', () => {
    const hugo = new Device('hugo')
    const id = hugo.lodges()
    expect(hugo.outcome(id)).toEqual({ kind: 'open' })
    expect(hugo.appeal(id).deadline).toBe(24 * DAY)
    const [step] = hugo.decides(id, 'lifted')
    expect(hugo.outcome(id)).toMatchObject({
      kind: 'decided',
      verdict: { says: 'lifted', by: 'hugo', note: 'Read again.' },
    })
    if (step) revertStep(hugo.appeals, step, hugo.author())
    expect(hugo.outcome(id)).toEqual({ kind: 'open' })
  })

  test('is not decided by whoever decided the measure: what they say is kept and does not count', () => {
    const nour = new Device(DECIDER)
    const id = nour.lodges()
    nour.decides(id, 'upheld')
    expect(nour.appeal(id).verdicts).toHaveLength(1)
    expect(nour.outcome(id)).toEqual({ kind: 'open' })
  })

  test('that two decide apart and otherwise keeps and shows both, until one who knows both decides', () => {
    const [hugo, bastien] = [new Device('hugo'), new Device('bastien', 5_000)]
    const id = hugo.lodges()
    hugo.meets(bastien)
    hugo.decides(id, 'upheld')
    bastien.decides(id, 'lifted')
    hugo.meets(bastien)
    for (const device of [hugo, bastien])
      expect(device.outcome(id)).toMatchObject({
        kind: 'disputed',
        verdicts: [
          { by: 'hugo', says: 'upheld' },
          { by: 'bastien', says: 'lifted' },
        ],
      })
    // Whatever the clocks say: his is behind.
    hugo.decides(id, 'changed')
    expect(hugo.outcome(id)).toMatchObject({ kind: 'decided', verdict: { says: 'changed' } })
    expect(hugo.appeal(id).verdicts).toHaveLength(3)
  })

  test('under all interleavings loses no verdict, and all devices that have met say the same', () => {
    const deed = fc.record({
      who: fc.nat(2),
      says: fc.option(fc.constantFrom(...APPEAL_VERDICTS), { freq: 2 }),
      other: fc.nat(2),
    })
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const devices = ['hugo', 'bastien', DECIDER].map(
          (person, at) => new Device(person, at * 99),
        )
        const [first] = devices
        if (!first) return
        const id = first.lodges()
        for (const device of devices) first.meets(device)
        let given = 0
        for (const { who, says, other } of deeds) {
          const device = devices[who] ?? first
          if (says === null) {
            device.meets(devices[other] ?? first)
            continue
          }
          given++
          device.decides(id, says)
          const outcome = device.outcome(id)
          // Whoever decides knows what is here: for them it is decided, unless theirs does not count.
          if (device.person === DECIDER) continue
          expect(outcome).toMatchObject({ kind: 'decided', verdict: { by: device.person, says } })
        }
        for (const device of [...devices, ...devices]) first.meets(device)
        for (const device of devices) {
          expect(device.appeal(id).verdicts).toHaveLength(given)
          expect(device.outcome(id)).toEqual(first.outcome(id))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('reads as damaged without its measure, and passes over a verdict that makes no sense (M5)', () => {
    const hugo = new Device('hugo')
    const id = hugo.lodges()
    const map = hugo.appeals.get(id)
    map?.set('verdict:a', '[1,"bastien","forgiven","",[]]')
    map?.set('verdict:b', 'yes')
    expect(hugo.appeal(id).verdicts).toEqual([])
    map?.delete('measure')
    expect(parseAppeal(id, map)).toMatchObject({ kind: 'damaged', field: 'measure' })
  })
})
