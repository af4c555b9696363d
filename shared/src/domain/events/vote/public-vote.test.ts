import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  choiceFields,
  choicesOf,
  type PublicVote,
  parsePublicVote,
  tallyFields,
} from './public-vote.ts'
import { rankingOf } from './ranking.ts'

function vote(fields: Readonly<Record<string, unknown>>): PublicVote {
  const map = new Y.Map<unknown>(
    Object.entries({ event: 'e', title: 'Which photo?', ...fields }).filter(
      ([, value]) => value !== undefined,
    ),
  )
  new Y.Doc().getMap('votes').set('id', map)
  const read = parsePublicVote('id', map)
  if (read.kind !== 'vote') throw new Error(`Damaged: ${read.field}`)
  return read
}

test('M4: a vote of which little was said asks for one choice, calls entries by their number, and keeps the votes to the team', () => {
  expect(vote({})).toMatchObject({
    most: 1,
    phase: null,
    closes: null,
    showsCounts: false,
    callsAs: 'number',
    showsLinks: false,
    showsPictures: false,
    typed: [],
    entries: [],
    openedAt: null,
    tally: null,
  })
  expect(vote({ most: -3, closes: 'soon', callsAs: 'email', tallyBallots: 'many' })).toMatchObject({
    most: 1,
    closes: null,
    callsAs: 'number',
    tally: null,
  })
})

test('M2: each choice is a key of its own: two people who add one apart have added two, in the order of their clocks', () => {
  const typed = { ...choiceFields('b', { name: 'Heron', link: '', at: 1 }) }
  const other = choiceFields('a', { name: 'Market', link: 'https://x.example', at: 2 })
  const both = vote({ ...typed, ...other, 'entry:n1': true, 'entry:n0': true, 'entry:gone': false })
  expect(both.typed).toEqual([
    { id: 'b', name: 'Heron', link: '' },
    { id: 'a', name: 'Market', link: 'https://x.example' },
  ])
  expect(choicesOf(both)).toEqual(['b', 'a', 'n0', 'n1'])
  expect(vote({ ...both, ...typed, ...choiceFields('b', null) }).typed).toEqual([])
})

test('what was taken over is read as it was counted', () => {
  const tally = {
    ballots: 5,
    counts: new Map([
      ['a', 4],
      ['b', 0],
    ]),
    closedAt: 7,
    takenAt: 9,
    takenBy: 'ines',
  }
  expect(vote(tallyFields(tally)).tally).toEqual(tally)
})

test('places are those of sport: who is level shares one, and the next is left out; nobody with more votes stands behind', () => {
  const votes = new Map([
    ['a', 2],
    ['b', 5],
    ['c', 5],
    ['d', 0],
  ])
  const of = (id: string) => votes.get(id) ?? 0
  expect(
    rankingOf(['a', 'b', 'c', 'd'], of).map(({ choice, place, isTied }) => [choice, place, isTied]),
  ).toEqual([
    ['b', 1, true],
    ['c', 1, true],
    ['a', 3, false],
    ['d', 4, false],
  ])
  fc.assert(
    fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 12 }), (counts) => {
      const ids = counts.map((_, index) => String(index))
      const ranked = rankingOf(ids, (id) => counts[Number(id)] ?? 0)
      expect(ranked.map(({ choice }) => choice).sort()).toEqual([...ids].sort())
      for (const one of ranked) {
        expect(one.place).toBe(counts.filter((votes) => votes > one.votes).length + 1)
        expect(one.isTied).toBe(counts.filter((votes) => votes === one.votes).length > 1)
      }
      expect(ranked.map((one) => one.votes)).toEqual([...counts].sort((a, b) => b - a))
    }),
  )
})
