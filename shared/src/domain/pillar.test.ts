import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { collectionIn } from '#shared/documents/space.ts'
import type { Author } from '#shared/domain/history.ts'
import { POST_STATUSES } from '#shared/domain/post.ts'
import { NONE } from '#shared/domain/post-filter.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import { TINTS } from './campaign.ts'
import { type Counted, type Pillar, parsePillar, sharesOf } from './pillar.ts'

const author: Author = { now: 0, person: 'camille', random: (bytes) => bytes.fill(7) }
const OCTOBER = { first: '2026-10-01', last: '2026-10-31' }
const PILLARS = [{ id: 'a' }, { id: 'b' }]

function read(doc: Y.Doc, id: string): Pillar {
  const pillar = parsePillar(id, collectionIn(doc, 'pillars').get(id))
  if (pillar.kind !== 'pillar') throw new Error(`damaged: ${pillar.field}`)
  return pillar
}

test('M4, M5: a name alone is a pillar with a tint of its own and no target; nonsense is read as nothing there', () => {
  const doc = new Y.Doc()
  const home = collectionIn(doc, 'pillars')
  const { id } = createRecord(home, { name: 'Métiers' }, {}, author)
  expect(read(doc, id)).toMatchObject({ name: 'Métiers', share: null, deleted: false })
  expect(TINTS).toContain(read(doc, id).tint)
  for (const share of [-1, 101, 12.5, '40']) {
    home.get(id)?.set('share', share)
    expect(read(doc, id).share).toBeNull()
  }
  home.get(id)?.delete('name')
  expect(parsePillar(id, home.get(id))).toMatchObject({ kind: 'damaged', field: 'name' })
})

test('two people who change the name and the target apart both win (M2)', () => {
  const [alice, bob] = [new Y.Doc(), new Y.Doc()]
  const { id } = createRecord(collectionIn(alice, 'pillars'), { name: 'Métiers' }, {}, author)
  Y.applyUpdate(bob, Y.encodeStateAsUpdate(alice))
  changeRecord(collectionIn(alice, 'pillars'), id, { name: 'Les métiers' }, author)
  changeRecord(collectionIn(bob, 'pillars'), id, { share: 40 }, { ...author, person: 'bob' })
  Y.applyUpdate(alice, Y.encodeStateAsUpdate(bob))
  Y.applyUpdate(bob, Y.encodeStateAsUpdate(alice))
  for (const doc of [alice, bob])
    expect(read(doc, id)).toMatchObject({ name: 'Les métiers', share: 40 })
})

test('what is out and what is to come are counted by pillar, without ideas, other months and what was called off', () => {
  const post = (pillar: string | null, at: string | null, status = 'draft') => ({
    pillar,
    at,
    status,
  })
  const { shares, ...sums } = sharesOf(
    [
      post('a', '2026-10-01', 'published'),
      post('a', '2026-10-31T23:59'),
      post('b', '2026-10-12', 'published'),
      post(null, '2026-10-12T08:00'),
      post('gone', '2026-10-13'),
      post('a', null),
      post('a', '2026-11-01'),
      post('b', '2026-10-05', 'cancelled'),
    ],
    PILLARS,
    OCTOBER,
    'all',
  )
  expect(sums).toEqual({ published: 2, planned: 3 })
  expect(shares).toEqual([
    { pillar: 'a', published: 1, planned: 1, share: 0.4 },
    { pillar: 'b', published: 1, planned: 0, share: 0.2 },
    { pillar: NONE, published: 0, planned: 2, share: 0.4 },
  ])
})

test('a period without posts has shares of nothing, and no number that is none', () => {
  const { shares } = sharesOf([], PILLARS, OCTOBER, 'published')
  expect(shares.map(({ share }) => share)).toEqual([0, 0, 0])
})

test('whatever is counted, the shares are a whole, and every post is in one of them', () => {
  const posts = fc.array(
    fc.record({
      at: fc.constantFrom(null, '2026-09-30', '2026-10-01', '2026-10-22T11:30', '2026-11-01'),
      status: fc.constantFrom(...POST_STATUSES),
      pillar: fc.constantFrom('a', 'b', 'gone', null),
    }),
  )
  const ways = fc.constantFrom<Counted>('all', 'published', 'planned')
  fc.assert(
    fc.property(posts, ways, (all, counted) => {
      const { shares, published, planned } = sharesOf(all, PILLARS, OCTOBER, counted)
      const sum = (of: (one: (typeof shares)[number]) => number) =>
        shares.reduce((total, one) => total + of(one), 0)
      expect([sum((one) => one.published), sum((one) => one.planned)]).toEqual([published, planned])
      const isNothing =
        (counted === 'planned' ? 0 : published) + (counted === 'published' ? 0 : planned) === 0
      expect(sum((one) => one.share)).toBeCloseTo(isNothing ? 0 : 1)
    }),
  )
})
