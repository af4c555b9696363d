import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { historyOf, noteChange } from '#shared/domain/history.ts'
import { POST_STATUSES, type Post, parsePost } from '#shared/domain/post.ts'
import { SHARE_FIELDS, type ShareField, type ShareFilter, showsLess } from '#shared/domain/share.ts'
import { SHARE_STEPS, type ShareStep, statusesFrom } from '#shared/domain/share-statuses.ts'
import {
  parseShownPost,
  type ShownNames,
  type ShownPost,
  showPost,
} from '#shared/domain/shown-post.ts'
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
  event: null,
  phase: null,
  pillar: null,
  labels: ['l1', 'l2', 'gone'],
  link: 'https://example.org',
  order: null,
  slot: null,
  series: null,
  variants: {},
  comment: null,
  language: null,
  idea: 'IDEA',
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
  ...statusesFrom('everything'),
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
/** `had`: the statuses in its history, the newest first. */
const show = (
  post: Partial<Post>,
  filter: Partial<ShareFilter>,
  had: readonly string[] = [],
  own: Readonly<Record<string, string>> = {},
) =>
  showPost({ ...POST, ...post }, { ...ALL, ...filter }, NAMES, {
    text: () => 'THE TEXT',
    variant: (channel) => own[channel] ?? null,
    statuses: () => had,
  })

describe('what a guest sees of a post', () => {
  test('each channel’s own text, and the common one only where a channel takes it', () => {
    const own = { instagram: 'FOR INSTAGRAM', x: 'NOT A CHANNEL OF THIS POST' }
    const some = show({}, {}, [], own)
    expect(some).toMatchObject({
      text: 'THE TEXT',
      variants: [{ channel: { network: 'instagram', name: null }, text: 'FOR INSTAGRAM' }],
    })
    expect(parseShownPost(JSON.parse(JSON.stringify(some)))).toEqual(some)
    const one = show({}, { everyChannel: false, channels: ['instagram'] }, [], own)
    expect(one).not.toHaveProperty('text')
    expect(one?.variants?.map(({ text }) => text)).toEqual(['FOR INSTAGRAM'])
    expect(JSON.stringify(show({}, { fields: ['channels'] }, [], own))).not.toContain('FOR')
    expect(show({}, { fields: ['text'] }, [], own)?.variants).toEqual([
      { channel: null, text: 'FOR INSTAGRAM' },
    ])
  })

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

describe('how far a post has come before guests see it', () => {
  const seen = (step: ShareStep) =>
    [...POST_STATUSES, 'translated'].filter((status) => show({ status }, statusesFrom(step)))

  test('approved and later; from review on; or everything, with what a newer Ruche may call it', () => {
    expect(seen('approved')).toEqual(['approved', 'scheduled', 'published'])
    expect(seen('review')).toEqual(['review', 'approved', 'scheduled', 'published'])
    expect(seen('everything')).toEqual([...POST_STATUSES, 'translated'])
  })

  test('one whose approval is void is in review, and shown to those only who see such posts', () => {
    const shown = (step: ShareStep) => show({ status: 'void' }, statusesFrom(step))?.status
    expect(SHARE_STEPS.map(shown)).toEqual([undefined, 'review', 'review'])
  })

  test('one that was cancelled stays when it had come so far and its status is told', () => {
    const cancelled = (had: readonly string[], fields = ALL.fields) =>
      show({ status: 'cancelled' }, { ...statusesFrom('approved'), fields }, had)?.status
    expect(cancelled(['cancelled', 'approved', 'draft'])).toBe('cancelled')
    expect(cancelled(['cancelled', 'scheduled', 'approved'])).toBe('cancelled')
    expect(cancelled(['cancelled', 'draft', 'approved'])).toBeUndefined()
    expect(cancelled(['cancelled'])).toBeUndefined()
    expect(cancelled([])).toBeUndefined()
    const untold = { ...statusesFrom('approved'), fields: ['text' as const] }
    expect(show({ status: 'cancelled' }, untold, ['cancelled', 'approved'])).toBeNull()
  })
})

describe('a filter that takes the place of another in the same document', () => {
  const filter: fc.Arbitrary<ShareFilter> = fc
    .record({
      name: fc.constant('Mairie'),
      channels: fc.subarray(['instagram', 'blog', 'x']),
      everyChannel: fc.boolean(),
      fields: fc.subarray([...SHARE_FIELDS]),
      statuses: fc.subarray([...POST_STATUSES, 'translated']),
      everyStatus: fc.boolean(),
      from: fc.constantFrom(null, '2026-10-21', '2026-10-22'),
      to: fc.constantFrom(null, '2026-10-22', '2026-10-23'),
      ideas: fc.boolean(),
    })
    .chain((one) =>
      fc
        .constantFrom(...SHARE_STEPS, null)
        .map((step) => ({ ...one, ...(step && statusesFrom(step)) })),
    )
  const status = fc.constantFrom(...POST_STATUSES, 'translated')
  const post = fc.record({
    at: fc.constantFrom(null, '2026-10-21', '2026-10-22T11:30', '2026-10-23'),
    channels: fc.subarray(['instagram', 'blog', 'other']),
    status,
    had: fc.array(status, { maxLength: 3 }),
  })
  const holds = (whole: ShownPost, part: ShownPost) =>
    Object.entries(part).every(([key, value]) => {
      const there = whole[key as keyof ShownPost]
      if (key === 'channels')
        return (value as unknown[]).every((one) =>
          JSON.stringify(there).includes(JSON.stringify(one)),
        )
      if (key === 'at' && typeof value === 'string') return String(there).startsWith(value)
      return JSON.stringify(there) === JSON.stringify(value)
    })

  test('shows of every post all that was shown, unless it is known to show less', () => {
    fc.assert(
      fc.property(filter, filter, fc.array(post, { maxLength: 12 }), (before, after, posts) => {
        fc.pre(!showsLess(before, after))
        for (const { had, ...one } of posts) {
          const was = show(one, before, had)
          const is = show(one, after, had)
          if (was) expect(is && holds(is, was)).toBe(true)
        }
      }),
    )
  })

  test('is known to show less wherever a status is not shown any more', () => {
    fc.assert(
      fc.property(filter, filter, status, (before, after, one) => {
        const isShown = (chosen: ShareFilter) =>
          show({ status: one }, { ...ALL, ...statusPart(chosen) }) !== null
        fc.pre(isShown(before) && !isShown(after))
        expect(showsLess(before, after)).toBe(true)
      }),
    )
  })

  const statusPart = ({ statuses, everyStatus }: ShareFilter) => ({ statuses, everyStatus })
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
  const BODY = { title: 'A', status: 'approved' }
  const FIELDS = [
    'title',
    'at',
    'channel:x',
    'channel:blog',
    'deletedAt',
    'link',
    'status',
  ] as const
  const VALUES = {
    title: ['A', 'B', 'C'],
    at: ['2026-10-21', '2026-10-22T11:30', '2026-11-02', undefined],
    'channel:x': [true, undefined],
    'channel:blog': [true, undefined],
    deletedAt: [5, undefined],
    link: ['https://example.org', undefined],
    status: ['draft', 'approved', 'published', 'cancelled'],
  } as const
  const FILTER = {
    ...ALL,
    ...statusesFrom('approved'),
    everyChannel: false,
    channels: ['x'],
    from: '2026-10-22',
    ideas: false,
  }
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
      const statuses = () => historyOf(map).map(({ after }) => String(after))
      const seen =
        post.kind === 'post'
          ? showPost(post, FILTER, NAMES, { text: () => '', variant: () => null, statuses })
          : null
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
            if (map && one.field === 'status')
              noteChange(map, 'status', String(value), {
                now: 1_000_000 * (1 + one.value),
                person: `device ${one.at}`,
                random: (bytes) => bytes.fill(one.at),
              })
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
