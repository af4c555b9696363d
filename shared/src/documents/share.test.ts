import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Post, parsePost } from '#shared/domain/post.ts'
import { SHARE_FIELDS, type ShareField, type ShareFilter } from '#shared/domain/share.ts'
import { type ShownNames, type ShownPost, showPost } from '#shared/domain/shown-post.ts'
import { postsIn } from './calendar.ts'
import { readShown, type ShownAbout, shownPostsIn, writeShown } from './share.ts'

const POST: Post = {
  kind: 'post',
  id: 'a',
  title: 'Portes ouvertes',
  excerpt: '',
  at: '2026-10-22T11:30',
  channels: ['instagram', 'blog'],
  status: 'review',
  owner: 'lea',
  campaign: 'spring',
  labels: ['l1', 'l2', 'gone'],
  link: 'https://example.org',
  origin: 'ORIGIN-OF-IMPORT',
  createdAt: 1,
  createdBy: 'CREATOR',
  changedAt: 2,
  changedBy: 'CHANGER',
  deletedAt: null,
}
const ALL: ShareFilter = {
  name: 'Mairie',
  channels: [],
  everyChannel: true,
  fields: SHARE_FIELDS,
  from: null,
  to: null,
  ideas: true,
}
const NAMES: ShownNames = {
  channel: (id) => ({ network: id, name: null }),
  person: (id) => ({ lea: 'Léa' })[id] ?? null,
  label: (id) => ({ l1: 'Santé', l2: 'Jeunesse' })[id] ?? null,
  campaign: () => 'Printemps',
}
const ABOUT: ShownAbout = {
  workspace: 'Club photo',
  name: 'Mairie',
  by: 'Léa',
  timeZone: 'Europe/Paris',
  from: null,
  to: null,
}
const show = (post: Partial<Post>, filter: Partial<ShareFilter>) =>
  showPost({ ...POST, ...post }, { ...ALL, ...filter }, NAMES, () => 'THE TEXT')

describe('what a guest sees of a post', () => {
  test('everything that can be chosen, with names in the place of ids', () => {
    expect(show({}, {})).toEqual({
      title: 'Portes ouvertes',
      at: '2026-10-22T11:30',
      text: 'THE TEXT',
      channels: [
        { network: 'instagram', name: null },
        { network: 'blog', name: null },
      ],
      status: 'review',
      owner: 'Léa',
      labels: ['Jeunesse', 'Santé'],
      campaign: 'Printemps',
      link: 'https://example.org',
    })
  })

  test('its title and its day, when nothing else was chosen', () => {
    expect(show({}, { fields: [] })).toEqual({ title: 'Portes ouvertes', at: '2026-10-22' })
  })

  test.each(SHARE_FIELDS)('nothing of "%s" unless it was chosen', (field) => {
    const without = SHARE_FIELDS.filter((other) => other !== field)
    const traces: Record<ShareField, string> = {
      text: 'THE TEXT',
      time: '11:30',
      channels: 'instagram',
      status: 'review',
      owner: 'Léa',
      labels: 'Santé',
      campaign: 'Printemps',
      link: 'example.org',
    }
    expect(JSON.stringify(show({}, {}))).toContain(traces[field])
    expect(JSON.stringify(show({}, { fields: without }))).not.toContain(traces[field])
  })

  test('only the channels that were chosen, and no post that is in none of them', () => {
    const chosen = { everyChannel: false, channels: ['blog', 'x'] }
    expect(show({}, chosen)?.channels).toEqual([{ network: 'blog', name: null }])
    expect(show({ channels: ['instagram'] }, chosen)).toBeNull()
    expect(show({ channels: [] }, chosen)).toBeNull()
    expect(show({ channels: [] }, {})).not.toBeNull()
  })

  test('the days of the period, both included; ideas only when they were chosen; nothing deleted', () => {
    const period = { from: '2026-10-22', to: '2026-10-22', ideas: false }
    expect(show({}, period)).not.toBeNull()
    expect(show({ at: '2026-10-21T23:59' }, period)).toBeNull()
    expect(show({ at: '2026-10-23' }, period)).toBeNull()
    expect(show({ at: null }, period)).toBeNull()
    expect(show({ at: null }, { ...period, ideas: true })).not.toBeNull()
    expect(show({ deletedAt: 3 }, {})).toBeNull()
  })
})

describe('the document that guests look at', () => {
  const posts = (entries: Record<string, ShownPost>) => new Map(Object.entries(entries))

  test('is left alone when it shows what it should', () => {
    const doc = new Y.Doc()
    const shown = { about: ABOUT, posts: posts({ a: { title: 'A', at: null } }) }
    expect(writeShown(doc, shown, 5, null)).toBe(true)
    const before = Y.encodeStateAsUpdate(doc)
    expect(writeShown(doc, shown, 6, null)).toBe(false)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
    expect(readShown(doc)).toEqual({ ...shown, updatedAt: 5 })
  })

  test('keeps nothing of what it showed before, once it is loaded again', () => {
    const doc = new Y.Doc()
    const write = (entries: Record<string, ShownPost>) =>
      writeShown(doc, { about: ABOUT, posts: posts(entries) }, 5, null)
    write({ a: { title: 'FIRST', at: null, text: 'OLD TEXT' }, b: { title: 'GONE', at: null } })
    write({ a: { title: 'Second', at: null } })
    const bytes = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('latin1')
    for (const trace of ['FIRST', 'OLD TEXT', 'GONE']) expect(bytes).not.toContain(trace)
    expect(bytes).toContain('Second')
  })

  test('M5: what makes no sense in it is not shown', () => {
    const doc = new Y.Doc()
    expect(readShown(doc).about).toBeNull()
    for (const value of [null, 7, 'text', [], {}, { title: 3 }, new Y.Map()])
      shownPostsIn(doc).set(`bad ${String(value)}`, value)
    const odd = {
      title: 'A',
      at: 'noon',
      channels: [{ network: 'x' }, 4],
      labels: [1, 'l'],
      more: 1,
    }
    shownPostsIn(doc).set('a', odd)
    expect([...readShown(doc).posts]).toEqual([
      ['a', { title: 'A', at: null, channels: [{ network: 'x', name: null }], labels: ['l'] }],
    ])
  })
})

describe('three devices of a team, each of which may take itself for the one that writes', () => {
  const BODY = { title: 'A', status: 'draft' }
  const FIELDS = ['title', 'at', 'channel:x', 'channel:blog', 'deletedAt', 'link'] as const
  const VALUES = {
    title: ['A', 'B', 'C'],
    at: ['2026-10-21', '2026-10-22T11:30', '2026-11-02', undefined],
    'channel:x': [true, undefined],
    'channel:blog': [true, undefined],
    deletedAt: [5, undefined],
    link: ['https://example.org', undefined],
  } as const
  const FILTER = { ...ALL, everyChannel: false, channels: ['x'], from: '2026-10-22', ideas: false }
  const replica = fc.nat({ max: 2 })
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('edit' as const),
      at: replica,
      post: fc.constantFrom('p1', 'p2', 'p3'),
      field: fc.constantFrom(...FIELDS),
      value: fc.nat(),
    }),
    fc.record({ kind: fc.constant('write' as const), at: replica }),
    fc.record({
      kind: fc.constant('meet' as const),
      at: replica,
      other: replica,
      what: fc.constantFrom('calendar' as const, 'shared' as const),
    }),
  )

  const project = (calendar: Y.Doc) => {
    const shown = new Map<string, ShownPost>()
    for (const [id, map] of postsIn(calendar)) {
      const post = parsePost(id, map)
      const seen = post.kind === 'post' ? showPost(post, FILTER, NAMES, () => '') : null
      if (seen) shown.set(id, seen)
    }
    return { about: ABOUT, posts: shown }
  }
  const meet = (a: Y.Doc, b: Y.Doc) => {
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)))
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)))
  }

  test('they end with what the merged calendar shows, however they met', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), replica, (steps, last) => {
        const first = new Y.Doc()
        for (const id of ['p1', 'p2', 'p3'])
          postsIn(first).set(id, new Y.Map<unknown>(Object.entries(BODY)))
        const devices = [0, 1, 2].map(() => ({ calendar: new Y.Doc(), shared: new Y.Doc() }))
        for (const { calendar } of devices) meet(calendar, first)
        const deviceAt = (index: number) => devices[index] ?? { calendar: first, shared: first }

        for (const one of steps) {
          const device = deviceAt(one.at)
          if (one.kind === 'meet') meet(device[one.what], deviceAt(one.other)[one.what])
          else if (one.kind === 'write')
            writeShown(device.shared, project(device.calendar), 1, null)
          else {
            const values: readonly unknown[] = VALUES[one.field]
            const value = values[one.value % values.length]
            const map = postsIn(device.calendar).get(one.post)
            if (value === undefined) map?.delete(one.field)
            else map?.set(one.field, value)
          }
        }

        const everybodyMeets = () => {
          for (const { calendar, shared } of [...devices, ...devices]) {
            meet(calendar, deviceAt(0).calendar)
            meet(shared, deviceAt(0).shared)
          }
        }
        everybodyMeets()
        const { calendar, shared } = deviceAt(last)
        writeShown(shared, project(calendar), 2, null)
        everybodyMeets()
        for (const device of devices)
          expect(readShown(device.shared).posts).toEqual(project(device.calendar).posts)
      }),
    )
  })
})
