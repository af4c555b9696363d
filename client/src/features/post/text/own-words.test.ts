import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { postsIn } from '#shared/documents/calendar.ts'
import { type Author, historyOf, noteWords } from '#shared/domain/history.ts'
import { EMPTY_DRAFT } from '#shared/domain/post.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { bodyOf } from '#shared/domain/post-prose.ts'
import { changeProse, revertStep } from '#shared/domain/record.ts'
import { countOwnWords } from './own-words.ts'

const EDITOR = Symbol('typed in this editor')

const author = (person: string, now: number): Author => ({
  person,
  now,
  random: (bytes) => crypto.getRandomValues(bytes),
})

/** A post with one word, made by Amélie at 1 second. */
function newPost() {
  const doc = new Y.Doc()
  const { id } = createPost(postsIn(doc), { ...EMPTY_DRAFT, body: 'Samedi' }, author('amelie', 1e3))
  return { doc, id }
}

/** Somebody who has the text of the post open, on a replica of their own. */
function opens(person: string, from: Y.Doc, id: string) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(from))
  const map = postsIn(doc).get(id)
  const text = map ? bodyOf(map) : null
  if (!map || !text) throw new Error('no body')
  const own = countOwnWords(text, (origin) => origin === EDITOR)
  return {
    doc,
    types(count: number, where: 'start' | 'end') {
      for (let word = 0; word < count; word += 1) {
        const at = where === 'start' ? 0 : text.length
        doc.transact(() => text.insert(at, where === 'start' ? 'mot ' : ' mot'), EDITOR)
      }
    },
    erasesAll: () => doc.transact(() => text.delete(0, text.length), EDITOR),
    signs(seconds: number) {
      const words = own.take()
      if (words === null) throw new Error('nothing was typed')
      doc.transact(() => noteWords(map, 'body', words, author(person, seconds * 1000)))
    },
    history: () => historyOf(map).map(({ by, words }) => [by, words]),
    changedNothing: () => own.take() === null,
  }
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)))
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)))
}

test('each person’s line counts their own words: written partly at once, then with the relay away', () => {
  const { doc, id } = newPost()
  const amelie = opens('amelie', doc, id)
  const tom = opens('tom', doc, id)

  amelie.types(5, 'end')
  amelie.signs(10)
  exchange(amelie.doc, tom.doc)
  tom.types(1, 'start')
  amelie.types(6, 'end')
  exchange(amelie.doc, tom.doc)
  tom.types(1, 'start')
  tom.signs(20)
  exchange(amelie.doc, tom.doc)
  amelie.types(7, 'end')
  amelie.signs(30)
  exchange(amelie.doc, tom.doc)
  const atOnce = [
    ['amelie', 18],
    ['tom', 2],
  ]
  expect(amelie.history()).toEqual(atOnce)
  expect(tom.history()).toEqual(atOnce)

  amelie.types(13, 'end')
  tom.types(9, 'start')
  amelie.signs(1_000)
  tom.signs(1_001)
  exchange(amelie.doc, tom.doc)
  const apart = [['tom', 9], ['amelie', 13], ...atOnce]
  expect(amelie.history()).toEqual(apart)
  expect(tom.history()).toEqual(apart)
})

test('what a colleague writes is nobody else’s, and taking words away counts below zero', () => {
  const { doc, id } = newPost()
  const amelie = opens('amelie', doc, id)
  const tom = opens('tom', doc, id)
  tom.types(3, 'start')
  exchange(amelie.doc, tom.doc)
  expect(amelie.changedNothing()).toBe(true)
  amelie.erasesAll()
  amelie.signs(10)
  expect(amelie.history()).toEqual([['amelie', -4]])
})

test('one person on two devices, apart: no word is counted twice', () => {
  const { doc, id } = newPost()
  const laptop = opens('amelie', doc, id)
  laptop.types(5, 'end')
  laptop.signs(10)
  const phone = opens('amelie', laptop.doc, id)
  laptop.types(3, 'end')
  phone.types(2, 'start')
  laptop.signs(20)
  phone.signs(21)
  exchange(laptop.doc, phone.doc)
  expect(phone.history()).toEqual([
    ['amelie', 2],
    ['amelie', 8],
  ])
})

test('a text that a file changed, and changed back, counts as no words', () => {
  const { doc, id } = newPost()
  const posts = postsIn(doc)
  const [step] = changeProse(posts, id, 'body', 'Samedi à Lyon', author('tom', 2e3))
  const counts = () => historyOf(posts.get(id) ?? new Y.Map()).map(({ words }) => words)
  expect(counts()).toEqual([2])
  if (step) revertStep(posts, step, author('tom', 3e3))
  expect(counts()).toEqual([0])
})
