import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { mediaIn, postsIn, requestsIn, verdictsIn } from '#shared/documents/calendar.ts'
import { attach, attachmentsOf } from '#shared/domain/attachment-actions.ts'
import { type Author, noteWords } from '#shared/domain/history.ts'
import { EMPTY_DRAFT, type PostDraft } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { changeProse, changeRecord, type FieldValues, revertStep } from '#shared/domain/record.ts'
import { canonicalOf, contentOf, hashOf, parseContent } from './content.ts'
import { differencesOf } from './difference.ts'
import { dueFor } from './due.ts'
import { holdOn } from './follow.ts'
import { askForReview, parseRequest } from './request.ts'
import { restoreContent } from './restore.ts'
import { type ApprovalRules, approvalRulesIn, isOwn } from './rules.ts'
import { type Standing, shownStatus, standingOf } from './standing.ts'
import { giveVerdict, parseVerdict } from './verdict.ts'

const FREE: ApprovalRules = { ownAllowed: true, dateBound: false }

let clock = 1_000
const author = (person: string): Author => {
  clock += 1_000
  return { person, now: clock, random: (bytes) => crypto.getRandomValues(bytes) }
}

/** A desk with one post on it. */
function desk(draft: Partial<PostDraft> = {}) {
  const doc = new Y.Doc()
  const whole = { ...EMPTY_DRAFT, body: 'Come and see.', channels: ['x'], ...draft }
  const { id } = createPost(postsIn(doc), whole, author('camille'))
  const map = postsIn(doc).get(id)
  if (!map) throw new Error('the post is gone')
  const at = () => (map.get('at') as string | undefined) ?? null
  const read = (rules = FREE, today = '2026-10-15'): Standing =>
    standingOf({
      status: String(map.get('status')),
      at: at(),
      hash: () => hashOf(canonicalOf(contentOf(map, attachmentsOf(mediaIn(doc), id)))),
      requests: [...requestsIn(doc)].flatMap(([key, one]) => {
        const request = parseRequest(key, one)
        return request.kind === 'request' ? [request] : []
      }),
      verdicts: [...verdictsIn(doc)].flatMap(([key, one]) => {
        const verdict = parseVerdict(key, one)
        return verdict.kind === 'verdict' ? [verdict] : []
      }),
      rules,
      today,
    })
  let asked: string | null = null
  return {
    records: postsIn(doc),
    read,
    shown: (rules = FREE, today = '2026-10-15') =>
      shownStatus(String(map.get('status')), read(rules, today)),
    set: (fields: FieldValues) => changeRecord(postsIn(doc), id, fields, author('theo')),
    writes: (body: string) => changeProse(postsIn(doc), id, 'body', body, author('theo')),
    ask(people: readonly string[], inOrder = false) {
      const hash = hashOf(canonicalOf(contentOf(map, attachmentsOf(mediaIn(doc), id))))
      const draft = { post: id, people, inOrder, dueAt: '2026-10-16', note: '', hash }
      asked = askForReview(requestsIn(doc), draft, author('camille')).id
    },
    answer(person: string, says: 'approved' | 'changes' = 'approved', own = false) {
      const seen = {
        content: contentOf(map, attachmentsOf(mediaIn(doc), id)),
        at: at(),
        own,
        note: '',
      }
      const draft = { post: id, request: asked, says, ...seen }
      return giveVerdict(verdictsIn(doc), draft, author(person)).id
    },
    takeBack: (verdict: string) =>
      changeRecord(verdictsIn(doc), verdict, { deletedAt: clock }, author('sofia')),
    /** A variant for a channel, as the composer begins one. */
    variant(channel: string, text: string) {
      const prose = `v${clock}`
      map.set(`text:${prose}`, new Y.Text(text))
      map.set(`variant:${channel}`, prose)
    },
    attaches: (hash: string) =>
      attach(
        mediaIn(doc),
        id,
        [{ hash: hash.repeat(64), name: 'a.png', type: 'image/png', size: 1, width: 1, height: 1 }],
        author('theo'),
      ),
    describes(alt: string) {
      for (const { id: one } of attachmentsOf(mediaIn(doc), id))
        changeRecord(mediaIn(doc), one, { alt }, author('theo'))
    },
    map,
    doc,
    id,
  }
}

const states = (standing: Standing) =>
  standing.kind === 'none' ? [] : standing.answers.map(({ person, state }) => [person, state])

describe('an approval', () => {
  test('holds for what was seen, and no longer once a word of it is another', () => {
    const post = desk({ status: 'review' })
    post.ask(['sofia'])
    expect(post.read().kind).toBe('asked')
    post.answer('sofia')
    post.set({ status: 'approved' })
    expect([post.read().kind, post.shown()]).toEqual(['valid', 'approved'])

    post.writes('Come and eat.')
    expect(post.read()).toMatchObject({ kind: 'void', why: 'content' })
    expect(post.shown()).toBe('void')
    post.writes('Come and see.')
    expect(post.shown()).toBe('approved')
  })

  test.each<[string, (post: ReturnType<typeof desk>) => void]>([
    ['the title', (post) => post.set({ title: 'Open house' })],
    ['the link', (post) => post.set({ link: 'https://example.org' })],
    ['a channel more', (post) => post.set({ 'channel:blog': true })],
    ['a channel less', (post) => post.set({ 'channel:x': undefined })],
    ['a picture more', (post) => post.attaches('b')],
    ['what a picture says to who does not see it', (post) => post.describes('A door')],
    ['a text of its own for a channel', (post) => post.variant('x', 'Short.')],
  ])('is void after a change of %s', (_, change) => {
    const post = desk()
    post.attaches('a')
    post.answer('sofia')
    post.set({ status: 'approved' })
    change(post)
    expect(post.shown()).toBe('void')
  })

  test.each<[string, (post: ReturnType<typeof desk>) => void]>([
    ['owner, campaign and labels', (post) => post.set({ owner: 'theo', 'label:a': true })],
    ['a text for a channel on which it is not published', (post) => post.variant('blog', 'Long.')],
    ['a text for a channel that says the same', (post) => post.variant('x', 'Come and see.')],
  ])('holds after a change of %s', (_, change) => {
    const post = desk()
    post.answer('sofia')
    post.set({ status: 'approved' })
    change(post)
    expect(post.shown()).toBe('approved')
  })

  test('is bound to the date where the workspace says so', () => {
    const post = desk({ at: '2026-10-22T11:30' })
    post.answer('sofia')
    post.set({ status: 'scheduled', at: '2026-10-23T11:30' })
    expect(post.shown()).toBe('scheduled')
    expect(post.read({ ...FREE, dateBound: true })).toMatchObject({ kind: 'void', why: 'date' })
    post.set({ at: '2026-10-22T11:30' })
    expect(post.shown({ ...FREE, dateBound: true })).toBe('scheduled')
  })

  test('expires when its day has passed and nothing was published', () => {
    const post = desk({ at: '2026-10-22T11:30' })
    post.answer('sofia')
    post.set({ status: 'scheduled' })
    expect(post.shown(FREE, '2026-10-22')).toBe('scheduled')
    expect(post.read(FREE, '2026-10-23')).toMatchObject({ kind: 'void', why: 'expired' })
    post.set({ status: 'published' })
    expect(post.shown(FREE, '2026-10-23')).toBe('published')
  })

  test('of one’s own counts until the workspace says that there are to be none', () => {
    const post = desk()
    post.answer('camille', 'approved', true)
    post.set({ status: 'approved' })
    expect(post.shown()).toBe('approved')
    expect(post.read({ ...FREE, ownAllowed: false }).kind).not.toBe('valid')
  })

  test('a post is whose name stands at it, and that of who alone wrote it, whoever that name is given to', () => {
    const map = new Y.Doc().getMap<Y.Map<unknown>>('posts').set('a', new Y.Map())
    const begun = { owner: null, createdBy: 'camille', origin: null }
    const given = { ...begun, owner: 'theo' }
    expect([isOwn(begun, map, 'camille'), isOwn(given, map, 'theo')]).toEqual([true, true])
    // Nobody else has written a word of it.
    expect(isOwn(given, map, 'camille')).toBe(true)
    expect(isOwn({ ...given, origin: 'file' }, map, 'camille')).toBe(false)
    const author = (person: string): Author => ({ now: 5, person, random: (bytes) => bytes })
    noteWords(map, 'body', 12, author('camille'))
    expect([isOwn(given, map, 'camille'), isOwn(given, map, 'sofia')]).toEqual([true, false])
    noteWords(map, 'body', 3, author('theo'))
    expect([isOwn(given, map, 'camille'), isOwn(given, map, 'theo')]).toEqual([false, true])
  })

  test('whoever put down the whole text is among its authors, and one word of somebody else’s does not make it theirs', () => {
    const post = desk()
    const given = { owner: 'theo', createdBy: 'camille', origin: null }
    const isAuthor = (person: string) => isOwn(given, post.map, person)
    expect(['camille', 'sofia'].map(isAuthor)).toEqual([true, false])
    noteWords(post.map, 'body', 1, author('sofia'))
    expect(['camille', 'sofia'].map(isAuthor)).toEqual([false, false])
    // Nor does a history in which the entries of whoever wrote first have made room for others.
    const long = desk({ body: '' })
    for (let n = 0; n < 25; n += 1) {
      clock += 6 * 60_000
      changeRecord(long.records, long.id, { campaign: `c${n}` }, author('camille'))
    }
    noteWords(long.map, 'body', 1, author('sofia'))
    expect(isOwn(given, long.map, 'sofia')).toBe(false)
  })

  test('a text that was put in the place of another one by fewer words was written by somebody, too', () => {
    const post = desk({ body: '' })
    const given = { owner: null, createdBy: 'camille', origin: 'file' }
    noteWords(post.map, 'body', 40, author('camille'))
    noteWords(post.map, 'body', -12, author('bilal'))
    expect(isOwn({ ...given, owner: 'theo' }, post.map, 'camille')).toBe(false)
  })

  test('that holds no more lets nobody call the post published by hand: those who publish are told first', () => {
    const post = desk()
    post.answer('sofia')
    const facts = () => ({ standing: post.read(), rules: FREE, own: false })
    expect(holdOn('published', 'theo', facts())).toBeNull()
    post.writes('Something else')
    expect(holdOn('published', 'theo', facts())).toBe('void')
  })

  test('that was taken back is none', () => {
    const post = desk()
    post.takeBack(post.answer('sofia'))
    expect(post.read().kind).toBe('none')
  })
})

describe('several who are asked', () => {
  test('all have to agree; each on a device of their own is enough', () => {
    const post = desk({ status: 'review' })
    post.ask(['sofia', 'nour'])
    post.answer('sofia')
    expect([post.read().kind, post.shown()]).toEqual(['asked', 'review'])
    post.answer('nour')
    expect([post.read().kind, post.shown()]).toEqual(['valid', 'approved'])
  })

  test('in order: the next is asked once those before have agreed to what the post is now', () => {
    const post = desk({ status: 'review' })
    post.ask(['sofia', 'nour'], true)
    const waiting = [
      ['sofia', 'waiting'],
      ['nour', 'later'],
    ]
    expect(states(post.read())).toEqual(waiting)
    post.answer('sofia')
    expect(states(post.read())).toEqual([
      ['sofia', 'approved'],
      ['nour', 'waiting'],
    ])
    post.writes('Come and eat.')
    expect(states(post.read())).toEqual([
      ['sofia', 'void'],
      ['nour', 'later'],
    ])
  })

  test('a post that is put on while somebody has still to agree shows as in review', () => {
    const post = desk()
    post.ask(['sofia', 'nour'])
    post.answer('sofia')
    post.set({ status: 'scheduled' })
    expect(post.shown()).toBe('review')
  })

  test('changes asked for stand until who asked agrees, or is asked anew', () => {
    const post = desk({ status: 'review' })
    post.ask(['sofia'])
    post.answer('sofia', 'changes')
    expect(post.read().kind).toBe('changes')
    post.writes('Come and eat.')
    expect(post.read().kind).toBe('changes')
    post.ask(['sofia'])
    expect(post.read().kind).toBe('asked')
    post.answer('sofia')
    expect(post.read().kind).toBe('valid')
  })

  test('asked anew after a change, the old answer is no longer spoken of, and counts again with the old text', () => {
    const post = desk({ status: 'review' })
    post.ask(['sofia'])
    post.answer('sofia')
    post.writes('Come and eat.')
    post.ask(['sofia'])
    expect(post.read().kind).toBe('asked')
    post.writes('Come and see.')
    expect(post.read().kind).toBe('valid')
  })
})

test('without anybody who was asked, one who agrees to what the post is now speaks for all', () => {
  const post = desk()
  post.answer('sofia')
  post.writes('Come and eat.')
  expect(post.read().kind).toBe('void')
  post.answer('nour')
  expect(post.read().kind).toBe('valid')
  post.answer('sofia', 'changes')
  expect(post.read().kind).toBe('changes')
})

test('a status that nobody’s approval stands behind is left as it is', () => {
  const post = desk({ status: 'approved' })
  expect([post.read().kind, post.shown()]).toEqual(['none', 'approved'])
})

test('what was approved is written the same way everywhere, and read back', () => {
  const post = desk({
    title: 'Portes ouvertes',
    link: 'https://example.org',
    channels: ['x', 'blog'],
  })
  post.variant('x', 'Court.')
  const canonical = canonicalOf(contentOf(post.map, [{ hash: 'ab12', alt: 'Une porte' }]))
  expect(canonical).toBe(
    '[1,"Portes ouvertes","https://example.org","Come and see.","",[["blog",null],["x","Court."]],[["ab12","Une porte"]]]',
  )
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  const read = parseContent(canonical)
  expect(read && canonicalOf(read)).toBe(canonical)
  for (const nonsense of ['', '{}', '[2,"","","","",[],[]]', '[1,"","","",4,[],[]]', '[1]'])
    expect(parseContent(nonsense)).toBeNull()
})

test('M5: records that make no sense are damaged, and rules that do not are the usual ones', () => {
  for (const value of [null, 4, new Y.Doc().getMap('empty')]) {
    expect(parseRequest('a', value).kind).toBe('damaged')
    expect(parseVerdict('a', value).kind).toBe('damaged')
  }
  const settings = new Y.Doc().getMap<unknown>('settings')
  settings.set('approval:own', 'no')
  settings.set('approval:date', 1)
  expect(approvalRulesIn(settings)).toEqual(FREE)
})

describe('what somebody has to do', () => {
  const dutiesOf = (person: string, post: ReturnType<typeof desk>, now = '2026-10-15T09:00') => {
    const about = {
      id: 'p',
      at: '2026-10-22T11:30',
      owner: null,
      createdBy: 'camille',
      status: String(post.map.get('status')),
      deletedAt: null,
    }
    const due = dueFor(person, [{ post: about, standing: post.read(), isMentioned: false }], now)
    return due.map(({ what, dueAt, isLate }) => [what, dueAt, isLate])
  }

  test('answer when asked, until the day they were given', () => {
    const post = desk({ status: 'review' })
    post.ask(['sofia', 'nour'], true)
    expect(dutiesOf('sofia', post)).toEqual([['answer', '2026-10-16', false]])
    expect(dutiesOf('sofia', post, '2026-10-17T00:00')).toEqual([['answer', '2026-10-16', true]])
    expect(dutiesOf('nour', post)).toEqual([])
    expect(dutiesOf('camille', post)).toEqual([])
    post.answer('sofia')
    expect(dutiesOf('sofia', post)).toEqual([])
    expect(dutiesOf('nour', post)).toEqual([['answer', '2026-10-16', false]])
  })

  test('read where they are mentioned, also about what is out already', () => {
    const post = {
      id: 'p',
      at: null,
      owner: null,
      createdBy: 'camille',
      status: 'published',
      deletedAt: null,
    }
    const due = dueFor(
      'sofia',
      [{ post, standing: { kind: 'none' }, isMentioned: true }],
      '2026-10-15',
    )
    expect(due.map(({ what }) => what)).toEqual(['mention'])
  })

  test('whose post it is: make the changes asked for, and ask again for what is void', () => {
    const post = desk({ status: 'review' })
    post.ask(['sofia'])
    post.answer('sofia', 'changes')
    expect(dutiesOf('camille', post)).toEqual([['rework', '2026-10-22T11:30', false]])
    post.answer('sofia')
    post.writes('Come and eat.')
    expect(dutiesOf('camille', post)).toEqual([['ask again', '2026-10-22T11:30', false]])
    post.set({ status: 'published' })
    expect(dutiesOf('camille', post)).toEqual([])
  })
})

describe('back to what was approved', () => {
  test('brings back texts, channels and link, holds again, and can be undone', () => {
    const post = desk({ title: 'Open house', link: 'https://example.org', channels: ['x', 'blog'] })
    post.variant('x', 'Short.')
    post.answer('sofia')
    post.set({ status: 'approved' })
    const seen = contentOf(post.map, [])
    post.set({
      title: 'Open day',
      link: undefined,
      'channel:blog': undefined,
      'channel:tiktok': true,
    })
    post.set({ 'variant:x': undefined })
    post.writes('Come and eat.')
    expect(
      differencesOf(seen, contentOf(post.map, [])).map(({ part, of, what }) => [part, of, what]),
    ).toEqual([
      ['title', null, 'changed'],
      ['body', null, 'changed'],
      ['link', null, 'changed'],
      ['channel', 'blog', 'removed'],
      ['channel', 'x', 'changed'],
      ['channel', 'tiktok', 'added'],
    ])
    const records = postsIn(post.doc)
    const steps = restoreContent(records, post.id, seen, author('theo'))
    expect(contentOf(post.map, [])).toEqual(seen)
    expect(post.shown()).toBe('approved')
    for (const step of steps.toReversed())
      expect(revertStep(records, step, author('theo'))).not.toBeNull()
    expect(post.shown()).toBe('void')
    expect(contentOf(post.map, []).body).toBe('Come and eat.')
  })

  test('a channel that takes the common text is not told apart from it', () => {
    const post = desk({ channels: ['x', 'blog'] })
    const seen = contentOf(post.map, [])
    post.writes('Come and eat.')
    expect(differencesOf(seen, contentOf(post.map, [])).map(({ part }) => part)).toEqual(['body'])
  })

  test('media that came, went, are described otherwise or stand in another order are told', () => {
    const post = desk()
    const [a, b] = [
      { hash: 'a', alt: 'A door' },
      { hash: 'b', alt: 'A cat' },
    ]
    const told = (before: (typeof a)[], after: (typeof a)[]) =>
      differencesOf(contentOf(post.map, before), contentOf(post.map, after)).map(
        ({ part, of, what }) => [part, of, what],
      )
    expect(told([a], [a, b])).toEqual([['media', 'b', 'added']])
    expect(told([a, b], [a])).toEqual([['media', 'b', 'removed']])
    expect(told([a], [{ ...a, alt: 'A gate' }])).toEqual([['media', 'a', 'changed']])
    expect(told([a, b], [b, a])).toEqual([['media', null, 'changed']])
    expect(told([a, b], [a, b])).toEqual([])
  })
})
