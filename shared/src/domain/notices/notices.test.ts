import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  commentsIn,
  noticedIn,
  postsIn,
  requestsIn,
  verdictsIn,
} from '#shared/documents/calendar.ts'
import { canonicalOf, contentOf, hashOf } from '#shared/domain/approval/content.ts'
import { askForReview, parseRequest } from '#shared/domain/approval/request.ts'
import { standingOf } from '#shared/domain/approval/standing.ts'
import { giveVerdict, parseVerdict } from '#shared/domain/approval/verdict.ts'
import { parseComment, settleThread, writeComment } from '#shared/domain/comments/comment.ts'
import { EMPTY_DRAFT, type Post, type PostDraft, parsePost } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { instantOf } from '#shared/domain/zone.ts'
import { commentNotices } from './comment-notices.ts'
import { DEFAULT_LEADS, isTold, type Notice } from './notice.ts'
import { isNoticed, markNoticed } from './noticed.ts'
import { postNotices } from './post-notices.ts'
import { reviewNotices } from './review-notices.ts'

const PARIS = 'Europe/Paris'
const clocks = { leads: DEFAULT_LEADS, timeZone: PARIS }
const at = (time: string) => instantOf(time, PARIS)
const told = (notices: readonly Notice[], time: string) =>
  notices.filter((one) => isTold(one, at(time))).map(({ kind }) => kind)

let stamp = at('2026-10-12T09:00')
const author = (person: string) => {
  stamp += 60_000
  return {
    person,
    now: stamp,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  }
}

function plan(draft: Partial<PostDraft> = {}): { doc: Y.Doc; post: Post; map: Y.Map<unknown> } {
  const doc = new Y.Doc()
  const { id } = createPost(
    postsIn(doc),
    { ...EMPTY_DRAFT, body: 'Come and see.', channels: ['x'], status: 'approved', ...draft },
    author('camille'),
  )
  const map = postsIn(doc).get(id)
  const post = parsePost(id, map)
  if (!map || post.kind !== 'post') throw new Error('the post is gone')
  return { doc, post, map }
}

describe('a post to publish by hand', () => {
  test('is told half an hour before, and as late from the minute after, for two weeks', () => {
    const { post } = plan({ at: '2026-10-15T11:30' })
    const notices = postNotices(post, [], clocks)
    expect(told(notices, '2026-10-15T10:59')).toEqual([])
    expect(told(notices, '2026-10-15T11:00')).toEqual(['publish'])
    expect(told(notices, '2026-10-15T11:30')).toEqual(['publish'])
    expect(told(notices, '2026-10-15T11:31')).toEqual(['late'])
    expect(told(notices, '2026-10-29T11:30')).toEqual(['late'])
    expect(told(notices, '2026-10-29T11:31')).toEqual([])
  })

  test('is not late while it is a draft, which nobody has agreed on', () => {
    const notices = postNotices(plan({ at: '2026-10-15T11:30', status: 'draft' }).post, [], clocks)
    expect(told(notices, '2026-10-15T11:00')).toEqual(['publish'])
    expect(told(notices, '2026-10-15T11:31')).toEqual([])
  })

  test('on a day without an hour is told in the morning, and is late when the day is over', () => {
    const notices = postNotices(plan({ at: '2026-10-15' }).post, [], clocks)
    expect(told(notices, '2026-10-15T08:29')).toEqual([])
    expect(told(notices, '2026-10-15T08:30')).toEqual(['publish'])
    expect(told(notices, '2026-10-15T23:59')).toEqual(['publish'])
    expect(told(notices, '2026-10-16T00:00')).toEqual(['late'])
  })

  test('counts minutes across the change of clocks: 03:15 on that Sunday is half an hour after 01:45', () => {
    const [soon] = postNotices(plan({ at: '2026-03-29T03:15' }).post, [], clocks)
    expect(soon?.from).toBe(at('2026-03-29T01:45'))
  })

  test('is told no more once it is out, has no date, or lies in the bin', () => {
    for (const draft of [{ status: 'published', at: '2026-10-15' }, { at: null }] as const)
      expect(postNotices(plan(draft).post, [], clocks)).toEqual([])
    const { post } = plan({ at: '2026-10-15' })
    expect(postNotices({ ...post, deletedAt: 1 }, [], clocks)).toEqual([])
  })

  test('is told of a picture whose rights end before its day, anew when it moves', () => {
    const { post } = plan({ at: '2026-10-15T11:30' })
    const picture = { expires: '2026-10-14', createdAt: post.createdAt }
    const rights = (on: Post, last = '2026-10-14') =>
      postNotices(on, [{ ...picture, expires: last }], clocks).find(({ kind }) => kind === 'rights')
    expect(rights(post)).toMatchObject({ dueAt: '2026-10-14' })
    expect(rights(post, '2026-10-15')).toBeUndefined()
    expect(rights({ ...post, at: '2026-10-20' })?.occasion).not.toBe(rights(post)?.occasion)
  })
})

describe('an agreement', () => {
  /** A post on which Sofia, then Nour, are asked by Friday 16. */
  function asked(dueAt: string | null, people = ['sofia', 'nour']) {
    const { doc, post, map } = plan({ at: '2026-10-22T11:30', status: 'review' })
    const hash = () => hashOf(canonicalOf(contentOf(map, [])))
    const { id } = askForReview(
      requestsIn(doc),
      { post: post.id, people, inOrder: true, dueAt, note: 'By noon?', hash: hash() },
      author('camille'),
    )
    const notices = (person: string, day = '2026-10-15') => {
      const now = parsePost(post.id, map)
      if (now.kind !== 'post') throw new Error('the post is damaged')
      const standing = standingOf({
        status: now.status,
        at: now.at,
        hash,
        requests: [...requestsIn(doc)].map(([key, one]) => parseRequest(key, one) as never),
        verdicts: [...verdictsIn(doc)].map(([key, one]) => parseVerdict(key, one) as never),
        rules: { ownAllowed: true, dateBound: false },
        today: day,
      })
      return reviewNotices(person, now, standing, clocks)
    }
    const answer = (person: string, says: 'approved' | 'changes') =>
      giveVerdict(
        verdictsIn(doc),
        {
          post: post.id,
          request: id,
          says,
          note: 'The hour',
          content: contentOf(map, []),
          at: post.at,
          own: false,
        },
        author(person),
      )
    return { notices, answer, map }
  }

  test('is told to whom it is asked of, whose turn it is; a day before its deadline, and once that has passed', () => {
    const { notices, answer } = asked('2026-10-16T12:00')
    expect(told(notices('sofia'), '2026-10-13T09:00')).toEqual(['answer'])
    expect(notices('nour')).toEqual([])
    expect(told(notices('sofia'), '2026-10-15T12:00')).toEqual(['deadline'])
    const [, near, past] = notices('sofia')
    expect(near?.occasion).not.toBe(past?.occasion)
    expect(told(notices('sofia'), '2026-10-16T12:01')).toEqual(['deadline'])
    answer('sofia', 'approved')
    expect(notices('sofia')).toEqual([])
    expect(told(notices('nour'), '2026-10-13T09:00')).toEqual(['answer'])
  })

  test('asked for by a day that is near is told once, not as asked and as near', () => {
    const { notices } = asked('2026-10-12')
    expect(told(notices('sofia'), '2026-10-12T18:00')).toEqual(['answer'])
    expect(told(notices('sofia'), '2026-10-13T00:00')).toEqual(['deadline'])
  })

  test('without a deadline waits for good', () => {
    expect(told(asked(null).notices('sofia'), '2027-01-01')).toEqual(['answer'])
  })

  test('that became void, and changes that are asked for, are told to whose post it is', () => {
    const { notices, answer, map } = asked(null, ['sofia'])
    answer('sofia', 'changes')
    expect(notices('camille')).toMatchObject([{ kind: 'rework', by: 'sofia', words: 'The hour' }])
    answer('sofia', 'approved')
    expect(notices('camille')).toMatchObject([{ kind: 'approved', by: 'sofia' }])
    map.set('title', 'Another one')
    expect(notices('camille')).toMatchObject([{ kind: 'void' }])
    expect(notices('sofia')).toEqual([])
  })

  test('that all have given is told to who asked and to whose post it is, not to who gave it last; for a month', () => {
    const { notices, answer, map } = asked(null)
    map.set('owner', 'theo')
    answer('sofia', 'approved')
    expect(notices('camille')).toEqual([])
    answer('nour', 'approved')
    for (const person of ['camille', 'theo'])
      expect(notices(person)).toMatchObject([{ kind: 'approved', by: 'nour', words: 'The hour' }])
    for (const person of ['sofia', 'nour']) expect(notices(person)).toEqual([])
    expect(told(notices('camille'), '2026-10-13T09:00')).toEqual(['approved'])
    expect(told(notices('camille'), '2026-11-20T09:00')).toEqual([])
  })

  test('that is refused is told to who asked, too, where the post is another’s', () => {
    const { notices, answer, map } = asked(null, ['sofia'])
    map.set('owner', 'theo')
    answer('sofia', 'changes')
    for (const person of ['camille', 'theo'])
      expect(notices(person)).toMatchObject([{ kind: 'rework', by: 'sofia' }])
    expect(notices('sofia')).toEqual([])
  })
})

test('who is named in a comment is told, and who is answered; nobody of what they said themselves', () => {
  const comments = commentsIn(new Y.Doc())
  const say = (
    person: string,
    text: string,
    thread: string | null,
    mentions: readonly string[] = [],
  ) =>
    writeComment(comments, { post: 'p', thread, text, passage: null, mentions }, author(person)).id
  const read = () => [...comments].map(([id, map]) => parseComment(id, map) as never)
  const first = say('camille', 'Is it Saturday?', null)
  say('theo', '@Inès knows', first, ['ines'])
  const answer = say('ines', 'It is', first)
  const kinds = (person: string) => commentNotices(person, read()).map(({ kind, by }) => [kind, by])
  expect(kinds('camille')).toEqual([
    ['reply', 'theo'],
    ['reply', 'ines'],
  ])
  expect(kinds('ines')).toEqual([['mention', 'theo']])
  expect(kinds('theo')).toEqual([['reply', 'ines']])
  expect(commentNotices('theo', read())[0]?.occasion).toBe(answer)
  expect(commentNotices('nour', read())).toEqual([])
  expect(commentNotices('nour', read(), true).map(({ kind, by }) => [kind, by])).toEqual([
    ['said', 'camille'],
    ['said', 'theo'],
    ['said', 'ines'],
  ])
  settleThread(comments, first, true, author('theo'))
  expect(kinds('camille')).toEqual([])
  expect(commentNotices('nour', read(), true)).toEqual([])
})

test('M2: two devices that read apart keep both marks; an occasion that is another is told again', () => {
  const [phone, laptop] = [new Y.Doc(), new Y.Doc()]
  const notices = postNotices(plan({ at: '2026-10-15T11:30' }).post, [], clocks)
  const [soon, late] = notices
  if (!soon || !late) throw new Error('a planned post is told')
  markNoticed(noticedIn(phone), 'camille', [soon], () => true)
  markNoticed(noticedIn(laptop), 'camille', [late], () => true)
  Y.applyUpdate(phone, Y.encodeStateAsUpdate(laptop))
  Y.applyUpdate(laptop, Y.encodeStateAsUpdate(phone))
  for (const doc of [phone, laptop])
    expect(notices.map((one) => isNoticed(noticedIn(doc), 'camille', one))).toEqual([true, true])
  expect(isNoticed(noticedIn(phone), 'theo', soon)).toBe(false)
  expect(isNoticed(noticedIn(phone), 'camille', { ...soon, occasion: '2026-10-16' })).toBe(false)
  markNoticed(noticedIn(phone), 'camille', [], (_, kind) => kind === 'late')
  expect([...noticedIn(phone).keys()]).toEqual([`camille ${late.post} late`])
})
