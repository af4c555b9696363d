import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import { columnLimitKey, columnLimitsIn, placedOnBoard } from './board.ts'
import { type Author, historyOf } from './history.ts'
import { byPlace, placeAt } from './order.ts'
import { EMPTY_DRAFT, orderField, type Post, parsePost } from './post.ts'
import { createPost } from './post-actions.ts'
import { changeRecord, revertStep } from './record.ts'

const COLUMNS = ['idea', 'draft', 'review', 'published'] as const

function authorAt(device: number, now: number): Author {
  let state = (device * 2_654_435_761 + now) >>> 0
  return {
    now,
    person: `person ${device}`,
    random(bytes) {
      for (let at = 0; at < bytes.length; at++) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        bytes[at] = state >>> 24
      }
      return bytes
    },
  }
}

function readPosts(doc: Y.Doc): Post[] {
  return [...postsIn(doc)].flatMap(([id, map]) => {
    const post = parsePost(id, map)
    return post.kind === 'post' ? [post] : []
  })
}

/** Ids by column, as the board of that device shows them. */
function boardOf(doc: Y.Doc): Record<string, readonly string[]> {
  const posts = readPosts(doc)
  return Object.fromEntries(
    COLUMNS.map((status) => [
      status,
      posts
        .filter((post) => post.status === status)
        .map(placedOnBoard)
        .sort(byPlace)
        .map(({ id }) => id),
    ]),
  )
}

function move(doc: Y.Doc, id: string, status: string, index: number, author: Author) {
  const others = readPosts(doc)
    .filter((post) => post.status === status && post.id !== id)
    .map(placedOnBoard)
    .sort(byPlace)
  const keys = placeAt(others, index % (others.length + 1), id, author.random)
  return doc.transact(() =>
    [...keys].flatMap(([post, key]) =>
      changeRecord(
        postsIn(doc),
        post,
        post === id ? { status, [orderField(status)]: key } : { [orderField(status)]: key },
        author,
      ),
    ),
  )
}

function meet(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)))
}

function boardWith(count: number): { readonly doc: Y.Doc; readonly ids: readonly string[] } {
  const doc = new Y.Doc()
  const ids = Array.from({ length: count }, (_, n) => {
    const at = n % 3 === 0 ? null : `2026-10-${String((n % 28) + 1).padStart(2, '0')}T09:00`
    const status = COLUMNS[n % COLUMNS.length] ?? 'idea'
    return createPost(postsIn(doc), { ...EMPTY_DRAFT, at, status }, authorAt(0, n)).id
  })
  return { doc, ids }
}

describe('a post that nobody has put anywhere', () => {
  const post = (at: string | null, status: string, createdAt = 1_000): Post => ({
    ...(parsePost('a', new Y.Doc().getMap('p')) as Post),
    id: `${at}${createdAt}`,
    at,
    status,
    createdAt,
  })
  const order = (posts: readonly Post[]) =>
    posts
      .map((one) => ({ ...placedOnBoard(one), said: one.at ?? one.createdAt }))
      .sort(byPlace)
      .map(({ said }) => said)

  test('stands by its date, the next first; without a date after them, the newest first', () => {
    const draft = (at: string | null, createdAt?: number) => post(at, 'draft', createdAt)
    const posts = [
      draft(null, 5_000),
      draft('2026-10-22T11:30'),
      draft('0001-01-01'),
      draft(null, 6_000),
      draft('2026-10-22'),
      draft('9999-12-31T23:59'),
      draft('2026-10-22T11:29'),
    ]
    expect(order(posts)).toEqual([
      '0001-01-01',
      '2026-10-22',
      '2026-10-22T11:29',
      '2026-10-22T11:30',
      '9999-12-31T23:59',
      6_000,
      5_000,
    ])
  })

  test('of what is published, the newest stands first', () => {
    const days = ['2026-10-21', '2026-10-23T08:00', '2026-10-22']
    expect(order(days.map((at) => post(at, 'published')))).toEqual([
      '2026-10-23T08:00',
      '2026-10-22',
      '2026-10-21',
    ])
  })
})

describe('M3: several people order one board, apart and together', () => {
  const DEVICES = 4
  const device = fc.nat(DEVICES - 1)
  const act = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('move' as const),
        device,
        post: fc.nat(),
        column: fc.nat(3),
        index: fc.nat(12),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('meet' as const), device, other: device }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), device }) },
  )

  test('every post stands once, none is lost, and all see the same order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }),
        fc.array(act, { maxLength: 80 }),
        (count, acts) => {
          const { doc: first, ids } = boardWith(count)
          const docs = Array.from({ length: DEVICES }, () => new Y.Doc())
          for (const doc of docs) meet(doc, first)
          const done = docs.map(() => [] as ReturnType<typeof move>[])
          for (const [now, one] of acts.entries()) {
            const doc = docs[one.device] ?? first
            const author = authorAt(one.device, now + 1)
            if (one.kind === 'meet') meet(doc, docs[one.other] ?? first)
            else if (one.kind === 'undo')
              for (const step of done[one.device]?.pop()?.toReversed() ?? [])
                doc.transact(() => revertStep(postsIn(doc), step, author))
            else {
              const id = ids[one.post % count] ?? ''
              const status = COLUMNS[one.column] ?? 'idea'
              const before = boardOf(doc)[status]?.filter((other) => other !== id) ?? []
              done[one.device]?.push(move(doc, id, status, one.index, author))
              // Where it was put, between those that its mover saw there.
              expect(boardOf(doc)[status]).toEqual(
                before.toSpliced(one.index % (before.length + 1), 0, id),
              )
            }
          }
          for (const doc of [...docs, ...docs]) meet(doc, first)
          for (const doc of docs) {
            expect(boardOf(doc)).toEqual(boardOf(first))
            expect(Object.values(boardOf(doc)).flat().sort()).toEqual([...ids].sort())
          }
        },
      ),
    )
  })

  test('a post that is put to one place by two people stands at one of the two, once', () => {
    const { doc, ids } = boardWith(12)
    const other = new Y.Doc()
    meet(doc, other)
    const [id = ''] = ids
    move(doc, id, 'review', 0, authorAt(1, 1))
    move(other, id, 'draft', 1, authorAt(2, 1))
    meet(doc, other)
    expect(boardOf(doc)).toEqual(boardOf(other))
    expect(
      Object.values(boardOf(doc))
        .flat()
        .filter((one) => one === id),
    ).toHaveLength(1)
  })
})

describe('a post that was put somewhere by hand', () => {
  test('stands by its date in a column where nobody has put it, and where it stood when it comes back', () => {
    const { doc, ids } = boardWith(20)
    const id = ids[1] ?? ''
    move(doc, id, 'draft', 0, authorAt(1, 1))
    const before = boardOf(doc).draft
    changeRecord(postsIn(doc), id, { status: 'review' }, authorAt(1, 2))
    const there = readPosts(doc).find((post) => post.id === id)
    expect(there?.order).toBeNull()
    changeRecord(postsIn(doc), id, { status: 'draft' }, authorAt(1, 3))
    expect(boardOf(doc).draft).toEqual(before)
  })

  test('has nothing about it in its history, which tells what was changed', () => {
    const { doc, ids } = boardWith(8)
    const id = ids[1] ?? ''
    const map = postsIn(doc).get(id)
    move(doc, id, 'draft', 0, authorAt(1, 60_000))
    expect(map && historyOf(map)).toEqual([])
    move(doc, id, 'review', 0, authorAt(1, 120_000))
    expect(map && historyOf(map).map(({ field }) => field)).toEqual(['status'])
  })

  test('M5: a place that makes no sense is as if nobody had given one', () => {
    const { doc, ids } = boardWith(8)
    const id = ids[1] ?? ''
    const before = boardOf(doc)
    for (const nonsense of [7, '', 'no key', '00', null]) {
      postsIn(doc).get(id)?.set(orderField('draft'), nonsense)
      expect(boardOf(doc)).toEqual(before)
    }
  })
})

test('M5: a limit of a column that makes no sense is none', () => {
  const settings = new Y.Doc().getMap<unknown>('settings')
  settings.set(columnLimitKey('draft'), 5)
  for (const [status, value] of Object.entries({ review: 0, approved: 2.5, idea: 'x', odd: 3 }))
    settings.set(columnLimitKey(status), value)
  expect([...columnLimitsIn(settings)]).toEqual([['draft', 5]])
})
