import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Post } from '#shared/domain/post.ts'
import { FACETS, foldText, matcherOf, NO_FILTER, NONE, valuesIn } from './post-filter.ts'

const POST: Post = {
  kind: 'post',
  id: 'post',
  title: 'Lancement de la fibre à Besançon',
  excerpt: 'Le cœur du réseau',
  at: '2026-10-15T10:00',
  channels: ['blog', 'x'],
  status: 'draft',
  owner: 'ines',
  campaign: null,
  event: null,
  phase: null,
  pillar: null,
  labels: ['spring'],
  link: null,
  order: null,
  slot: null,
  series: null,
  variants: {},
  comment: null,
  language: null,
  idea: null,
  origin: null,
  createdAt: 0,
  createdBy: null,
  changedAt: 0,
  changedBy: null,
  deletedAt: null,
}

const textOf = ({ title, excerpt }: Post) => foldText(`${title}\n${excerpt}`)
const matches = (filter: Partial<typeof NO_FILTER>, post = POST) =>
  matcherOf({ ...NO_FILTER, ...filter }, textOf)(post)

test('one of a facet’s values suffices, and every facet must hold', () => {
  expect(matches({ channel: ['x', 'instagram'] })).toBe(true)
  expect(matches({ channel: ['instagram'] })).toBe(false)
  expect(matches({ channel: ['x'], status: ['draft', 'review'] })).toBe(true)
  expect(matches({ channel: ['x'], status: ['review'] })).toBe(false)
})

test('having nothing can be chosen: nobody, without campaign', () => {
  expect(matches({ campaign: [NONE] })).toBe(true)
  expect(matches({ owner: [NONE] })).toBe(false)
  expect(matches({ owner: [NONE] }, { ...POST, owner: null })).toBe(true)
  expect(matches({ label: [NONE], channel: [NONE] }, { ...POST, labels: [], channels: [] })).toBe(
    true,
  )
})

test('words are found without accents, case, ligatures or order, and all of them must be there', () => {
  expect(matches({ text: 'BESANCON fibre' })).toBe(true)
  expect(matches({ text: 'coeur' })).toBe(true)
  expect(matches({ text: 'fibre Rennes' })).toBe(false)
})

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', NONE), { maxLength: 4 })
const filters = fc.record({
  channel: ids,
  status: ids,
  owner: ids,
  campaign: ids,
  pillar: ids,
  label: ids,
  text: fc.constantFrom('', 'é', 'b', 'E b'),
})
const one = fc.option(fc.constantFrom('a', 'b', 'c'))
const posts = fc
  .record({
    title: fc.string({ unit: fc.constantFrom('e', 'É', 'b', ' '), maxLength: 6 }),
    channels: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    labels: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    status: fc.constantFrom('a', 'b', 'c'),
    owner: one,
    campaign: one,
    pillar: one,
  })
  .map((fields): Post => ({ ...POST, excerpt: '', ...fields }))

test('a filter shows what each of its facets alone, and its words alone, would show', () => {
  fc.assert(
    fc.property(filters, posts, (filter, post) => {
      const alone = FACETS.every((facet) => matches({ [facet]: filter[facet] }, post))
      expect(matches(filter, post)).toBe(alone && matches({ text: filter.text }, post))
    }),
  )
})

test('one more value of a facet never hides what was shown', () => {
  fc.assert(
    fc.property(filters, posts, fc.constantFrom(...FACETS), ids, (filter, post, facet, more) => {
      const wider = { ...filter, [facet]: [...filter[facet], ...more] }
      const isWider = filter[facet].length > 0
      if (isWider && matches(filter, post)) expect(matches(wider, post)).toBe(true)
      expect(valuesIn(post, facet).length).toBeGreaterThan(0)
    }),
  )
})
