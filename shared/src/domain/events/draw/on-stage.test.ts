import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readSlots, showDraw, showDrawn } from '#shared/documents/stage-slots.ts'
import type { StageDraw } from '#shared/domain/events/stage-draw.ts'
import { calledOnStage, drawForStage, nextReveal } from './on-stage.ts'
import { outcomeFrom } from './standing.ts'
import {
  announced,
  byRound,
  commitmentTo,
  drawAt,
  meet,
  placeOf,
  ROUND_TIME,
  SIX,
  sealedAt,
} from './testing/draws.ts'

const RANKING = SIX.map(({ code }) => ({ code, ticket: '' }))
const PRIZES = 3
const COMMITMENT = commitmentTo(SIX, byRound(), { prizes: PRIZES, reserves: 2 })
const ON: StageDraw = drawForStage(
  { id: 'draw', commitment: COMMITMENT, hash: 'f'.repeat(64), cancelled: null },
  true,
  { naming: 'code', proof: null },
)

/** A device of the team: what it shows, and whom it knows to be out. */
function presenter() {
  const doc = new Y.Doc()
  const out = new Set<string>()
  let clock = 0
  const next = () => {
    const said = [...out].map((code) => ({ code, reason: 'silent' as const, at: 0, by: 'camille' }))
    const { winners, reserves } = outcomeFrom({ commitment: COMMITMENT, out: said }, RANKING)
    return { winners, reveal: nextReveal({ winners, reserves }, readSlots(doc).drawn) }
  }
  return {
    doc,
    out,
    next,
    show: () => showDraw(doc, ON),
    reveal() {
      const { reveal } = next()
      clock += 1
      const row = { draw: ON.id, name: '', at: clock }
      if (reveal.kind === 'next')
        showDrawn(doc, { ...row, code: reveal.code, standing: reveal.standing })
      if (reveal.kind === 'change')
        for (const [code, standing] of reveal.rows) showDrawn(doc, { ...row, code, standing })
      return reveal.kind
    },
  }
}

const winnersOn = (doc: Y.Doc) =>
  readSlots(doc)
    .drawn.flatMap(({ code, standing }) =>
      standing.kind === 'winner' ? [{ code, place: standing.place }] : [],
    )
    .sort((a, b) => a.place - b.place)

test('whoever reveals, and whoever is out by then, an audience ends with the winners of the draw, each prize with one', () => {
  const device = fc.constantFrom(0, 1)
  const step = fc.oneof(
    fc.record({ kind: fc.constant('reveal' as const), at: device }),
    fc.record({ kind: fc.constant('reveal' as const), at: device }),
    fc.record({ kind: fc.constant('out' as const), at: device, place: fc.nat({ max: 4 }) }),
    fc.record({ kind: fc.constant('meet' as const), at: device }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const [one, two] = [presenter(), presenter()]
      const both = [one, two]
      const meets = () => {
        meet(one.doc, two.doc)
        for (const code of [...one.out, ...two.out]) for (const each of both) each.out.add(code)
      }
      one.show()
      meets()
      for (const { at, ...said } of steps) {
        const here = both[at] ?? one
        if (said.kind === 'meet') meets()
        else if (said.kind === 'out') here.out.add(SIX[said.place]?.code ?? '')
        else if (here.reveal() === 'next') {
          const places = winnersOn(here.doc).map(({ place }) => place)
          expect(new Set(places).size).toBe(places.length)
        }
      }
      meets()
      while (one.reveal() !== 'done');
      meets()
      const { winners } = two.next()
      expect(winnersOn(two.doc).map(({ code }) => code)).toEqual(winners)
      expect(readSlots(two.doc)).toEqual(readSlots(one.doc))
    }),
  )
})

test('the first prize comes last, then the reserves in their order', () => {
  const here = presenter()
  here.show()
  while (here.reveal() !== 'done');
  expect(readSlots(here.doc).drawn.map(({ code }) => code)).toEqual([
    'cyd',
    'bob',
    'ana',
    'dan',
    'eve',
  ])
  here.out.add('bob')
  expect(here.reveal()).toBe('change')
  expect(winnersOn(here.doc).map(({ code }) => code)).toEqual(['ana', 'cyd', 'dan'])
  expect(readSlots(here.doc).drawn.find(({ code }) => code === 'bob')?.standing.kind).toBe('out')
})

test('what was announced is told with the round and its time, or with how many devices sealed', () => {
  const place = placeOf()
  const draw = drawAt(place, announced(place, COMMITMENT))
  expect(drawForStage(draw, false, { naming: 'code', proof: null })).toMatchObject({
    entries: 6,
    fingerprint: draw.hash,
    source: { kind: 'beacon', round: 1000, at: ROUND_TIME },
    state: 'announced',
  })
  const seals = sealedAt(place, 3).map(({ id, hash }) => ({ id, hash }))
  const told = drawAt(place, announced(place, commitmentTo(SIX, { kind: 'devices', seals })))
  expect(drawForStage(told, true, { naming: 'code', proof: null })).toMatchObject({
    source: { kind: 'devices', devices: 3 },
    state: 'drawn',
  })
})

test('before everybody, nobody is ever called by their address', () => {
  const awa = { name: ' Awa  Marie Konaté ', handle: '@awa' }
  expect(calledOnStage(awa, 'code')).toBe('')
  expect(calledOnStage(awa, 'short')).toBe('Awa K.')
  expect(calledOnStage({ name: 'Awa', handle: '' }, 'short')).toBe('Awa')
  expect(calledOnStage({ name: '', handle: '@awa' }, 'short')).toBe('')
  expect(calledOnStage({ name: '', handle: '@awa' }, 'whole')).toBe('@awa')
  expect(calledOnStage({ name: 'x'.repeat(4_000), handle: '' }, 'whole').length).toBe(80)
  for (const naming of ['short', 'whole'] as const)
    for (const pasted of ['awa@example.org', 'Awa <awa@example.org>'])
      expect(calledOnStage({ name: pasted, handle: pasted }, naming)).toBe('')
  expect(calledOnStage({ name: '', handle: '@awa@example.social' }, 'whole')).toBe(
    '@awa@example.social',
  )
})
