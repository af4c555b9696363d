import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { commentsIn, postsIn, seenIn } from '#shared/documents/calendar.ts'
import type { Author } from '#shared/domain/history.ts'
import { EMPTY_DRAFT } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { revertStep } from '#shared/domain/record.ts'
import {
  type Comment,
  type CommentDraft,
  editComment,
  parseComment,
  removeComment,
  settleThread,
  toggleReaction,
  writeComment,
} from './comment.ts'
import { mentionAt, mentionedPieces, mentionsIn } from './mentions.ts'
import { passageAt, placeOf } from './passage.ts'
import { markRead, unreadOf } from './seen.ts'
import { threadsOf } from './threads.ts'

const DAY = 86_400_000
let clock = 1_000_000
const tick = () => {
  clock += 1_000
  return clock
}
const author = (person: string, now?: number): Author => ({
  person,
  now: now ?? tick(),
  random: (bytes) => crypto.getRandomValues(bytes),
})
const DRAFT: CommentDraft = { post: 'p', thread: null, text: '', passage: null, mentions: [] }

const say = (doc: Y.Doc, person: string, draft: Partial<CommentDraft>, now?: number) =>
  writeComment(commentsIn(doc), { ...DRAFT, ...draft }, author(person, now)).id

const read = (doc: Y.Doc): Comment[] =>
  [...commentsIn(doc)].flatMap(([id, map]) => {
    const comment = parseComment(id, map)
    return comment.kind === 'comment' ? [comment] : []
  })

function meet(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)))
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)))
}

describe('what is said about a post', () => {
  test('M2: two people’s reactions and answers given apart are all there', () => {
    const [ines, theo] = [new Y.Doc(), new Y.Doc()]
    const first = say(ines, 'ines', { text: 'Un CV suffit.' })
    meet(ines, theo)
    toggleReaction(commentsIn(ines), first, '👍', author('ines'))
    toggleReaction(commentsIn(theo), first, '👍', author('theo'))
    toggleReaction(commentsIn(theo), first, '👀', author('theo'))
    say(ines, 'ines', { thread: first, text: 'Je corrige.' })
    say(theo, 'theo', { thread: first, text: 'Merci.' })
    meet(ines, theo)
    for (const doc of [ines, theo]) {
      const [thread] = threadsOf(read(doc)).open
      expect(thread?.first.reactions).toEqual([
        { sign: '👍', people: ['ines', 'theo'] },
        { sign: '👀', people: ['theo'] },
      ])
      expect(thread?.replies.map(({ text }) => text)).toEqual(['Je corrige.', 'Merci.'])
    }
    toggleReaction(commentsIn(theo), first, '👀', author('theo'))
    expect(read(theo).flatMap(({ reactions }) => reactions.map(({ sign }) => sign))).toEqual(['👍'])
  })

  test('M7: written, edited and taken back; each can be undone', () => {
    const doc = new Y.Doc()
    const comments = commentsIn(doc)
    const id = say(doc, 'ines', { text: ' Un CV suffit. ', mentions: ['camille'] })
    expect(read(doc)[0]).toMatchObject({
      text: 'Un CV suffit.',
      mentions: ['camille'],
      editedAt: null,
    })
    const edited = editComment(comments, id, 'Un CV suffit, @Nour.', ['nour'], author('ines'))
    expect(read(doc)[0]).toMatchObject({ text: 'Un CV suffit, @Nour.', mentions: ['nour'] })
    expect(read(doc)[0]?.editedAt).not.toBeNull()
    for (const step of edited.toReversed()) revertStep(comments, step, author('ines'))
    expect(read(doc)[0]).toMatchObject({ text: 'Un CV suffit.', mentions: ['camille'] })
    const [removed] = removeComment(comments, id, author('ines'))
    expect(threadsOf(read(doc)).open).toEqual([])
    if (removed) revertStep(comments, removed, author('ines'))
    expect(threadsOf(read(doc)).open).toHaveLength(1)
  })

  test('a thread is resolved and opened again; what was answered stays when its first comment goes', () => {
    const doc = new Y.Doc()
    const first = say(doc, 'ines', { text: 'Un CV suffit ?' })
    say(doc, 'theo', { text: 'Oui.', thread: first })
    settleThread(commentsIn(doc), first, true, author('theo'))
    expect(threadsOf(read(doc)).resolved[0]?.first.resolved?.by).toBe('theo')
    settleThread(commentsIn(doc), first, false, author('ines'))
    removeComment(commentsIn(doc), first, author('ines'))
    const { open, resolved } = threadsOf(read(doc))
    expect([open.map(({ replies }) => replies.length), resolved]).toEqual([[1], []])
  })

  test('an answer that comes before what it answers is not lost', () => {
    const doc = new Y.Doc()
    say(doc, 'theo', { text: 'Oui.', thread: 'not here yet' })
    expect(threadsOf(read(doc)).open.map(({ first }) => first.text)).toEqual(['Oui.'])
  })

  test('M5: what makes no sense is damaged, not thrown', () => {
    const doc = new Y.Doc()
    const odd = new Y.Map<unknown>(Object.entries({ post: 'p', text: 'no prose', createdAt: 1 }))
    commentsIn(doc).set('odd', odd)
    expect(parseComment('odd', odd)).toMatchObject({ kind: 'damaged', field: 'text' })
    expect(parseComment('x', null).kind).toBe('damaged')
  })
})

describe('a passage', () => {
  function desk(body: string) {
    const doc = new Y.Doc()
    const { id } = createPost(postsIn(doc), { ...EMPTY_DRAFT, body }, author('camille'))
    const map = postsIn(doc).get(id)
    if (!map) throw new Error('the post is gone')
    return { doc, map, text: map.get('body') as Y.Text }
  }
  const words = (map: Parameters<typeof placeOf>[0], passage: ReturnType<typeof passageAt>) => {
    const place = passage ? placeOf(map, passage) : null
    return place?.text.toString().slice(place.from, place.to)
  }

  test('goes along with its words, does not grow at its edges, and keeps what it said when they go', () => {
    const { map, text } = desk('Apportez votre dernier diplôme.')
    const passage = passageAt(map, text, 15, 30)
    expect([passage?.on, passage?.words]).toEqual(['body', 'dernier diplôme'])
    text.insert(0, 'Bonjour. ')
    text.insert(text.length - 1, ' original')
    expect(words(map, passage)).toBe('dernier diplôme')
    text.insert(text.toString().indexOf('diplôme'), 'vrai ')
    expect(words(map, passage)).toBe('dernier vrai diplôme')
    text.delete(0, text.length)
    expect(words(map, passage)).toBeUndefined()
    expect(passage?.words).toBe('dernier diplôme')
  })

  test('of a space, or of another post’s text, is none; one that does not decode stands nowhere', () => {
    const { map, text } = desk('a   b')
    expect(passageAt(map, text, 1, 4)).toBeNull()
    expect(passageAt(map, desk('c').text, 0, 1)).toBeNull()
    expect(placeOf(map, { on: 'body', from: '!', to: 'AAAA', words: 'a' })).toBeNull()
  })
})

describe('what somebody has still to read', () => {
  const unread = (doc: Y.Doc, person: string, now: number, post = 'p') =>
    unreadOf(
      seenIn(doc),
      person,
      post,
      read(doc).filter((one) => one.post === post),
      now,
    ).map(({ text }) => text)
  const reads = (doc: Y.Doc, person: string, now: number, post = 'p') => {
    const inPost = (other: string) => read(doc).filter((one) => one.post === other)
    markRead(seenIn(doc), person, post, inPost(post), now, inPost)
  }

  test('is everything that others have said, until they have read it on any of their devices', () => {
    const [desk, phone] = [new Y.Doc(), new Y.Doc()]
    say(desk, 'ines', { text: 'A' }, 1_000)
    say(desk, 'camille', { text: 'mine' }, 1_000)
    meet(desk, phone)
    expect(unread(phone, 'camille', 2_000)).toEqual(['A'])
    reads(desk, 'camille', 2_000)
    meet(desk, phone)
    expect([unread(phone, 'camille', 2_000), unread(phone, 'ines', 2_000)]).toEqual([[], ['mine']])
  })

  test('not what another device of theirs has read, and this one has not even got yet', () => {
    const [desk, phone, relay] = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
    say(relay, 'ines', { text: 'A' }, 1_000)
    meet(relay, phone)
    reads(phone, 'camille', 2_000)
    // Only what the phone knows of reading has come here; the comment itself is on its way.
    for (const [key, value] of seenIn(phone)) seenIn(desk).set(key, value)
    say(desk, 'ines', { text: 'B' }, 1_000)
    reads(desk, 'camille', 2_000)
    meet(desk, relay)
    expect(unread(desk, 'camille', 3_000)).toEqual([])
  })

  test('also what was written offline before they last looked', () => {
    const [relay, away] = [new Y.Doc(), new Y.Doc()]
    say(away, 'theo', { text: 'late' }, 1_000)
    say(relay, 'ines', { text: 'early' }, 5_000)
    reads(relay, 'camille', 6_000)
    meet(relay, away)
    expect(unread(relay, 'camille', 7_000)).toEqual(['late'])
  })

  test('does not grow for ever: after thirty days nothing is left of it', () => {
    const doc = new Y.Doc()
    for (const post of ['p', 'q']) say(doc, 'ines', { post, text: 'A' }, 1_000)
    reads(doc, 'camille', 2_000)
    reads(doc, 'camille', 2_000, 'q')
    expect(seenIn(doc).size).toBe(2)
    say(doc, 'ines', { post: 'q', text: 'B' }, 40 * DAY)
    reads(doc, 'camille', 40 * DAY, 'q')
    expect([...seenIn(doc)]).toHaveLength(1)
    expect(unread(doc, 'camille', 40 * DAY)).toEqual([])
  })

  test('never counts as read what no device of theirs has shown, however devices meet', () => {
    const replica = fc.nat({ max: 2 })
    const act = fc.record({
      kind: fc.constantFrom('say', 'read', 'meet'),
      at: replica,
      other: replica,
      post: fc.constantFrom('p', 'q'),
      now: fc.nat({ max: 1_000 }),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
        const shown = new Set<string>()
        const docAt = (place: number) => docs[place] ?? new Y.Doc()
        for (const one of acts) {
          const doc = docAt(one.at)
          if (one.kind === 'say') say(doc, 'ines', { post: one.post, text: 'x' }, one.now)
          if (one.kind === 'meet') meet(doc, docAt(one.other))
          if (one.kind !== 'read') continue
          for (const { id, post } of read(doc)) if (post === one.post) shown.add(id)
          reads(doc, 'camille', 2_000, one.post)
        }
        for (const doc of docs)
          for (const post of ['p', 'q']) {
            const all = read(doc).filter((comment) => comment.post === post)
            const left = unreadOf(seenIn(doc), 'camille', post, all, 2_000)
            for (const { id } of all)
              if (!shown.has(id)) expect(left.some((one) => one.id === id)).toBe(true)
          }
      }),
    )
  })
})

describe('a name after an @', () => {
  const people = [
    { id: 'a', name: 'Inès' },
    { id: 'b', name: 'Inès Benali' },
    { id: 'c', name: 'Théo' },
  ]

  test('is looked for where it is being written, and not in an address', () => {
    expect(mentionAt('Merci @In', 9)).toEqual({ at: 6, typed: 'In' })
    expect(mentionAt('@', 1)).toEqual({ at: 0, typed: '' })
    expect(mentionAt('ines@brest.fr', 8)).toBeNull()
    expect(mentionAt('@Inès\nBonjour', 10)).toBeNull()
    expect(mentionAt('Bonjour', 3)).toBeNull()
  })

  test('is the longest that fits', () => {
    expect(mentionsIn('@Inès Benali et @Théo', people)).toEqual(['b', 'c'])
    expect(mentionsIn('@Inès Benali, @Inès', people)).toEqual(['b', 'a'])
    expect(mentionedPieces('Vu @Inès Benali !', ['Inès', 'Inès Benali'])).toEqual([
      { text: 'Vu ', isName: false },
      { text: '@Inès Benali', isName: true },
      { text: ' !', isName: false },
    ])
    expect(mentionedPieces('(a+b)', [])).toEqual([{ text: '(a+b)', isName: false }])
  })
})
