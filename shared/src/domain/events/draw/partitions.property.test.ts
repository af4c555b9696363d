import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Source } from './commitment.ts'
import { disqualify, saySecret, saySignature } from './draw-actions.ts'
import { outcomeOf, standingOf, type VerifySignature } from './standing.ts'
import {
  announced,
  authorAt,
  byRound,
  commitmentTo,
  drawAt,
  meet,
  placeOf,
  ROUND_TIME,
  SIX,
  sealedAt,
} from './testing/draws.ts'
import { turnOf } from './turn.ts'

const DEVICES = 4
const FROM = ROUND_TIME + 1_000
const SIGNATURE = 'ab'.repeat(48)
/** The real one is tested beside; here it is asked thousands of times. */
const isSigned: VerifySignature = (_, round, signature) => round === 1000 && signature === SIGNATURE

const device = fc.nat({ max: DEVICES - 1 })
const step = fc.oneof(
  // Does what its turn is; `late` says whether it waits for the fallback where it may choose.
  fc.record({ kind: fc.constant('act' as const), at: device, late: fc.boolean() }),
  fc.record({ kind: fc.constant('say' as const), at: device, to: device }),
  fc.record({ kind: fc.constant('out' as const), at: device, place: fc.nat({ max: 2 }) }),
  fc.record({ kind: fc.constant('reload' as const), at: device }),
  fc.record({ kind: fc.constant('meet' as const), at: device, to: device }),
)
const kinds = fc.constantFrom('beacon', 'fallback', 'devices')

test('a result that one device has shown is every device’s, whoever was cut off from whom and whatever they did', () => {
  fc.assert(
    fc.property(kinds, fc.array(step, { minLength: 10, maxLength: 60 }), (kind, steps) => {
      const first = placeOf()
      const sealed = sealedAt(first, kind === 'beacon' ? 0 : 3)
      const seals = sealed.map(({ id, hash }) => ({ id, hash }))
      const beacon = byRound()
      const source: Source =
        kind === 'devices'
          ? { kind, seals }
          : beacon.kind === 'beacon' && kind === 'fallback'
            ? { ...beacon, fallback: { from: FROM, seals } }
            : beacon
      const id = announced(first, commitmentTo(SIX, source))
      const devices = Array.from({ length: DEVICES }, (_, index) => {
        const own = sealed[index]
        return { place: placeOf(), secrets: new Map(own ? [[own.id, own.secret]] : []) }
      })
      for (const { place } of devices) meet(place.doc, first.doc)
      const shown = new Set<string>()
      const look = () => {
        for (const { place } of devices) {
          const standing = standingOf(drawAt(place, id), isSigned)
          expect(standing.kind).not.toBe('contested')
          if (standing.kind === 'known') shown.add(standing.seed)
        }
        expect(shown.size).toBeLessThanOrEqual(1)
      }

      for (const one of steps) {
        const here = devices[one.at]
        if (!here) continue
        const { place, secrets } = here
        const standing = standingOf(drawAt(place, id), isSigned)
        const author = authorAt(FROM, `person${one.at}`)
        if (one.kind === 'act') {
          const turn = turnOf(drawAt(place, id), standing, new Set(secrets.keys()), FROM)
          if (turn.kind === 'fetch' && !(one.late && turn.orOpen !== null)) {
            saySignature(place.draws, id, { seal: turn.seal, signature: SIGNATURE }, author)
            secrets.clear()
          } else if (turn.kind === 'open' || turn.kind === 'fetch') {
            const [own] = secrets
            if (own) saySecret(place.draws, id, { seal: own[0], secret: own[1] }, author)
            secrets.clear()
          }
        } else if (one.kind === 'say') {
          // Read out in the room and typed into another device.
          const there = devices[one.to]
          const [said] = drawAt(place, id).secrets
          if (there && said) saySecret(there.place.draws, id, said, author)
        } else if (one.kind === 'out' && standing.kind === 'known') {
          const { ranking } = outcomeOf(drawAt(place, id), SIX, standing.seed)
          const code = ranking[one.place]?.code ?? ''
          disqualify(place.draws, id, { code, reason: 'silent' }, author)
        } else if (one.kind === 'reload') {
          const again = placeOf()
          meet(again.doc, place.doc)
          devices[one.at] = { place: again, secrets }
        } else if (one.kind === 'meet') {
          const there = devices[one.to]
          if (there) meet(place.doc, there.place.doc)
        }
        look()
      }

      for (const { place } of devices) meet(first.doc, place.doc)
      for (const { place } of devices) meet(first.doc, place.doc)
      look()
      const outcomes = devices.map(({ place }) => {
        const standing = standingOf(drawAt(place, id), isSigned)
        return standing.kind === 'known'
          ? outcomeOf(drawAt(place, id), SIX, standing.seed)
          : standing
      })
      for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
    }),
  )
})
