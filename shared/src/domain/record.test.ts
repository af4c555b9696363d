import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import type { Author } from '#shared/domain/history.ts'
import { historyOf } from '#shared/domain/history.ts'
import { EMPTY_DRAFT, type Post, parsePost } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { changeRecord, revertStep } from '#shared/domain/record.ts'

const author = (person: string, now = 1_000): Author => ({
  person,
  now,
  random: (bytes) => crypto.getRandomValues(bytes),
})

function readPost(doc: Y.Doc, id: string): Post {
  const post = parsePost(id, postsIn(doc).get(id))
  if (post.kind !== 'post') throw new Error(`damaged: ${post.field}`)
  return post
}

function replicaOf(doc: Y.Doc): Y.Doc {
  const replica = new Y.Doc()
  Y.applyUpdate(replica, Y.encodeStateAsUpdate(doc))
  return replica
}

function exchange(...docs: Y.Doc[]): void {
  for (const from of docs) {
    for (const to of docs) {
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
    }
  }
}

describe('a post that two people change', () => {
  it('M2: keeps both labels when two people add different ones apart', () => {
    const camille = new Y.Doc()
    const { id } = createPost(
      postsIn(camille),
      { ...EMPTY_DRAFT, title: 'Jury' },
      author('camille'),
    )
    const theo = replicaOf(camille)
    changeRecord(postsIn(camille), id, { 'label:brest': true }, author('camille'))
    changeRecord(postsIn(theo), id, { 'label:press': true }, author('theo'))
    exchange(camille, theo)
    expect(readPost(camille, id).labels).toEqual(['brest', 'press'])
    expect(readPost(theo, id).labels).toEqual(['brest', 'press'])
  })

  it('keeps what both said on record when they changed the same field apart', () => {
    const camille = new Y.Doc()
    const { id } = createPost(postsIn(camille), EMPTY_DRAFT, author('camille'))
    const theo = replicaOf(camille)
    changeRecord(postsIn(camille), id, { at: '2026-10-22T11:30' }, author('camille', 2_000))
    changeRecord(postsIn(theo), id, { at: '2026-10-22T17:00' }, author('theo', 3_000))
    exchange(camille, theo)
    const map = postsIn(camille).get(id)
    if (!map) throw new Error('the post is gone')
    expect(historyOf(map).map(({ by, after }) => [by, after])).toEqual([
      ['theo', '2026-10-22T17:00'],
      ['camille', '2026-10-22T11:30'],
    ])
  })

  it('M7: undo writes back what was there, and leaves alone what somebody changed since', () => {
    const doc = new Y.Doc()
    const posts = postsIn(doc)
    const { id } = createPost(posts, { ...EMPTY_DRAFT, title: 'Jury' }, author('camille'))
    const [step] = changeRecord(posts, id, { title: 'Le jury' }, author('camille'))
    if (!step) throw new Error('nothing was changed')
    expect(revertStep(posts, step, author('camille'))).not.toBeNull()
    expect(readPost(doc, id).title).toBe('Jury')

    const [again] = changeRecord(posts, id, { title: 'Le jury' }, author('camille'))
    changeRecord(posts, id, { title: 'Le jury délibère' }, author('theo'))
    if (!again) throw new Error('nothing was changed')
    expect(revertStep(posts, again, author('camille'))).toBeNull()
    expect(readPost(doc, id).title).toBe('Le jury délibère')
  })

  it.each([
    [1, 2],
    [2, 1],
  ])(
    'M7: undo ends no choice that a colleague made apart, whoever’s the field happens to hold (%i, %i)',
    (first, second) => {
      const camille = new Y.Doc()
      camille.clientID = first
      const { id } = createPost(postsIn(camille), EMPTY_DRAFT, author('camille'))
      const theo = replicaOf(camille)
      theo.clientID = second
      const steps = [
        changeRecord(postsIn(camille), id, { status: 'review' }, author('camille')),
        changeRecord(postsIn(theo), id, { status: 'approved' }, author('theo')),
      ].flat()
      exchange(camille, theo)
      const before = readPost(camille, id).status
      const undone = [
        steps[0] && revertStep(postsIn(camille), steps[0], author('camille')),
        steps[1] && revertStep(postsIn(theo), steps[1], author('theo')),
      ]
      exchange(camille, theo)
      expect(undone).toEqual([null, null])
      expect([camille, theo].map((doc) => readPost(doc, id).status)).toEqual([before, before])
    },
  )

  it('M7: undoing a deletion during an edit elsewhere brings the post back whole', () => {
    const camille = new Y.Doc()
    const draft = { ...EMPTY_DRAFT, title: 'Jury', body: 'Samedi.' }
    const { id } = createPost(postsIn(camille), draft, author('camille'))
    const theo = replicaOf(camille)
    const [step] = changeRecord(postsIn(camille), id, { deletedAt: 5 }, author('camille'))
    changeRecord(postsIn(theo), id, { status: 'review' }, author('theo'))
    exchange(camille, theo)
    if (!step) throw new Error('nothing was changed')
    revertStep(postsIn(camille), step, author('camille'))
    exchange(camille, theo)
    for (const doc of [camille, theo]) {
      expect(readPost(doc, id)).toMatchObject({
        title: 'Jury',
        excerpt: 'Samedi.',
        status: 'review',
        deletedAt: null,
      })
    }
  })

  it('M7: undoing a creation bins the post, unless a colleague has begun to work on it', () => {
    const doc = new Y.Doc()
    const posts = postsIn(doc)
    const mine = createPost(posts, EMPTY_DRAFT, author('camille'))
    expect(revertStep(posts, mine.step, author('camille', 9))).not.toBeNull()
    expect(readPost(doc, mine.id).deletedAt).toBe(9)

    const shared = createPost(posts, EMPTY_DRAFT, author('camille'))
    changeRecord(posts, shared.id, { status: 'draft' }, author('theo'))
    expect(revertStep(posts, shared.step, author('camille', 9))).toBeNull()
  })

  it('M5: keeps fields that it does not know', () => {
    const doc = new Y.Doc()
    const posts = postsIn(doc)
    const { id } = createPost(posts, EMPTY_DRAFT, author('camille'))
    posts.get(id)?.set('mood', 'from a newer Ruche')
    changeRecord(posts, id, { title: 'Jury' }, author('camille'))
    expect(posts.get(id)?.get('mood')).toBe('from a newer Ruche')
  })
})

describe('a field dragged back and forth', () => {
  it('reads as one change, and those of others stand beside it', () => {
    const doc = new Y.Doc()
    const posts = postsIn(doc)
    const { id } = createPost(posts, { ...EMPTY_DRAFT, at: '2026-10-20' }, author('camille'))
    const map = posts.get(id)
    if (!map) throw new Error('the post is gone')
    changeRecord(posts, id, { at: '2026-10-21' }, author('camille', 1_000))
    changeRecord(posts, id, { at: '2026-10-22' }, author('camille', 2_000))
    expect(historyOf(map)).toMatchObject([{ after: '2026-10-22' }])
    changeRecord(posts, id, { at: '2026-10-25' }, author('theo', 3_000))
    expect(historyOf(map)).toMatchObject([
      { by: 'theo', after: '2026-10-25' },
      { by: 'camille', after: '2026-10-22' },
    ])
    expect(readPost(doc, id)).toMatchObject({
      changedBy: 'theo',
      changedAt: 3_000,
      createdBy: 'camille',
    })
  })

  it('keeps the newest twenty', () => {
    const doc = new Y.Doc()
    const posts = postsIn(doc)
    const { id } = createPost(posts, EMPTY_DRAFT, author('camille'))
    for (let n = 1; n <= 30; n += 1) {
      changeRecord(
        posts,
        id,
        { title: `Title ${n}` },
        author(n % 2 ? 'camille' : 'theo', n * 1_000),
      )
    }
    const map = posts.get(id)
    const entries = map ? historyOf(map) : []
    expect(entries).toHaveLength(20)
    expect(entries.slice(0, 2)).toMatchObject([{ after: 'Title 30' }, { after: 'Title 29' }])
  })
})

type Act =
  | { readonly kind: 'create' }
  | {
      readonly kind: 'change'
      readonly pick: number
      readonly field: string
      readonly value: string
    }
  | { readonly kind: 'label'; readonly pick: number; readonly label: string; readonly on: boolean }
  | { readonly kind: 'type'; readonly pick: number; readonly at: number; readonly text: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'meet'; readonly other: number }
  | { readonly kind: 'reload' }

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constant<Act>({ kind: 'create' }),
  fc.record({
    kind: fc.constant('change' as const),
    pick: fc.nat(50),
    field: fc.constantFrom('title', 'status', 'owner', 'link'),
    value: fc.string({ maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('label' as const),
    pick: fc.nat(50),
    label: fc.constantFrom('a', 'b', 'c'),
    on: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('type' as const),
    pick: fc.nat(50),
    at: fc.nat(20),
    text: fc.string({ minLength: 1, maxLength: 4 }),
  }),
  fc.constant<Act>({ kind: 'undo' }),
  fc.record({ kind: fc.constant('meet' as const), other: fc.nat(2) }),
  fc.constant<Act>({ kind: 'reload' }),
)

const RUNS = Number(process.env.RUCHE_PROPERTY_RUNS ?? 100)

describe('three replicas that work apart', () => {
  it('M9: end with the same posts, whatever they did, in whatever order they met', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), act), { maxLength: 60 }), (acts) => {
        const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
        const done: ReturnType<typeof changeRecord>[] = [[], [], []]
        let now = 1_000
        for (const [who, what] of acts) {
          now += 1
          const doc = docs[who]
          const steps = done[who]
          if (!doc || !steps) continue
          perform(docs, who, doc, steps, what, author(`person${who}`, now))
        }
        exchange(...docs)
        exchange(...docs)
        const contents = docs.map((doc) => JSON.stringify(sorted(postsIn(doc).toJSON())))
        expect(new Set(contents).size).toBe(1)
        for (const doc of docs) {
          for (const [id, map] of postsIn(doc)) expect(parsePost(id, map).kind).toBe('post')
        }
      }),
      { numRuns: RUNS },
    )
  })
})

function perform(
  docs: Y.Doc[],
  who: number,
  doc: Y.Doc,
  steps: ReturnType<typeof changeRecord>,
  what: Act,
  by: Author,
): void {
  const posts = postsIn(doc)
  const ids = [...posts.keys()].sort()
  const picked = 'pick' in what ? ids[what.pick % Math.max(1, ids.length)] : undefined
  if (what.kind === 'create') steps.push(createPost(posts, EMPTY_DRAFT, by).step)
  else if (what.kind === 'change' && picked) {
    steps.push(...changeRecord(posts, picked, { [what.field]: what.value }, by))
  } else if (what.kind === 'label' && picked) {
    const value = what.on ? true : undefined
    steps.push(...changeRecord(posts, picked, { [`label:${what.label}`]: value }, by))
  } else if (what.kind === 'type' && picked) {
    const body = posts.get(picked)?.get('body')
    if (body instanceof Y.Text) body.insert(Math.min(what.at, body.length), what.text)
  } else if (what.kind === 'undo') {
    const step = steps.pop()
    if (step) revertStep(posts, step, by)
  } else if (what.kind === 'meet') {
    const other = docs[what.other]
    if (other && other !== doc) exchange(doc, other)
  } else if (what.kind === 'reload') {
    // M8: a reload is a new client id on the same content.
    docs[who] = replicaOf(doc)
  }
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
