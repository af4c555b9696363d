import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { ideasIn, postsIn } from '#shared/documents/calendar.ts'
import type { Author } from './history.ts'
import { type Idea, ideaTexts, ideaTitle, parseIdea } from './idea.ts'
import { checkIdea, type IdeaDraft, noteIdea, uncheckIdea } from './idea-actions.ts'
import { linkKey, sourceOf, typedLink, webLink } from './idea-link.ts'
import { EMPTY_DRAFT, parsePost } from './post.ts'
import { createPost } from './post-actions.ts'
import { changeProse, changeRecord, revertStep } from './record.ts'
import type { Step } from './step.ts'

const NOW = 1_780_000_000_000
let made = 0
const authorOf = (person: string, now = NOW): Author => ({
  now,
  person,
  random: (bytes) => bytes.map((_, index) => (index === 0 ? ++made : made >> index)),
})

const DRAFT: IdeaDraft = {
  title: 'La rentrée',
  text: '',
  link: 'https://www.ouest-france.fr/a',
  source: '',
  author: '',
  found: '2026-10-15',
  foundBy: null,
  checks: [],
  note: '',
  labels: [],
  campaign: null,
  origin: null,
}

function read(doc: Y.Doc, id: string): Idea {
  const idea = parseIdea(id, ideasIn(doc).get(id))
  if (idea.kind !== 'idea') throw new Error(`damaged: ${idea.field}`)
  return idea
}

function meet(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a))
}

/** One idea on two devices. */
function twoDevices(draft: Partial<IdeaDraft> = {}) {
  const alice = new Y.Doc()
  const bob = new Y.Doc()
  const { id, step } = noteIdea(ideasIn(alice), { ...DRAFT, ...draft }, authorOf('alice'))
  meet(alice, bob)
  return { alice, bob, id, step }
}

describe('an idea', () => {
  test('M4: says where it is from without anybody having written it, and who found it', () => {
    const { alice, id } = twoDevices({ foundBy: 'alice' })
    expect(read(alice, id)).toMatchObject({ source: 'ouest-france.fr', foundBy: 'alice' })
    const map = ideasIn(alice).get(id)
    expect([map?.has('source'), map?.has('foundBy')]).toEqual([false, false])
  })

  test('M2, M4: of which only a link is known is called by its address, and waits to be checked', () => {
    const { alice, id } = twoDevices({ title: '', source: 'Ouest-France' })
    const idea = read(alice, id)
    expect(ideaTitle(idea)).toBe('ouest-france.fr/a')
    expect(idea).toMatchObject({ source: 'Ouest-France', checks: [], labels: [], campaign: null })
  })

  test('M5: nonsense in a field is read as nothing there, and a record that says nothing at all as damaged', () => {
    const { alice, id } = twoDevices()
    const nonsense = {
      found: '2026-02-30',
      'checked:__proto__': 1,
      'checked:bob': true,
      campaign: 3,
    }
    changeRecord(ideasIn(alice), id, nonsense, authorOf('alice'))
    expect(read(alice, id)).toMatchObject({ found: null, checks: [], campaign: null })
    expect(parseIdea('x', new Y.Doc().getMap('x'))).toMatchObject({ kind: 'damaged' })
    expect(parseIdea('x', 'La rentrée')).toMatchObject({ kind: 'damaged' })
  })

  test('that two people check apart was checked by both, whoever was first', () => {
    const { alice, bob, id } = twoDevices()
    checkIdea(ideasIn(bob), id, authorOf('bob', NOW + 5))
    checkIdea(ideasIn(alice), id, authorOf('alice', NOW + 9))
    meet(alice, bob)
    expect(read(alice, id).checks).toEqual([
      { by: 'bob', at: NOW + 5 },
      { by: 'alice', at: NOW + 9 },
    ])
    uncheckIdea(ideasIn(bob), id, authorOf('bob'))
    expect(read(bob, id).checks).toEqual([])
  })

  test('whose text two people continue apart has what both wrote', () => {
    const { alice, bob, id } = twoDevices({ text: 'Elle dit.' })
    changeProse(ideasIn(alice), id, 'text', 'Hier : Elle dit.', authorOf('alice'))
    changeProse(ideasIn(bob), id, 'text', 'Elle dit. Puis.', authorOf('bob'))
    meet(alice, bob)
    const map = ideasIn(bob).get(id)
    expect(map && ideaTexts(map).text).toBe('Hier : Elle dit. Puis.')
  })

  test('that two people turn into a post apart has two posts, and neither loses a word', () => {
    const { alice, bob, id } = twoDevices()
    for (const [doc, person] of [
      [alice, 'alice'],
      [bob, 'bob'],
    ] as const)
      createPost(postsIn(doc), { ...EMPTY_DRAFT, title: person, idea: id }, authorOf(person))
    meet(alice, bob)
    const posts = [...postsIn(bob)].map(([post, map]) => parsePost(post, map))
    expect(posts.map((post) => post.kind === 'post' && [post.title, post.idea]).sort()).toEqual([
      ['alice', id],
      ['bob', id],
    ])
  })
})

const act = fc.record({
  who: fc.constantFrom('alice', 'bob'),
  does: fc.constantFrom('check', 'uncheck', 'undo', 'bin', 'turn', 'meet'),
})

test('M1, M7: checked, unchecked, binned, turned into posts and undone apart in any order, it comes out the same for both; no check that nobody took back is lost, and no post', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const { alice, bob, id } = twoDevices()
      const docs = { alice, bob }
      const done = { alice: [] as Step[], bob: [] as Step[] }
      let posts = 0
      /** Since they last met: who did anything to a check, and what became of theirs. */
      let touched = { alice: new Map<string, boolean>(), bob: new Map<string, boolean>() }
      const together = () => {
        meet(alice, bob)
        expect(ideasIn(alice).toJSON()).toEqual(ideasIn(bob).toJSON())
        expect(postsIn(bob).size).toBe(posts)
        const checked = new Set(read(alice, id).checks.map(({ by }) => by))
        for (const [own, others] of [
          [touched.alice, touched.bob],
          [touched.bob, touched.alice],
        ] as const)
          for (const [person, is] of own)
            if (!others.has(person)) expect(checked.has(person)).toBe(is)
        touched = { alice: new Map(), bob: new Map() }
      }
      for (const { who, does } of acts) {
        const ideas = ideasIn(docs[who])
        const before = read(docs[who], id).checks.map(({ by }) => by)
        if (does === 'meet') together()
        else if (does === 'check') done[who].push(...checkIdea(ideas, id, authorOf(who)))
        else if (does === 'uncheck') done[who].push(...uncheckIdea(ideas, id, authorOf(who)))
        else if (does === 'bin')
          done[who].push(...changeRecord(ideas, id, { deletedAt: NOW }, authorOf(who)))
        else if (does === 'turn') {
          createPost(postsIn(docs[who]), { ...EMPTY_DRAFT, idea: id }, authorOf(who))
          posts++
        } else {
          const step = done[who].pop()
          if (step) revertStep(ideas, step, authorOf(who))
        }
        const after = read(docs[who], id).checks.map(({ by }) => by)
        for (const person of ['alice', 'bob'])
          if (before.includes(person) !== after.includes(person))
            touched[who].set(person, after.includes(person))
      }
      together()
    }),
  )
})

describe('a link', () => {
  test('may be opened only where it is an address of the web', () => {
    expect(webLink(' https://a.example/é ')).toBe('https://a.example/%C3%A9')
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'a.example', ''])
      expect([webLink(bad), sourceOf(bad), linkKey(bad)]).toEqual([null, '', null])
  })

  test('is one without its scheme where a person types it, and never one that would run', () => {
    expect(typedLink(' www.ouest-france.fr/12?a=1 ')).toBe('https://www.ouest-france.fr/12?a=1')
    expect(typedLink('exemple.org:8080/x')).toBe('https://exemple.org:8080/x')
    expect(typedLink('http://a.example/')).toBe('http://a.example/')
    for (const bad of [
      'javascript:alert(1)',
      'pas un lien',
      'lien',
      'https://',
      'data:text/html,x',
      '',
    ])
      expect(typedLink(bad)).toBeNull()
  })

  test('names its source', () => {
    expect(sourceOf('https://www.lemonde.fr/x')).toBe('lemonde.fr')
    expect(sourceOf('https://m.facebook.com/x')).toBe('facebook.com')
    expect(sourceOf('https://www.fr/x')).toBe('www.fr')
  })

  test.each([
    ['https://www.a.example/x/', 'http://a.example/x', true],
    ['https://a.example/x?utm_source=nl&id=3&fbclid=9', 'https://a.example/x?id=3#part', true],
    ['https://a.example/x?b=2&a=1', 'https://a.example/x?a=1&b=2', true],
    ['https://A.example', 'https://a.example/', true],
    ['https://a.example/x', 'https://a.example/X', false],
    ['https://a.example/#/one', 'https://a.example/#/two', false],
    ['https://a.example/x?id=3', 'https://a.example/x?id=4', false],
    ['https://a.example:8443/x', 'https://a.example/x', false],
  ])('%s and %s: one page, %s', (one, other, same) => {
    expect(linkKey(one) === linkKey(other)).toBe(same)
  })
})
