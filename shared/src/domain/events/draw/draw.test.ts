import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { commitmentText, MOST_PRIZES, parseCommitment } from './commitment.ts'
import { parseDraw, parseSeal } from './draw.ts'
import { cancelDraw, disqualify, sayResult, saySecret, saySignature } from './draw-actions.ts'
import { ROUND_1000 } from './fixtures/recorded-rounds.ts'
import { listText } from './list.ts'
import { parseSecret, sayableSecret } from './randomness.ts'
import { rank } from './ranking.ts'
import { announcedList, couldBeKnown, outcomeOf, standingOf } from './standing.ts'
import {
  announced,
  authorAt,
  BEFORE,
  byRound,
  commitmentTo,
  drawAt,
  meet,
  type Place,
  placeOf,
  ROUND_TIME,
  SIX,
  sealedAt,
} from './testing/draws.ts'
import { turnOf } from './turn.ts'
import { isSigned } from './verify-beacon.ts'

const NONE: ReadonlySet<string> = new Set()
const standing = (place: Place, id: string) => standingOf(drawAt(place, id), isSigned)
const comes = (place: Place, id: string, seal: string | null = null) =>
  saySignature(place.draws, id, { seal, signature: ROUND_1000.signature }, authorAt(ROUND_TIME))

/** A draw by round 1,000 whose value has come. */
function drawn(more: Parameters<typeof commitmentTo>[2] = {}, entries = SIX) {
  const place = placeOf()
  const id = announced(place, commitmentTo(entries, byRound(), more), entries)
  comes(place, id)
  const known = standing(place, id)
  if (known.kind !== 'known') throw new Error(`It is ${known.kind}`)
  const { seed } = known
  const order = rank(entries, seed).map(({ code }) => code)
  const outcome = () => outcomeOf(drawAt(place, id), entries, seed)
  const out = (code: string) =>
    disqualify(place.draws, id, { code, reason: 'silent' }, authorAt(ROUND_TIME))
  return { place, id, order, outcome, out }
}

describe('an announcement', () => {
  test('is one text for one content, and is read back from it', () => {
    const place = placeOf()
    const [first, second] = sealedAt(place, 2)
    if (!first || !second) throw new Error('Nothing was sealed')
    const seals = [first, second].map(({ id, hash }) => ({ id, hash }))
    for (const source of [
      byRound(),
      { ...byRound(), fallback: { from: ROUND_TIME + 60_000, seals } },
      { kind: 'devices' as const, seals },
    ]) {
      const commitment = commitmentTo(SIX, source as ReturnType<typeof byRound>)
      expect(parseCommitment(commitmentText(commitment))).toEqual(commitment)
    }
  })

  test.each<[string, (text: string) => string]>([
    ['another number of prizes', (text) => text.replace('"prizes":2', '"prizes":3')],
    ['another round', (text) => text.replace('"round":1000', '"round":1001')],
    ['a space more', (text) => text.replace('{', '{ ')],
    ['words that nobody knows', (text) => text.replace('{', '{"more":1,')],
  ])('M5: that was changed afterwards to %s is damaged, and gives no winners', (_, change) => {
    const place = placeOf()
    const id = announced(place, commitmentTo(SIX, byRound()))
    const map = place.draws.get(id)
    map?.set('content', change(String(map.get('content'))))
    expect(parseDraw(id, map)).toMatchObject({ kind: 'damaged' })
  })

  test.each(['{}', 'null', '[]', '{"draw":"ruche draw 2"}', 'not a word'])(
    'M5: %s is none',
    (text) => {
      expect(parseCommitment(text)).toBeNull()
    },
  )

  test('M5: of more prizes than there may be is none', () => {
    for (const [prizes, reads] of [
      [MOST_PRIZES, true],
      [MOST_PRIZES + 1, false],
      [0, false],
      [1.5, false],
    ] as const) {
      const text = commitmentText(commitmentTo(SIX, byRound(), { prizes }))
      expect(parseCommitment(text) !== null).toBe(reads)
    }
  })

  test('of a round that was public already is refused: its author could have known who wins', () => {
    const place = placeOf()
    const id = announced(place, commitmentTo(SIX, byRound(), { announcedAt: ROUND_TIME }))
    comes(place, id)
    expect(standing(place, id)).toEqual({ kind: 'late' })
  })

  test('of a beacon whose key is not known here is not believed', () => {
    const place = placeOf()
    const source = { ...byRound(), chain: 'a'.repeat(64) } as ReturnType<typeof byRound>
    const id = announced(place, commitmentTo(SIX, source))
    expect(standing(place, id)).toEqual({ kind: 'unknown-beacon' })
  })
})

describe('a draw by a beacon', () => {
  test('waits for its round, takes the signed value, and nothing else', () => {
    const place = placeOf()
    const id = announced(place, commitmentTo(SIX, byRound()))
    const waiting = standing(place, id)
    expect(waiting).toMatchObject({ kind: 'waiting', from: ROUND_TIME })
    expect(turnOf(drawAt(place, id), waiting, NONE, BEFORE)).toEqual({
      kind: 'time',
      until: ROUND_TIME,
    })
    expect(turnOf(drawAt(place, id), waiting, NONE, ROUND_TIME)).toMatchObject({
      kind: 'fetch',
      seal: null,
    })

    const chosen = ROUND_1000.signature.replace('b', 'a')
    saySignature(place.draws, id, { seal: null, signature: chosen }, authorAt(ROUND_TIME))
    expect(standing(place, id).kind).toBe('waiting')
    comes(place, id)
    expect(standing(place, id)).toMatchObject({
      kind: 'known',
      by: 'beacon',
      randomness: ROUND_1000.randomness,
    })
  })

  test('nobody could know winners before the round, even where it was put down after a cancelling', () => {
    const place = placeOf()
    const id = announced(place, commitmentTo(SIX, byRound()))
    comes(place, id)
    const couldAt = (at: number) => couldBeKnown(drawAt(place, id), standing(place, id), at)
    expect([couldAt(ROUND_TIME - 1), couldAt(ROUND_TIME)]).toEqual([false, true])
  })

  test('the same round gives two draws two results that have nothing to do with each other', () => {
    const place = placeOf()
    const ids = ['Books', 'A week-end'].map((title) =>
      announced(place, commitmentTo(SIX, byRound(), { title })),
    )
    for (const id of ids) comes(place, id)
    const seeds = ids
      .map((id) => standing(place, id))
      .map((one) => one.kind === 'known' && one.seed)
    expect(new Set(seeds).size).toBe(2)
  })

  test('with a fallback: only a device that sealed puts the round down, and who has opened its seal goes on with that', () => {
    const place = placeOf()
    const [ines, theo] = sealedAt(place, 2)
    if (!ines || !theo) throw new Error('Nothing was sealed')
    const seals = [ines, theo].map(({ id, hash }) => ({ id, hash }))
    const from = ROUND_TIME + 300_000
    const source = { ...byRound(), fallback: { from, seals } }
    const id = announced(place, commitmentTo(SIX, source as ReturnType<typeof byRound>))
    const turn = (mine: readonly string[], now: number) =>
      turnOf(drawAt(place, id), standing(place, id), new Set(mine), now)

    comes(place, id)
    expect(standing(place, id).kind).toBe('waiting')
    expect(turn([], ROUND_TIME)).toEqual({ kind: 'others' })
    expect(turn([theo.id], ROUND_TIME)).toEqual({ kind: 'fetch', seal: theo.id, orOpen: from })

    saySecret(place.draws, id, { seal: ines.id, secret: ines.secret }, authorAt(from - 1))
    expect(turn([theo.id], from)).toMatchObject({ kind: 'fetch' })
    saySecret(place.draws, id, { seal: ines.id, secret: ines.secret }, authorAt(from))
    expect(turn([theo.id], from)).toEqual({ kind: 'open', seal: theo.id })
    expect(turn([], from)).toEqual({ kind: 'others' })

    saySecret(place.draws, id, { seal: theo.id, secret: theo.secret }, authorAt(from))
    expect(standing(place, id)).toMatchObject({ kind: 'known', by: 'devices' })
    comes(place, id, theo.id)
    expect(standing(place, id)).toEqual({ kind: 'contested' })
    expect(couldBeKnown(drawAt(place, id), standing(place, id), from)).toBe(true)
  })
})

describe('a draw by devices', () => {
  test('gives nothing until each has opened its seal, and takes no secret that was not sealed', () => {
    const place = placeOf()
    const devices = sealedAt(place, 3)
    const seals = devices.map(({ id, hash }) => ({ id, hash }))
    const id = announced(place, commitmentTo(SIX, { kind: 'devices', seals } as never))
    for (const [index, { id: seal, secret }] of devices.entries()) {
      const waiting = standing(place, id)
      expect(waiting).toMatchObject({ kind: 'waiting', from: null })
      expect(waiting.kind === 'waiting' && waiting.opened.length).toBe(index)
      const other = secret.replace(/./, (letter) => (letter === 'a' ? 'b' : 'a'))
      saySecret(place.draws, id, { seal, secret: other }, authorAt(ROUND_TIME))
      expect(standing(place, id).kind).toBe('waiting')
      saySecret(place.draws, id, { seal, secret }, authorAt(ROUND_TIME))
    }
    expect(standing(place, id)).toMatchObject({ kind: 'known', by: 'devices' })
  })

  test('M5: a seal says whose device it is, and is damaged without what it seals', () => {
    const place = placeOf()
    const [device] = sealedAt(place, 1)
    const map = place.seals.get(device?.id ?? '')
    expect(parseSeal('seal', map)).toMatchObject({ event: 'photo', createdBy: 'camille' })
    map?.delete('hash')
    expect(parseSeal('seal', map)).toMatchObject({ kind: 'damaged', field: 'hash' })
  })

  test('a secret is read out in groups, and understood however it is typed', () => {
    const [device] = sealedAt(placeOf(), 1)
    const { secret = '' } = device ?? {}
    const said = sayableSecret(secret)
    expect(said.split('-').map(({ length }) => length)).toEqual(Array(7).fill(4))
    expect(parseSecret(` ${said.toUpperCase().replaceAll('-', ' ')} `)).toBe(secret)
    expect(parseSecret('abcd')).toBeNull()
    expect(parseSecret(`${secret}a`)).toBeNull()
  })
})

describe('what comes of it', () => {
  test('the first of the ranking win, the next are reserves, everybody else is neither', () => {
    const { order, outcome } = drawn()
    expect(outcome()).toMatchObject({
      winners: order.slice(0, 2),
      reserves: order.slice(2, 3),
      left: 0,
    })
  })

  test('who is disqualified is followed by the next reserve; two people who do so apart agree', () => {
    const { place, id, order, outcome, out } = drawn()
    const other = placeOf()
    meet(place.doc, other.doc)
    out(order[0] ?? '')
    const said = { code: order[0] ?? '', reason: 'declined' } as const
    disqualify(other.draws, id, said, authorAt(ROUND_TIME, 'theo'))
    meet(place.doc, other.doc)
    expect(outcome()).toMatchObject({ winners: [order[1], order[2]], reserves: [], left: 0 })
    out(order[1] ?? '')
    // Nobody past the reserves: they were told nothing.
    expect(outcome()).toMatchObject({ winners: [order[2]], reserves: [], left: 1 })
  })

  test('with fewer entries than prizes everybody wins, and the prizes that are left are counted', () => {
    const { outcome, order } = drawn({ prizes: 8, reserves: 3 })
    expect(outcome()).toMatchObject({ winners: order, reserves: [], left: 2 })
  })

  test('is noted where it was drawn, for who may not read the list', () => {
    const { place, id, order } = drawn()
    const codes = order.slice(0, 3)
    sayResult(place.draws, id, { seed: 'a'.repeat(64), codes }, authorAt(ROUND_TIME, 'theo'))
    expect(drawAt(place, id).results).toEqual([
      { at: ROUND_TIME, by: 'theo', seed: 'a'.repeat(64), codes },
    ])
  })

  test('is for the list that was announced, and no other', () => {
    const { place, id } = drawn()
    const draw = drawAt(place, id)
    const changed = listText(SIX.slice(1))
    expect(announcedList(draw, [changed])).toBeNull()
    expect(announcedList(draw, [changed, listText(SIX)])).toEqual(SIX)
  })

  test('of a draw that was cancelled is still to be seen, and that it was', () => {
    const { place, id } = drawn()
    cancelDraw(place.draws, id, 'mistake', authorAt(ROUND_TIME, 'theo'))
    cancelDraw(place.draws, id, 'other', authorAt(ROUND_TIME + 1))
    expect(drawAt(place, id).cancelled).toMatchObject({ by: 'theo', reason: 'mistake' })
    expect(standing(place, id).kind).toBe('known')
  })

  test('M5: what a program of somebody’s own wrote beside it is passed over', () => {
    const { place, id, outcome, order } = drawn()
    const map = place.draws.get(id)
    for (const [key, value] of [
      ['out:a', order[0]],
      ['out:b', 12],
      ['out:c', `x theo ${order[0]} silent`],
      ['signature:d', 'nonsense'],
      ['secret:e', new Y.Text('secret')],
    ] as const)
      map?.set(key, value)
    expect(outcome().winners).toEqual(order.slice(0, 2))
    map?.set('out:f', `5 theo ${order[0]} a-reason-of-a-newer-version`)
    expect(outcome().winners).toEqual(order.slice(1, 3))
  })
})
