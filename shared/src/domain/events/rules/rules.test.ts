import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { RecordMap } from '#shared/domain/fields.ts'
import { rulesAnswersIn } from './answers.ts'
import { type CheckName, checksOf, mayPublish } from './checks.ts'
import { criterionShares, type RulesFacts } from './facts.ts'
import { newestFirst, parseRulebook, publishRules, type Rulebook } from './rulebook.ts'

const TODAY = '2026-11-26'

function answersOf(fields: Record<string, unknown>) {
  const map: RecordMap = new Y.Doc().getMap('plan')
  for (const [name, value] of Object.entries(fields)) map.set(`rules:${name}`, value)
  return rulesAnswersIn(map)
}

const WHOLE = {
  organiser: 'Réseau Tremplin',
  address: '1 rue du Port, Brest',
  contact: 'contest@example.org',
  country: 'France',
  age: 18,
  how: 'Send a photo.',
  jury: 'Five photographers',
  told: 'By e-mail.',
  answerDays: 7,
  data: 'Name and address, to reach the winners.',
  keptDays: 90,
  complaints: 'In writing, within a month.',
}

function factsOf(
  more: Partial<RulesFacts> = {},
  fields: Record<string, unknown> = WHOLE,
): RulesFacts {
  return {
    ...answersOf(fields),
    name: 'Autumn',
    type: 'contest',
    audience: 'Everybody who learns on a campus',
    from: '2026-09-28',
    until: '2026-10-11',
    results: '2026-10-26',
    timeZone: 'Europe/Paris',
    prizes: [{ name: 'Camera', count: 1, value: 42_000, supplier: '', way: 'jury' }],
    criteria: [{ name: 'Originality', weight: 1 }],
    currency: 'EUR',
    networks: [],
    untranslated: [],
    ...more,
  }
}

const stateOf = (facts: RulesFacts, name: CheckName) =>
  checksOf(facts, TODAY).find((check) => check.name === name)?.state

test('shares of criteria make a hundred, however they are rounded', () => {
  const shares = (...weights: number[]) =>
    criterionShares({ criteria: weights.map((weight) => ({ name: '', weight })) })
  expect(shares(1, 1, 1)).toEqual([34, 33, 33])
  expect(shares(3, 4, 3)).toEqual([30, 40, 30])
  expect(shares()).toEqual([])
})

describe('the checks of rules', () => {
  test('are all right when everything is said', () => {
    const checks = checksOf(factsOf(), TODAY)
    expect(checks.filter(({ state }) => state !== 'right')).toEqual([])
    expect(mayPublish(checks)).toBe(true)
  })

  test.each<[CheckName, Partial<RulesFacts>]>([
    ['organiser', { address: '' }],
    ['dates', { until: null }],
    ['who', { country: '' }],
    ['age', { age: null }],
    ['how', { how: '' }],
    ['prizes', { prizes: [] }],
    ['prizes', { prizes: [{ name: 'Book', count: 5, value: null, supplier: '', way: 'draw' }] }],
    ['choice', { jury: '' }],
    ['choice', { criteria: [] }],
    ['told', { answerDays: null }],
    ['data', { keptDays: null }],
    ['complaints', { complaints: '' }],
  ])('miss %s where it is not said', (name, more) => {
    expect(stateOf(factsOf(more), name)).toBe('missing')
    expect(mayPublish(checksOf(factsOf(more), TODAY))).toBe(true)
  })

  test('forbid a draw with a stake, and only look at one with a purchase, or at a contest of skill with a fee', () => {
    const byDraw = {
      prizes: [{ name: 'Book', count: 5, value: 1, supplier: '', way: 'draw' as const }],
    }
    expect(stateOf(factsOf({ ...byDraw, cost: 'stake' }), 'cost')).toBe('forbidden')
    expect(mayPublish(checksOf(factsOf({ ...byDraw, cost: 'stake' }), TODAY))).toBe(false)
    expect(stateOf(factsOf({ ...byDraw, cost: 'purchase' }), 'cost')).toBe('look')
    expect(stateOf(factsOf({ cost: 'stake' }), 'cost')).toBe('look')
  })

  test('look at minors without a parent’s consent, and at a draw in which a jury chooses', () => {
    expect(stateOf(factsOf({ age: 15 }), 'age')).toBe('look')
    expect(stateOf(factsOf({ age: 15, minors: true }), 'age')).toBe('right')
    expect(stateOf(factsOf({ type: 'draw' }), 'choice')).toBe('look')
  })

  test('ask for a network’s own rules to be read, and again after 90 days', () => {
    const read = (day: string | null) =>
      factsOf({ networks: ['instagram', 'blog'], read: new Map(day ? [['instagram', day]] : []) })
    expect(stateOf(read(null), 'network')).toBe('look')
    expect(stateOf(read('2026-08-27'), 'network')).toBe('look')
    expect(stateOf(read('2026-08-28'), 'network')).toBe('right')
    expect(stateOf(read('2026-11-27'), 'network')).toBe('look')
    expect(checksOf(read(TODAY), TODAY).filter(({ name }) => name === 'network')).toHaveLength(1)
    // One whose address changes is to be read all the same.
    const [other] = checksOf(factsOf({ networks: ['tiktok'] }), TODAY).slice(-1)
    expect(other).toMatchObject({ network: 'tiktok', state: 'look', source: null, read: null })
  })
})

test('M4, M5: what nobody said has its default, and nonsense is as if nobody had said it', () => {
  const empty = answersOf({})
  expect(empty).toMatchObject({ organiser: '', age: null, once: true, minors: false, cost: 'free' })
  const odd = answersOf({
    age: -3,
    keptDays: 'long',
    cost: 'a newer one',
    'read:instagram': 'yesterday',
    'read:nowhere': TODAY,
    'read:x': TODAY,
  })
  expect(odd).toMatchObject({ age: null, keptDays: null, cost: 'free' })
  expect([...odd.read]).toEqual([['x', TODAY]])
})

describe('a published version', () => {
  const author = (now: number) => ({
    person: 'ines',
    now,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  })
  const read = (doc: Y.Doc) =>
    [...doc.getMap<RecordMap>('rulebooks')].flatMap(([id, map]): Rulebook[] => {
      const book = parseRulebook(id, map)
      return book.kind === 'rulebook' ? [book] : []
    })
  const publish = (doc: Y.Doc, text: string, now: number) =>
    publishRules(doc.getMap('rulebooks'), { event: 'photo', text, known: read(doc) }, author(now))

  test('is the file that anybody can hash, and damaged once a word of it is another', () => {
    const doc = new Y.Doc()
    const id = publish(doc, '# Règlement\n', 1)
    const [book] = read(doc)
    expect(book?.hash).toBe(createHash('sha256').update('# Règlement\n').digest('hex'))
    doc.getMap<RecordMap>('rulebooks').get(id)?.set('text', '# Règlement, changé\n')
    expect(read(doc)).toEqual([])
  })

  test('the newest is in force; who published knowing another is after it, whatever the clocks say', () => {
    const [here, there] = [new Y.Doc(), new Y.Doc()]
    publish(here, 'first', 5_000)
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
    publish(there, 'second', 10)
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there))
    expect(newestFirst(read(here)).map(({ text, number }) => [text, number])).toEqual([
      ['second', 2],
      ['first', 1],
    ])
  })
})
