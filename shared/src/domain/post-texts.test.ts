import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import { proseOf } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { historyOf } from '#shared/domain/history.ts'
import { EMPTY_DRAFT, parsePost } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { wordsIn } from '#shared/domain/post-prose.ts'
import {
  beginText,
  FIRST_COMMENT,
  leaveText,
  otherTexts,
  placeOfText,
  putAside,
  takeText,
  textKeyAt,
  textsIn,
  variantFor,
} from '#shared/domain/post-texts.ts'
import { changeProse, revertStep } from '#shared/domain/record.ts'

const author = (person: string, now = 1_000): Author => ({
  person,
  now,
  random: (bytes) => crypto.getRandomValues(bytes),
})
const camille = author('camille')
const theo = author('theo')
const X = variantFor('x')

function postIn(doc: Y.Doc, body = 'Rendez-vous samedi.'): string {
  return createPost(postsIn(doc), { ...EMPTY_DRAFT, body }, camille).id
}

function mapIn(doc: Y.Doc, id: string) {
  const map = postsIn(doc).get(id)
  if (!map) throw new Error('the post is gone')
  return map
}

/** What goes out there: the channel's own text, else the common one. */
const on = (doc: Y.Doc, id: string, channel: string) => {
  const { body, variants } = textsIn(mapIn(doc, id))
  return variants[channel] ?? body
}
const offered = (doc: Y.Doc, id: string) =>
  otherTexts(mapIn(doc, id), X).map(({ text, aside }) => [text.toString(), aside])

function replicaOf(doc: Y.Doc): Y.Doc {
  const replica = new Y.Doc()
  Y.applyUpdate(replica, Y.encodeStateAsUpdate(doc))
  return replica
}

function exchange(...docs: readonly Y.Doc[]): void {
  for (const from of docs) {
    for (const to of docs) {
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
    }
  }
}

describe('a text for one channel', () => {
  it('takes the common text until it has its own, and follows what is changed in it', () => {
    const doc = new Y.Doc()
    const id = postIn(doc)
    expect(on(doc, id, 'x')).toBe('Rendez-vous samedi.')
    changeProse(postsIn(doc), id, 'body', 'Rendez-vous dimanche.', theo)
    expect(on(doc, id, 'x')).toBe('Rendez-vous dimanche.')

    beginText(postsIn(doc), id, X, 'Dimanche !', camille)
    changeProse(postsIn(doc), id, 'body', 'Rendez-vous lundi.', theo)
    expect(on(doc, id, 'x')).toBe('Dimanche !')
    expect(on(doc, id, 'linkedin')).toBe('Rendez-vous lundi.')
    expect(parsePost(id, mapIn(doc, id))).toMatchObject({ variants: { x: expect.any(String) } })
  })

  it('M7: goes back to the common text, keeps its own aside, and comes back by undoing', () => {
    const doc = new Y.Doc()
    const id = postIn(doc)
    beginText(postsIn(doc), id, X, 'Samedi !', camille)
    const steps = leaveText(postsIn(doc), id, X, camille)
    expect(on(doc, id, 'x')).toBe('Rendez-vous samedi.')
    expect(offered(doc, id)).toEqual([['Samedi !', true]])
    expect(historyOf(mapIn(doc, id)).map(({ field }) => field)).not.toContainEqual(
      expect.stringContaining('aside'),
    )

    for (const step of steps.toReversed()) revertStep(postsIn(doc), step, camille)
    expect(on(doc, id, 'x')).toBe('Samedi !')
    expect(offered(doc, id)).toEqual([])
  })

  it('M7: a text that was begun and taken back is offered, because a colleague may have written in it', () => {
    const doc = new Y.Doc()
    const id = postIn(doc)
    const begun = beginText(postsIn(doc), id, X, 'Samedi !', camille)
    if (!begun) throw new Error('nothing was begun')
    changeProse(postsIn(doc), id, begun.key, 'Samedi, dès 9 h !', theo)
    for (const step of begun.steps) revertStep(postsIn(doc), step, camille)
    expect(on(doc, id, 'x')).toBe('Rendez-vous samedi.')
    expect(offered(doc, id)).toEqual([['Samedi, dès 9 h !', false]])
  })

  it('is found by its words as long as it stands there', () => {
    const doc = new Y.Doc()
    const id = postIn(doc)
    beginText(postsIn(doc), id, X, 'Dès 9 h !', camille)
    beginText(postsIn(doc), id, FIRST_COMMENT, 'Programme', camille)
    expect(wordsIn(mapIn(doc, id)).split('\n').sort()).toEqual([
      '',
      'Dès 9 h !',
      'Programme',
      'Rendez-vous samedi.',
    ])
    leaveText(postsIn(doc), id, X, camille)
    expect(wordsIn(mapIn(doc, id))).not.toContain('9 h')
  })

  it('M5: reads a variant that is nothing of the kind as damaged, and one whose text is missing as none', () => {
    const doc = new Y.Doc()
    const id = postIn(doc)
    const map = mapIn(doc, id)
    map.set(X, 'nowhere')
    expect(parsePost(id, map)).toMatchObject({ kind: 'post', variants: {} })
    expect(on(doc, id, 'x')).toBe('Rendez-vous samedi.')
    map.set('text:nowhere', 'no shared text')
    expect(parsePost(id, map)).toMatchObject({ kind: 'damaged', field: X })
    map.set('variant:__proto__', 'nowhere')
    map.set(X, true)
    expect(parsePost(id, map)).toMatchObject({ kind: 'damaged' })
  })

  it('gives a first comment a text of its own, beside those of the channels', () => {
    const doc = new Y.Doc()
    const id = postIn(doc)
    const begun = beginText(postsIn(doc), id, FIRST_COMMENT, 'Le programme : ruche.fr', camille)
    const map = mapIn(doc, id)
    expect(textKeyAt(map, FIRST_COMMENT)).toBe(begun?.key)
    expect(placeOfText(map, begun?.key ?? '')).toBe(FIRST_COMMENT)
    expect(on(doc, id, 'comment')).toBe('Rendez-vous samedi.')
  })
})

describe('two people who begin a text for one channel apart', () => {
  it('see one of them on both sides, are offered the other, and lose neither when one decides', () => {
    const mine = new Y.Doc()
    const id = postIn(mine)
    const yours = replicaOf(mine)
    beginText(postsIn(mine), id, X, 'de Camille', camille)
    beginText(postsIn(yours), id, X, 'de Théo', theo)
    exchange(mine, yours)
    const shown = on(mine, id, 'x')
    const other = shown === 'de Camille' ? 'de Théo' : 'de Camille'
    expect(on(yours, id, 'x')).toBe(shown)
    expect(offered(mine, id)).toEqual([[other, false]])
    expect(offered(yours, id)).toEqual([[other, false]])

    const [{ prose } = { prose: '' }] = otherTexts(mapIn(mine, id), X)
    takeText(postsIn(mine), id, X, prose, camille)
    exchange(mine, yours)
    expect(on(yours, id, 'x')).toBe(other)
    expect(offered(yours, id)).toEqual([[shown, true]])
  })
})

type Act =
  | { readonly kind: 'begin' | 'write'; readonly who: 0 | 1; readonly words: string }
  | { readonly kind: 'leave' | 'take' | 'put aside' | 'undo'; readonly who: 0 | 1 }
  | { readonly kind: 'meet' }
  | { readonly kind: 'change the common text'; readonly who: 0 | 1; readonly words: string }

const who = fc.constantFrom(0 as const, 1 as const)
const words = fc.stringMatching(/^[a-z]{1,8}$/)
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constantFrom('begin' as const, 'write' as const), who, words }),
  fc.record({
    kind: fc.constantFrom('leave' as const, 'take' as const, 'put aside' as const, 'undo' as const),
    who,
  }),
  fc.record({ kind: fc.constant('meet' as const) }),
  fc.record({ kind: fc.constant('change the common text' as const), who, words }),
)

/** Every word that somebody wrote for the channel, and whether it is still to be had on a replica. */
function play(acts: readonly Act[]) {
  const first = new Y.Doc()
  const id = postIn(first)
  const docs = [first, replicaOf(first)] as const
  const written: string[] = []
  const undoable: (() => void)[] = []
  let count = 0
  for (const one of acts) {
    if (one.kind === 'meet') {
      exchange(...docs)
      continue
    }
    const doc = docs[one.who]
    const me = author(one.who === 0 ? 'camille' : 'theo', 1_000 + count)
    const posts = postsIn(doc)
    const map = mapIn(doc, id)
    const key = textKeyAt(map, X)
    const word = 'words' in one ? `[${count++}]${one.words}` : ''
    const [other] = otherTexts(map, X)
    if (one.kind === 'change the common text') changeProse(posts, id, 'body', word, me)
    else if (one.kind === 'begin' || (one.kind === 'write' && key === null)) {
      const begun = beginText(posts, id, X, word, me)
      written.push(word)
      undoable.push(() => {
        for (const step of begun?.steps.toReversed() ?? []) revertStep(posts, step, me)
      })
    } else if (one.kind === 'write' && key !== null) {
      const text = proseOf(map, key)
      text?.insert(text.length, word)
      written.push(word)
    } else if (one.kind === 'leave') leaveText(posts, id, X, me)
    else if (one.kind === 'take' && other) takeText(posts, id, X, other.prose, me)
    else if (one.kind === 'put aside' && other) putAside(posts, id, other.prose, me)
    else if (one.kind === 'undo') undoable.pop()?.()
  }
  exchange(...docs)
  return { id, docs, written }
}

describe('whatever two people do to the text of a channel, apart and together', () => {
  it('M1, M9: loses no word, and both see the same text and the same others', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { id, docs, written } = play(acts)
        const [mine, yours] = docs.map((doc) => {
          const map = mapIn(doc, id)
          const key = textKeyAt(map, X)
          const own = key === null ? null : proseOf(map, key)?.toString()
          return { own, shown: on(doc, id, 'x'), offered: offered(doc, id) }
        })
        expect(mine).toEqual(yours)
        const kept = [mine?.own ?? '', ...(mine?.offered.map(([text]) => text) ?? [])].join('\n')
        for (const word of written) expect(kept).toContain(word)
      }),
    )
  })

  it('M9: without a text of its own, the channel says what the common text has become', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { id, docs } = play(acts)
        for (const doc of docs) {
          const map = mapIn(doc, id)
          if (textKeyAt(map, X) !== null) continue
          expect(on(doc, id, 'x')).toBe(proseOf(map, 'body')?.toString())
        }
      }),
    )
  })
})
