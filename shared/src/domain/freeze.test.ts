import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import { collectionIn } from '#shared/documents/space.ts'
import {
  AGAIN,
  type Freeze,
  holdOf,
  isHeldOn,
  isInForce,
  LIFT,
  type PostHold,
  parseFreeze,
  passedDuring,
  RELEASE,
} from './freeze.ts'
import {
  beginFreeze,
  type FreezeDraft,
  freezeIn,
  holdAgain,
  liftFreeze,
  releasePosts,
} from './freeze-actions.ts'
import type { Author } from './history.ts'
import { EMPTY_DRAFT, type Post, type PostDraft, parsePost } from './post.ts'
import { createPost } from './post-actions.ts'
import { changeRecord } from './record.ts'
import { instantOf } from './zone.ts'

const PARIS = 'Europe/Paris'
const at = (time: string) => instantOf(time, PARIS)
const NOW = at('2026-10-15T10:00')
const OPEN: FreezeDraft = { reason: 'Incident', until: null, channels: [], campaigns: [] }

const author = (now = NOW, person = 'sofia'): Author => ({
  now,
  person,
  random: (bytes) => crypto.getRandomValues(bytes),
})

function freezeOf(draft: Partial<FreezeDraft>, act?: (map: Y.Map<unknown>) => void): Freeze {
  const freezes = collectionIn(new Y.Doc(), 'freezes')
  const id = beginFreeze(freezes, { ...OPEN, ...draft }, author())
  const map = freezeIn(freezes, id)
  if (map) act?.(map)
  const freeze = parseFreeze(id, map)
  if (freeze.kind !== 'freeze') throw new Error('the freeze is damaged')
  return freeze
}

function postOf(draft: Partial<PostDraft> & { readonly id?: string }): Post {
  const posts = postsIn(new Y.Doc())
  const whole: PostDraft = {
    ...EMPTY_DRAFT,
    status: 'scheduled',
    at: '2026-10-15T18:00',
    channels: ['instagram', 'x'],
    ...draft,
  }
  const { id } = createPost(posts, whole, author())
  const post = parsePost(id, posts.get(id))
  if (post.kind !== 'post') throw new Error('the post is damaged')
  return draft.id ? { ...post, id: draft.id } : post
}

const held = (post: Post, ...freezes: Freeze[]) => holdOf(post, freezes, PARIS)

describe('which posts a freeze holds', () => {
  test('everything that is still to go out, until somebody lifts it', () => {
    const freeze = freezeOf({})
    for (const status of ['idea', 'draft', 'review', 'approved', 'scheduled'] as const)
      expect(held(postOf({ status }), freeze)).not.toBeNull()
    for (const status of ['published', 'cancelled'] as const)
      expect(held(postOf({ status }), freeze)).toBeNull()
    expect(held(postOf({ at: null }), freeze)).toBeNull()
    expect(held(postOf({ at: '2031-01-01' }), freeze)).not.toBeNull()
  })

  test('a status of a newer version may mean that it is still to go: it is held', () => {
    const post: Post = { ...postOf({}), status: 'translated' }
    expect(held(post, freezeOf({}))).not.toBeNull()
  })

  test('what is late as well, and what somebody moves into the past', () => {
    const freeze = freezeOf({ until: at('2026-10-15T18:00') })
    expect(held(postOf({ at: '2026-10-14T09:00' }), freeze)).not.toBeNull()
    expect(held(postOf({ at: '2020-01-01' }), freeze)).not.toBeNull()
  })

  test('until a time: what is planned for it or later is free, a day without an hour begins at midnight', () => {
    const freeze = freezeOf({ until: at('2026-10-15T18:00') })
    expect(held(postOf({ at: '2026-10-15T17:59' }), freeze)).not.toBeNull()
    expect(held(postOf({ at: '2026-10-15' }), freeze)).not.toBeNull()
    expect(held(postOf({ at: '2026-10-15T18:00' }), freeze)).toBeNull()
    expect(held(postOf({ at: '2026-10-16' }), freeze)).toBeNull()
  })

  test('in the night on which an hour happens twice, whichever of the two it may be', () => {
    // 02:30 for the second time, an hour after the first.
    const second = at('2026-10-25T02:30') + 3_600_000
    const freeze = freezeOf({ until: second })
    expect(held(postOf({ at: '2026-10-25T02:45' }), freeze)).not.toBeNull()
    expect(held(postOf({ at: '2026-10-25T03:00' }), freeze)).toBeNull()
  })

  test('of some channels, only there; of a campaign, as a whole', () => {
    const onX = freezeOf({ channels: ['x'] })
    expect(held(postOf({}), onX)?.channels).toEqual(['x'])
    expect(held(postOf({ channels: ['x'] }), onX)?.channels).toBeNull()
    expect(held(postOf({ channels: ['blog'] }), onX)).toBeNull()
    const ofSpring = freezeOf({ campaigns: ['spring'] })
    expect(held(postOf({ campaign: 'spring' }), ofSpring)?.channels).toBeNull()
    expect(held(postOf({ campaign: 'autumn' }), ofSpring)).toBeNull()
    const both = held(postOf({}), onX, freezeOf({ channels: ['instagram'] }))
    expect(both).toMatchObject({ channels: null, freezes: [{}, {}] })
    const hold = held(postOf({}), onX)
    expect([isHeldOn(hold, 'x'), isHeldOn(hold, 'instagram'), isHeldOn(null, 'x')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('none that was released, unless it is held again; none at all once it is lifted', () => {
    const post = postOf({})
    const release = (map: Y.Map<unknown>) => releasePosts(map, [post.id], author(NOW + 1, 'nour'))
    expect(held(post, freezeOf({}, release))).toBeNull()
    const again = freezeOf({}, (map) => {
      release(map)
      holdAgain(map, post.id, author(NOW + 2))
    })
    expect(held(post, again)).not.toBeNull()
    expect(again.log).toEqual([
      { kind: 'released', post: post.id, at: NOW + 1, by: 'nour' },
      { kind: 'held again', post: post.id, at: NOW + 2, by: 'sofia' },
    ])
    const lifted = freezeOf({}, (map) => liftFreeze(map, author(NOW + 3)))
    expect(held(post, lifted)).toBeNull()
    expect(lifted.lifted).toEqual({ at: NOW + 3, by: 'sofia' })
    expect(held(post, lifted, freezeOf({}))).not.toBeNull()
  })

  test('is over when its time is, and goes on holding what was planned in it until somebody decides', () => {
    const freeze = freezeOf({ until: at('2026-10-15T18:00') })
    expect(isInForce(freeze, at('2026-10-15T17:59'))).toBe(true)
    expect(isInForce(freeze, at('2026-10-15T18:00'))).toBe(false)
    expect(held(postOf({ at: '2026-10-15T11:00' }), freeze)).not.toBeNull()
  })
})

describe('what of it cannot be read (M5)', () => {
  const read = (fields: Record<string, unknown>): Freeze => {
    const map = new Y.Doc().getMap('one') as Y.Map<unknown>
    for (const [key, value] of Object.entries(fields)) map.set(key, value)
    const freeze = parseFreeze('a', map)
    if (freeze.kind !== 'freeze') throw new Error('damaged')
    return freeze
  }

  test('holds: a nonsensical end is none, a nonsensical release or lifting is none', () => {
    for (const nonsense of ['soon', true, Number.NaN, 1e99]) {
      const freeze = read({ until: nonsense, [`${RELEASE}e`]: nonsense, [`${LIFT}e`]: nonsense })
      expect(freeze).toMatchObject({ until: null, lifted: null })
      expect(held(postOf({}), freeze)).not.toBeNull()
    }
    const post = postOf({})
    const released = { [`${RELEASE}e`]: `1 nour ${post.id}` }
    expect(held(post, read(released))).toBeNull()
    expect(held(post, read({ ...released, [`${AGAIN}e`]: 'nonsense' }))).not.toBeNull()
  })

  test('is damaged when it is no record, and then holds nothing that nobody could release', () => {
    expect(parseFreeze('a', 'nonsense').kind).toBe('damaged')
  })
})

describe('posts whose time passed during a freeze', () => {
  const passed = (draft: Partial<PostDraft>, freeze: Freeze, now: string) =>
    passedDuring(freeze, postOf(draft), PARIS, at(now))

  test('are those between its beginning and its end that nobody has decided about', () => {
    const freeze = freezeOf({}, (map) => liftFreeze(map, author(at('2026-10-15T16:00'))))
    const later = '2026-10-16T09:00'
    expect(passed({ at: '2026-10-15T11:00' }, freeze, later)).toBe(true)
    expect(passed({ at: '2026-10-15' }, freeze, later)).toBe(false)
    expect(passed({ at: '2026-10-15' }, freezeOf({}), later)).toBe(true)
    expect(passed({ at: '2026-10-15T09:59' }, freeze, later)).toBe(false)
    expect(passed({ at: '2026-10-15T16:00' }, freeze, later)).toBe(false)
    expect(passed({ at: '2026-10-15T11:00', status: 'published' }, freeze, later)).toBe(false)
    expect(passed({ at: '2026-10-15T11:00', status: 'cancelled' }, freeze, later)).toBe(false)
  })
})

describe('two managers and an editor, apart', () => {
  /** Time does not decide: clocks are apart. */
  const PEOPLE = ['sofia', 'nour', 'camille'] as const
  const TIMES = ['2026-10-15T11:00', '2026-10-15T17:00', '2026-10-16', '2026-10-20T09:00'] as const
  const replica = fc.nat({ max: 2 })
  const which = fc.nat({ max: 3 })
  const act = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('freeze' as const),
        on: fc.nat({ max: 1 }),
        until: fc.constantFrom(null, '2026-10-15T18:00', '2026-10-17'),
        channels: fc.subarray(['instagram', 'x']),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('release' as const),
        on: fc.nat({ max: 1 }),
        freeze: which,
        post: which,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('again' as const),
        on: fc.nat({ max: 1 }),
        freeze: which,
        post: which,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('lift' as const),
        on: fc.nat({ max: 1 }),
        freeze: which,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('move' as const),
        on: replica,
        post: which,
        to: fc.constantFrom(...TIMES),
      }),
    },
    {
      weight: 6,
      // What was sent arrives late, twice, or before what came earlier.
      arbitrary: fc.record({
        kind: fc.constant('deliver' as const),
        from: replica,
        on: replica,
        message: fc.nat(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('meet' as const), on: replica, other: replica }),
    },
  )

  type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

  interface Device {
    readonly doc: Y.Doc
    readonly person: string
    /** Everything it has sent, in order. */
    readonly sent: Uint8Array[]
    clock: number
  }

  const freezesIn = ({ doc }: Device): Freeze[] =>
    [...collectionIn(doc, 'freezes')].flatMap(([id, map]) => {
      const freeze = parseFreeze(id, map)
      return freeze.kind === 'freeze' ? [freeze] : []
    })

  /**
   * Whether a post may go out as this device holds it, told in another way than the app does: from the raw keys, with
   * wall clocks instead of instants.
   */
  function isFree({ doc }: Device, id: string): boolean {
    const post = postsIn(doc).get(id)?.toJSON() ?? {}
    for (const freeze of Object.values(collectionIn(doc, 'freezes').toJSON())) {
      const raw = freeze as Record<string, unknown>
      const keys = Object.keys(raw)
      if (keys.some((key) => key.startsWith('lift:'))) continue
      const limits = keys.filter((key) => key.startsWith('channel:'))
      if (limits.length > 0 && !limits.some((key) => post[key] === true)) continue
      const until = raw.until as number | undefined
      const end = until === undefined ? '9999' : new Date(until + 7_200_000).toISOString()
      if (String(post.at) >= end.slice(0, 16)) continue
      const isOut = keys.some(
        (key) =>
          key.startsWith('release:') &&
          String(raw[key]).split(' ')[2] === id &&
          !keys.includes(`again:${key.slice(8)}`),
      )
      if (!isOut) return false
    }
    return true
  }

  function play(acts: readonly Act[], look: (device: Device) => void): Device[] {
    const devices: Device[] = PEOPLE.map((person, index) => ({
      doc: new Y.Doc(),
      person,
      sent: [],
      clock: NOW - index * 3_600_000,
    }))
    const [first] = devices
    if (!first) throw new Error('no device')
    const by = (device: Device): Author => {
      device.clock += 1_000
      return author(device.clock, device.person)
    }
    for (const channels of [['instagram'], ['x'], ['instagram', 'x'], []])
      createPost(
        postsIn(first.doc),
        { ...EMPTY_DRAFT, status: 'scheduled', at: TIMES[0], channels },
        by(first),
      )
    for (const { doc } of devices) Y.applyUpdate(doc, Y.encodeStateAsUpdate(first.doc))
    for (const device of devices)
      device.doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'network') device.sent.push(update)
      })
    const posts = [...postsIn(first.doc).keys()]
    for (const one of acts) {
      const device = devices[one.on] ?? first
      const { doc } = device
      const freezes = collectionIn(doc, 'freezes')
      const known = [...freezes.keys()].sort()
      const mapAt = (index: number) =>
        known.length > 0 ? freezes.get(known[index % known.length] ?? '') : undefined
      doc.transact(() => {
        if (one.kind === 'freeze') {
          const until = one.until === null ? null : at(one.until)
          beginFreeze(freezes, { ...OPEN, until, channels: one.channels }, by(device))
        } else if (one.kind === 'move')
          changeRecord(postsIn(doc), posts[one.post] ?? '', { at: one.to }, by(device))
        else if (one.kind === 'release' || one.kind === 'again' || one.kind === 'lift') {
          const map = mapAt(one.freeze)
          if (!map) return
          if (one.kind === 'lift') liftFreeze(map, by(device))
          else if (one.kind === 'release') releasePosts(map, [posts[one.post] ?? ''], by(device))
          else holdAgain(map, posts[one.post] ?? '', by(device))
        }
      })
      if (one.kind === 'deliver') {
        const { sent } = devices[one.from] ?? first
        const update = sent[one.message % Math.max(1, sent.length)]
        if (update) Y.applyUpdate(doc, update, 'network')
      }
      if (one.kind === 'meet') {
        const other = (devices[one.other] ?? first).doc
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'network')
        Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), 'network')
      }
      for (const each of devices) look(each)
    }
    for (const { doc } of devices)
      for (const { doc: other } of devices)
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'network')
    for (const { doc } of devices)
      for (const { doc: other } of devices)
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'network')
    for (const each of devices) look(each)
    return devices
  }

  const holdsOn = (device: Device): Record<string, PostHold | null> =>
    Object.fromEntries(
      [...postsIn(device.doc)].map(([id, map]) => {
        const post = parsePost(id, map)
        if (post.kind !== 'post') throw new Error('the post is damaged')
        return [id, holdOf(post, freezesIn(device), PARIS)]
      }),
    )

  test('no post in a window shows as free on any device that the freeze has reached', () => {
    let heldTimes = 0
    let freeTimes = 0
    fc.assert(
      fc.property(fc.array(act, { minLength: 5, maxLength: 50 }), (acts) => {
        play(acts, (device) => {
          for (const [id, hold] of Object.entries(holdsOn(device))) {
            expect(hold === null).toBe(isFree(device, id))
            if (hold) heldTimes += 1
            else if (freezesIn(device).length > 0) freeTimes += 1
          }
        })
      }),
      { numRuns: 100 },
    )
    // Not because nothing was ever held, or nothing ever free beside a freeze.
    expect(Math.min(heldTimes, freeTimes)).toBeGreaterThan(500)
  })

  test('devices that have met agree, and the log has every release, whatever their clocks say', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 50 }), (acts) => {
        const [one, ...others] = play(acts, () => {})
        if (!one) return
        for (const other of others) {
          expect(freezesIn(other).sort(byId)).toEqual(freezesIn(one).sort(byId))
          expect(Object.keys(holdsOn(other))).toEqual(Object.keys(holdsOn(one)))
        }
        for (const freeze of freezesIn(one)) {
          const raw = Object.keys(collectionIn(one.doc, 'freezes').get(freeze.id)?.toJSON() ?? {})
          const written = raw.filter((key) => /^(?:release|again|lift):/.test(key))
          expect(freeze.log).toHaveLength(written.length)
        }
      }),
      { numRuns: 80 },
    )
  })

  const byId = (a: Freeze, b: Freeze) => (a.id < b.id ? -1 : 1)
})
