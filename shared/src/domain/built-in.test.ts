import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { collectionIn } from '#shared/documents/space.ts'
import { builtInRecords } from './built-in.ts'
import type { Author } from './history.ts'
import { articlesIn } from './moderation/article-actions.ts'
import { EXAMPLE_ARTICLES } from './moderation/charter-example.ts'
import {
  inLadderOrder,
  isUsualLadder,
  type LadderStep,
  parseLadderStep,
  USUAL_LADDER,
} from './moderation/ladder-step.ts'
import { ownUsualStep, USUAL_STEPS } from './moderation/usual-ladder.ts'
import { changeProse, changeRecord } from './record.ts'

class Device {
  readonly doc = new Y.Doc()
  readonly person: string
  private clock = 1_000
  constructor(person: string) {
    this.person = person
  }
  author(): Author {
    this.clock += 1
    return {
      now: this.clock,
      person: this.person,
      random: (bytes) => crypto.getRandomValues(bytes),
    }
  }
  get steps() {
    return collectionIn(this.doc, 'ladder')
  }
  get articles() {
    return collectionIn(this.doc, 'articles')
  }
  ladder(): readonly LadderStep[] {
    return inLadderOrder(
      [...this.steps].flatMap(([id, map]) => {
        const step = parseLadderStep(id, map)
        return step.kind === 'step' ? [step] : []
      }),
    )
  }
  /** As the settings do: the built-in ladder becomes the team's own with the first change. */
  changes(step: string, fields: Readonly<Record<string, string | number | undefined>>) {
    if (this.ladder().length === 0) {
      USUAL_STEPS.layIn(this.steps, 'test')
      USUAL_STEPS.bringBack(this.steps, this.author())
    }
    changeRecord(this.steps, ownUsualStep(step) ?? '', fields, this.author())
  }
  begins() {
    EXAMPLE_ARTICLES.layIn(this.articles, 'test')
    EXAMPLE_ARTICLES.bringBack(this.articles, this.author())
  }
  meets(other: Device) {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc)))
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(other.doc)))
  }
}

describe('the built-in ladder', () => {
  test('M1: that two make their own apart is there once, with what both changed', () => {
    const [alice, bob] = [new Device('alice'), new Device('bob')]
    alice.changes('usual-day', { hours: 12 })
    bob.changes('usual-day', { count: 3 })
    bob.changes('usual-end', { people: 3 })
    alice.meets(bob)
    for (const device of [alice, bob]) {
      expect(device.ladder().map(({ was }) => was)).toEqual(USUAL_LADDER.map(({ id }) => id))
      expect(device.ladder()[2]).toMatchObject({ hours: 12, count: 3, days: 30 })
      expect(device.ladder()[4]).toMatchObject({ people: 3 })
    }
  })

  test('M4: says nothing else than before, and is no other ladder, until something of it is changed', () => {
    const alice = new Device('alice')
    USUAL_STEPS.layIn(alice.steps, 'test')
    expect(isUsualLadder(alice.ladder())).toBe(true)
    alice.changes('usual-day', { hours: 12 })
    expect(isUsualLadder(alice.ladder())).toBe(false)
    USUAL_STEPS.bringBack(alice.steps, alice.author())
    expect(isUsualLadder(alice.ladder())).toBe(true)
  })

  test('M1, M2: whatever three devices change of it first, apart and in any order, each step is there once and keeps it', () => {
    const change = fc.record({
      device: fc.nat(2),
      step: fc.constantFrom(...USUAL_LADDER.map(({ id }) => id)),
      field: fc.constantFrom('hours', 'count', 'days', 'people'),
      value: fc.integer({ min: 2, max: 9 }),
      /** With whom they meet behind it; nobody: they stay apart. */
      meets: fc.option(fc.nat(2)),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const devices = ['alice', 'bob', 'chloe'].map((name) => new Device(name))
        const said = new Map<string, Set<number>>()
        for (const { device, step, field, value, meets } of changes) {
          devices[device]?.changes(step, { [field]: value })
          const key = `${step} ${field}`
          said.set(key, (said.get(key) ?? new Set()).add(value))
          const other = meets === null ? null : devices[meets]
          if (other && other !== devices[device]) devices[device]?.meets(other)
        }
        for (const one of devices) for (const other of devices) if (one !== other) one.meets(other)
        const [ladder, ...others] = devices.map((device) => device.ladder())
        for (const other of others) expect(other).toEqual(ladder)
        expect(ladder?.map(({ was }) => was)).toEqual(USUAL_LADDER.map(({ id }) => id))
        for (const [key, values] of said) {
          const [id, field = ''] = key.split(' ')
          const step = ladder?.find(({ was }) => was === id)
          // What nobody else touched is what was said last; else it is one of the things that were.
          expect([...values]).toContain(step?.[field as 'hours'])
        }
      }),
    )
  })
})

describe('the example of a charter', () => {
  test('that two begin with apart is there once, and both have written in it', () => {
    const [alice, bob] = [new Device('alice'), new Device('bob')]
    alice.begins()
    bob.begins()
    const [first = ''] = EXAMPLE_ARTICLES.ids
    const before = articlesIn(alice.articles)
    changeProse(alice.articles, first, 'title:fr', `${before[0]?.fr.title}, jamais`, alice.author())
    changeProse(bob.articles, first, 'title:fr', `Ici, ${before[0]?.fr.title}`, bob.author())
    alice.meets(bob)
    expect(articlesIn(bob.articles).map(({ id }) => id)).toEqual(EXAMPLE_ARTICLES.ids)
    expect(articlesIn(bob.articles)[0]?.fr.title).toBe(`Ici, ${before[0]?.fr.title}, jamais`)
    expect(articlesIn(alice.articles)).toEqual(articlesIn(bob.articles))
  })

  test('comes back as it was once it has been removed', () => {
    const alice = new Device('alice')
    alice.begins()
    const before = articlesIn(alice.articles)
    for (const { id } of before) {
      changeProse(alice.articles, id, 'text:en', 'Something else', alice.author())
      changeRecord(alice.articles, id, { deletedAt: 5 }, alice.author())
    }
    expect(articlesIn(alice.articles)).toEqual([])
    alice.begins()
    expect(articlesIn(alice.articles)).toEqual(before)
  })
})

test('M8: records that say anything else are other records, under another client id', () => {
  const made = (text: string) => {
    const records = builtInRecords('articles', [{ fields: { createdAt: 1 }, proses: { text } }])
    const doc = new Y.Doc()
    records.layIn(collectionIn(doc, 'articles'), 'test')
    return {
      id: records.ids[0],
      clients: [...Y.decodeStateVector(Y.encodeStateVector(doc)).keys()],
    }
  }
  const [one, same, other] = [made('Be kind'), made('Be kind'), made('Be kind.')]
  expect(same).toEqual(one)
  expect(other.id).not.toBe(one.id)
  expect(other.clients).not.toEqual(one.clients)
})
