import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { collectionIn } from '#shared/documents/space.ts'
import type { Author } from '#shared/domain/history.ts'
import { changeProse, changeRecord } from '#shared/domain/record.ts'
import type { ArticleSaid } from './article.ts'
import { addArticle, articlesIn, moveArticle, takeBackArticle } from './article-actions.ts'
import {
  APPROVE,
  charterText,
  citedIn,
  inForceAt,
  isIntact,
  parseCharter,
  proposedIn,
  publishedIn,
  versionName,
} from './charter.ts'
import { approveCharter, proposeCharter, versionsIn, withdrawCharter } from './charter-actions.ts'
import { charterDifference } from './charter-difference.ts'

const said = (title: string, text = '', id = title): ArticleSaid => ({
  id,
  fr: { title, text },
  en: { title: '', text: '' },
})

class Device {
  readonly doc = new Y.Doc()
  readonly person: string
  clock: number
  constructor(person: string, clock = 1_000) {
    this.person = person
    this.clock = clock
  }
  author(): Author {
    this.clock += 1
    return {
      person: this.person,
      now: this.clock,
      random: (bytes) => crypto.getRandomValues(bytes),
    }
  }
  get charters() {
    return collectionIn(this.doc, 'charters')
  }
  get articles() {
    return collectionIn(this.doc, 'articles')
  }
  published() {
    return publishedIn(versionsIn(this.charters))
  }
  names() {
    return this.published().map(versionName)
  }
  inForce() {
    return this.published().at(-1)?.id ?? null
  }
  publish(articles: readonly ArticleSaid[], needsOther = false) {
    return proposeCharter(this.charters, { articles, note: '', needsOther }, this.author())
  }
  write(...all: readonly ArticleSaid[]) {
    for (const { fr } of all) {
      const { id } = addArticle(this.articles, this.author())
      changeProse(this.articles, id, 'title:fr', fr.title, this.author())
      changeProse(this.articles, id, 'text:fr', fr.text, this.author())
    }
  }
  meet(other: Device) {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc))
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(this.doc))
  }
}

describe('the articles of the charter', () => {
  test('keep the order in which they were written, moved by hand or not (M3)', () => {
    const alice = new Device('alice')
    const titles = () => articlesIn(alice.articles).map(({ fr }) => fr.title)
    alice.write(said('Un'), said('Deux'), said('Trois'))
    const [un] = articlesIn(alice.articles)
    moveArticle(alice.articles, un?.id ?? '', 2, alice.author())
    expect(titles()).toEqual(['Deux', 'Trois', 'Un'])
    alice.write(said('Quatre'))
    expect(titles()).toEqual(['Deux', 'Trois', 'Un', 'Quatre'])
  })

  test('are taken back to what a version says, also when somebody has removed them', () => {
    const alice = new Device('alice')
    alice.write(said('Un', 'Le texte'))
    const [before] = articlesIn(alice.articles)
    if (!before) throw new Error('it was just added')
    changeRecord(alice.articles, before.id, { deletedAt: 5 }, alice.author())
    changeProse(alice.articles, before.id, 'text:fr', 'Tout autre chose.', alice.author())
    takeBackArticle(alice.articles, before, alice.author())
    expect(articlesIn(alice.articles)).toMatchObject([{ fr: before.fr, deletedAt: null }])
  })
})

describe('a version of the charter', () => {
  test('holds all articles, knows whether it was written over, and is cited by what it said that day', () => {
    const alice = new Device('alice')
    const first = alice.publish([
      said('Respect', 'On reste courtois.', 'a'),
      said('Liens', '', 'b'),
    ])
    const day = alice.clock
    alice.clock += 100
    alice.publish([said('Liens', '', 'b'), said('Respect', 'On reste poli.', 'a')])
    const versions = alice.published()
    expect(alice.names()).toEqual(['1', '2'])
    expect(versions.every(isIntact)).toBe(true)
    const then = inForceAt(versions, day)
    expect(then?.id).toBe(first)
    expect(then && citedIn(then, 'a', 'en')).toEqual({
      id: 'a',
      number: 1,
      title: 'Respect',
      text: 'On reste courtois.',
      language: 'fr',
    })
    expect(inForceAt(versions, 0)).toBeNull()
    alice.charters.get(first)?.set('content', charterText([said('Autre chose')]))
    expect(alice.published().map(isIntact)).toEqual([false, true])
  })

  test('that cannot be read is damaged, and no other is concerned (M5)', () => {
    const alice = new Device('alice')
    const id = alice.publish([said('Respect')])
    for (const content of [undefined, 7, '', '[]', '[2,[]]', '[1,[["a"]]]', '{"a":1}']) {
      alice.charters.get(id)?.set('content', content)
      expect(parseCharter(id, alice.charters.get(id))).toMatchObject({ kind: 'damaged' })
    }
    alice.publish([said('Respect')])
    expect(alice.published()).toHaveLength(1)
  })

  test('waits for somebody else where the workspace wants so; its author does not count', () => {
    const [alice, bob] = [new Device('alice'), new Device('bob')]
    const id = alice.publish([said('Respect')], true)
    approveCharter(alice.charters, id, alice.author())
    alice.charters.get(id)?.set(`${APPROVE}forged`, '5 alice 1')
    expect(alice.inForce()).toBeNull()
    expect(proposedIn(versionsIn(alice.charters))).toMatchObject([{ id }])
    alice.meet(bob)
    approveCharter(bob.charters, id, bob.author())
    alice.meet(bob)
    expect(alice.published()).toMatchObject([{ id, published: { by: 'bob', number: 1 } }])
  })

  test('that is published is not taken back by who withdrew it apart: cases may cite it', () => {
    const [alice, bob] = [new Device('alice'), new Device('bob')]
    const id = alice.publish([said('Respect')], true)
    alice.meet(bob)
    withdrawCharter(alice.charters, id, alice.author())
    expect(proposedIn(versionsIn(alice.charters))).toEqual([])
    approveCharter(bob.charters, id, bob.author())
    alice.meet(bob)
    for (const device of [alice, bob])
      expect(device.published()).toMatchObject([{ id, withdrawn: null }])
  })

  test('published apart with the same number is kept: both have a letter, the later one is in force', () => {
    const [alice, bob] = [new Device('alice', 1_000), new Device('bob', 2_000)]
    alice.publish([said('Respect')])
    alice.meet(bob)
    const hers = alice.publish([said('Respect'), said('Liens')])
    const his = bob.publish([said('Respect'), said('Secrets')])
    expect([alice.names(), bob.names()]).toEqual([
      ['1', '2'],
      ['1', '2'],
    ])
    alice.meet(bob)
    for (const device of [alice, bob]) {
      expect(device.names()).toEqual(['1', '2a', '2b'])
      expect(
        device
          .published()
          .map(({ id }) => id)
          .slice(1),
      ).toEqual([hers, his])
    }
    // Whatever her clock says: who publishes knowing both is after both.
    const next = alice.publish([said('Respect'), said('Liens'), said('Secrets')])
    alice.meet(bob)
    expect(bob.inForce()).toBe(next)
    expect(bob.names()).toEqual(['1', '2a', '2b', '3'])
  })
})

test('what changed is said by article, what moved by its numbers', () => {
  const before = [
    said('Respect', 'Courtois.', 'a'),
    said('Liens', '', 'b'),
    said('Secrets', '', 'c'),
  ]
  const after = [said('Neuf', '', 'd'), said('Respect', 'Poli.', 'a'), said('Secrets ', '', 'c')]
  const { articles, renumbered } = charterDifference(before, after)
  expect(articles.map(({ what, article, was, is }) => [what, article.id, was, is])).toEqual([
    ['added', 'd', null, 1],
    ['changed', 'a', 1, 2],
    ['removed', 'b', 2, null],
  ])
  expect(articles[1]?.parts).toEqual([
    {
      part: 'text',
      language: 'fr',
      stretches: [
        { kind: 'gone', text: 'Courtois' },
        { kind: 'new', text: 'Poli' },
        { kind: 'same', text: '.' },
      ],
    },
  ])
  expect(renumbered).toEqual([])
  expect(charterDifference(before, before.toReversed()).renumbered).toEqual([
    { was: 3, is: 1 },
    { was: 1, is: 3 },
  ])
})

const PEOPLE = ['alice', 'bob', 'nour']

/** What may happen on one of three devices, whose clocks are not the same. */
const DEED = fc.record({
  who: fc.nat(2),
  deed: fc.constantFrom(
    'publish',
    'propose',
    'approve',
    'approve',
    'withdraw',
    'withdraw',
    'meet',
    'meet',
  ),
  which: fc.nat(9),
})

test('M9: however versions are published apart, what was published once stays, as it was, in one order for all', () => {
  fc.assert(
    fc.property(fc.array(DEED, { minLength: 10, maxLength: 60 }), (deeds) => {
      const devices = PEOPLE.map((person, at) => new Device(person, 9_000 - at * 4_000))
      const seen = new Map<string, string>()
      /** By version: those that its publisher knew as published. */
      const known = new Map<string, readonly string[]>()
      const approvals = new Map<string, number>()
      /** What each device has shown as published. */
      const shown = new Map(PEOPLE.map((person) => [person, new Set<string>()]))
      const look = (device: Device) => {
        // Nothing that was published on it is not any more.
        const ids = new Set(device.published().map(({ id }) => id))
        for (const id of shown.get(device.person) ?? []) expect(ids.has(id)).toBe(true)
        shown.set(device.person, ids)
        for (const { id, articles } of device.published()) {
          const text = charterText(articles)
          expect(seen.get(id) ?? text).toBe(text)
          seen.set(id, text)
        }
      }
      for (const [at, { who, deed, which }] of deeds.entries()) {
        const device = devices[who]
        if (!device) continue
        const before = device.published().map(({ id }) => id)
        if (deed === 'publish') device.publish([said(`rule ${at}`)])
        if (deed === 'propose') device.publish([said(`rule ${at}`)], true)
        const waiting = proposedIn(versionsIn(device.charters))
        const chosen = waiting[which % Math.max(1, waiting.length)]?.id ?? ''
        if (deed === 'approve') approveCharter(device.charters, chosen, device.author())
        if (deed === 'withdraw') withdrawCharter(device.charters, chosen, device.author())
        const other = devices[(who + 1 + (which % 2)) % 3]
        if (deed === 'meet' && other) device.meet(other)
        const now = device.published().map(({ id }) => id)
        if (deed !== 'meet')
          for (const id of now.filter((one) => !before.includes(one))) {
            known.set(id, before)
            approvals.set(id, (approvals.get(id) ?? 0) + 1)
          }
        for (const one of devices) look(one)
      }
      const [alice, bob, nour] = devices as [Device, Device, Device]
      for (const [one, other] of [
        [alice, bob],
        [bob, nour],
        [alice, bob],
      ] as const)
        one.meet(other)
      for (const device of devices) {
        expect(device.published()).toEqual(alice.published())
        expect(new Set(device.published().map(({ id }) => id))).toEqual(new Set(seen.keys()))
        expect(new Set(device.names()).size).toBe(device.names().length)
      }
      const order = alice.published().map(({ id }) => id)
      for (const [id, earlier] of known)
        if (approvals.get(id) === 1)
          for (const one of earlier) expect(order.indexOf(one)).toBeLessThan(order.indexOf(id))
    }),
  )
})
