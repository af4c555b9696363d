import { expect, test } from 'vitest'
import type { ImportedPost } from '../imported-post.ts'
import { markOf, readOrigin } from '../origin.ts'
import type { PostValues } from '../post-values.ts'
import type { ExistingPost } from './match.ts'
import { planImport } from './plan-import.ts'

const KNOWN = {
  channels: [
    { id: 'x', network: 'x', name: null },
    { id: 'linkedin', network: 'linkedin', name: null },
    { id: 'c1', network: 'linkedin', name: 'LinkedIn (Marion)' },
  ],
  people: [{ id: 'p1', name: 'Amélie' }],
}

const UNSAID = {
  today: '2026-10-15',
  chosen: { past: 'published', coming: 'draft' },
} as const

const ROW: ImportedPost = {
  where: 2,
  key: 'ics:concours@example.org',
  mark: null,
  title: 'Concours',
  body: 'Gagnez un pot de miel.',
  at: '2026-10-22T11:30',
  status: 'draft',
  channels: ['Twitter'],
  labels: ['Jeu'],
  owner: 'amelie',
  campaign: 'Automne',
  pillar: null,
  language: null,
  link: 'https://example.org/concours',
  variants: [],
  comment: '',
}

test('what the file says twice is added twice and named once; another hour is another post', () => {
  const rows = [
    { ...ROW, where: 2, key: 'row:1' },
    { ...ROW, where: 3, key: 'row:2' },
    { ...ROW, where: 4, key: 'row:3', at: '2026-10-22T18:00' },
  ]
  const { add, repeated } = planImport([], rows, KNOWN, UNSAID)
  expect(add.map(({ where }) => where)).toEqual([2, 3, 4])
  expect(repeated.map(({ where }) => where)).toEqual([3])
})

/** The workspace after the plan was carried out. */
function carryOut(
  plan: ReturnType<typeof planImport>,
  existing: ExistingPost[] = [],
): ExistingPost[] {
  const changed = existing.map((post) => {
    const change = plan.change.find(({ id }) => id === post.id)
    if (!change) return post
    const taken = Object.fromEntries(change.take.map((field) => [field, change.file[field]]))
    return { ...post, origin: change.origin ?? post.origin, values: { ...post.values, ...taken } }
  })
  const added = plan.add.map(({ values, origin }, index) => ({
    id: `n${existing.length + index}`,
    origin,
    deleted: false,
    values,
  }))
  return [...changed, ...added]
}

function imported(...posts: ImportedPost[]): ExistingPost[] {
  return carryOut(planImport([], posts, KNOWN, UNSAID))
}

function edited(post: ExistingPost, values: Partial<PostValues>): ExistingPost {
  return { ...post, values: { ...post.values, ...values } }
}

function only<T>(items: readonly T[]): T {
  const [item] = items
  if (items.length !== 1 || item === undefined) throw new Error(`${items.length} instead of one`)
  return item
}

test('names become what the workspace knows them as', () => {
  const posts = [{ ...ROW, channels: ['Twitter', 'linkedin (marion)', 'LinkedIn', 'Telegram'] }]
  const plan = planImport([], posts, KNOWN, UNSAID)
  expect(only(plan.add).values).toMatchObject({
    channels: ['x', 'c1', 'linkedin'],
    labels: ['Jeu', 'Telegram'],
    owner: 'p1',
    campaign: 'Automne',
  })
  expect([...plan.unknown.channels]).toEqual([['Telegram', 1]])
})

test('somebody who is not here cannot own a post; it is said, and mended once they have come', () => {
  const posts = [{ ...ROW, owner: 'Bilal' }]
  const plan = planImport([], posts, KNOWN, UNSAID)
  expect(only(plan.add).values.owner).toBeNull()
  expect([...plan.unknown.people]).toEqual([['Bilal', 1]])
  const later = { ...KNOWN, people: [...KNOWN.people, { id: 'p2', name: 'Bilal' }] }
  const change = only(planImport(carryOut(plan), posts, later, UNSAID).change)
  expect([change.take, change.file.owner]).toEqual([['owner'], 'p2'])
})

test('importing the same file again adds and changes nothing', () => {
  const here = imported(ROW, { ...ROW, key: 'ics:autre', title: 'Autre' })
  const plan = planImport(here, [ROW, { ...ROW, key: 'ics:autre', title: 'Autre' }], KNOWN, UNSAID)
  expect(plan).toMatchObject({ add: [], change: [], binned: [], same: [{}, {}] })
})

test('what the file has changed is taken where nobody has touched it here', () => {
  const here = imported(ROW)
  const change = only(planImport(here, [{ ...ROW, at: '2026-10-23T09:00' }], KNOWN, UNSAID).change)
  expect(change.take).toEqual(['at'])
  expect(change.decide).toEqual([])
})

test('what was changed here stays when the file has nothing new to say', () => {
  const here = imported(ROW).map((post) => edited(post, { title: 'Concours !', labels: ['Miel'] }))
  expect(planImport(here, [ROW], KNOWN, UNSAID)).toMatchObject({
    add: [],
    change: [],
    same: [{ where: 2 }],
  })
})

test('changed on both sides: the person decides, is not asked twice, and the rest is taken', () => {
  const here = imported(ROW).map((post) => edited(post, { title: 'Concours !' }))
  const file = { ...ROW, title: 'Grand concours', body: 'Gagnez deux pots.' }
  const plan = planImport(here, [file], KNOWN, UNSAID)
  expect(only(plan.change)).toMatchObject({ take: ['body'], decide: ['title'] })
  const kept = carryOut(plan, here)
  expect(only(kept).values).toMatchObject({ title: 'Concours !', body: 'Gagnez deux pots.' })
  expect(planImport(kept, [file], KNOWN, UNSAID)).toMatchObject({
    change: [],
    same: [{ where: 2 }],
  })
})

test('the same change made on both sides is none', () => {
  const here = imported(ROW).map((post) => edited(post, { title: 'Grand concours' }))
  expect(planImport(here, [{ ...ROW, title: 'Grand concours' }], KNOWN, UNSAID).same).toHaveLength(
    1,
  )
})

test('the order of labels and the case of names are no change', () => {
  const here = imported({ ...ROW, labels: ['Jeu', 'Miel'] })
  expect(planImport(here, [{ ...ROW, labels: ['MIEL', 'jeu'] }], KNOWN, UNSAID).same).toHaveLength(
    1,
  )
})

test('a file that we exported knows what it was: what was changed in it is taken, what was changed here stays', () => {
  const post = only(imported({ ...ROW, key: 'ruche:ailleurs' }))
  const mark = markOf(post.values)
  const here = edited(post, { title: 'Concours !' })
  const file = { ...ROW, key: `ruche:${post.id}`, mark, status: 'approved' as const }
  const change = only(planImport([here], [file], KNOWN, UNSAID).change)
  expect(change).toMatchObject({ take: ['status'], decide: [], origin: null })
})

test('without anything to tell who changed it, nothing is overwritten in silence', () => {
  const post = only(imported(ROW))
  const here = { ...post, origin: readOrigin(post.origin ?? '').key }
  const change = only(planImport([here], [{ ...ROW, title: 'Autre' }], KNOWN, UNSAID).change)
  expect(change).toMatchObject({ take: [], decide: ['title'] })
})

test('a row without an id is known again by its title and day, or text and day, when something else in it changed', () => {
  const row = { ...ROW, key: 'csv:row:aaa' }
  const here = imported(row, { ...row, key: 'csv:row:bbb', title: 'Autre', link: null })
  const plan = planImport(here, [{ ...row, key: 'csv:row:ccc', status: 'approved' }], KNOWN, UNSAID)
  expect(only(plan.change)).toMatchObject({ id: 'n0', take: ['status'] })
  expect(only(plan.change).origin).toMatch(/^csv:row:ccc~/)
})

test('a monthly post under the same title is another post, unless it is about one page', () => {
  const row = { ...ROW, key: 'csv:row:aaa', link: 'https://example.org/' }
  const next = { ...row, key: 'csv:row:bbb', at: '2026-11-22T11:30' }
  expect(planImport(imported(row), [next], KNOWN, UNSAID).add).toHaveLength(1)
  const page = { link: 'https://example.org/billets/miel' }
  const plan = planImport(imported({ ...row, ...page }), [{ ...next, ...page }], KNOWN, UNSAID)
  expect(only(plan.change).take).toEqual(['at'])
})

test('rows that cannot be told apart are not guessed at', () => {
  const row = { ...ROW, link: null, body: '' }
  const here = imported({ ...row, key: 'csv:row:a' }, { ...row, key: 'csv:row:a#2' })
  const plan = planImport(here, [{ ...row, key: 'csv:row:b', status: 'approved' }], KNOWN, UNSAID)
  expect([plan.add.length, plan.change.length]).toEqual([1, 0])
})

test('what lies in the bin is neither added again nor brought back in silence', () => {
  const here = imported(ROW).map((post) => ({ ...post, deleted: true }))
  const plan = planImport(here, [ROW], KNOWN, UNSAID)
  expect(plan).toMatchObject({ add: [], change: [], same: [] })
  expect(only(plan.binned).id).toBe('n0')
})

test('a status that the file does not say is chosen for new posts, by their day', () => {
  const days = ['2026-10-14T23:59', '2026-10-15', '2026-11-01', null]
  const posts = days.map((at, index) => ({ ...ROW, key: `ics:${index}`, at, status: null }))
  const plan = planImport([], posts, KNOWN, UNSAID)
  expect(plan.add.map(({ values }) => values.status)).toEqual([
    'published',
    'draft',
    'draft',
    'idea',
  ])
  expect(plan.unsaid).toEqual({ past: 1, coming: 2 })
})

test('a day that has passed since the last import changes nothing: the file never said a status', () => {
  const silent = { ...ROW, status: null }
  const here = imported(silent)
  const later = { ...UNSAID, today: '2027-01-01' }
  expect(planImport(here, [silent], KNOWN, later)).toMatchObject({ change: [], same: [{}] })
  const moved = only(planImport(here, [{ ...silent, title: 'Vote' }], KNOWN, later).change)
  expect([moved.take, moved.file.status]).toEqual([['title'], 'draft'])
  const binned = here.map((post) => ({ ...post, deleted: true }))
  expect(only(planImport(binned, [silent], KNOWN, later).binned).values.status).toBe('draft')
})

test('half an event changes nothing of the post that is here, nor of what comes back from the bin', () => {
  const here = imported(ROW)
  const half: ImportedPost = { ...ROW, body: 'Gagnez', labels: [], link: null, cutShort: true }
  const plan = planImport(here, [half], KNOWN, UNSAID)
  expect([plan.add, plan.change]).toEqual([[], []])
  expect(only(plan.same).values.body).toBe(ROW.body)
  const binned = here.map((post) => ({ ...post, deleted: true }))
  expect(only(planImport(binned, [half], KNOWN, UNSAID).binned).values.link).toBe(ROW.link)
})

test('what half an event began is completed by the whole file', () => {
  const half: ImportedPost = { ...ROW, body: 'Gagnez', labels: [], link: null, cutShort: true }
  const change = only(planImport(imported(half), [ROW], KNOWN, UNSAID).change)
  expect([change.take.toSorted(), change.decide]).toEqual([['body', 'labels', 'link'], []])
})
