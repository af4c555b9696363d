import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { changeRecord, type FieldValues } from '#shared/domain/record.ts'
import {
  pictureAdded,
  pictureDescribed,
  pictureFields,
  pictureRemoved,
  picturesIn,
} from './entry-picture.ts'

const author = { person: 'ines', now: 1, random: (bytes: Uint8Array<ArrayBuffer>) => bytes }
const picture = (letter: string, alt = '') => ({
  hash: letter.repeat(64),
  small: null,
  type: 'image/png',
  bytes: 9,
  alt,
})

const entryOf = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('entries').get('one') ?? new Y.Map()
const change = (doc: Y.Doc, fields: FieldValues) =>
  doc.transact(() => changeRecord(doc.getMap<Y.Map<unknown>>('entries'), 'one', fields, author))
const ofForm = (doc: Y.Doc) => {
  doc.getMap<Y.Map<unknown>>('entries').set('one', new Y.Map())
  change(doc, pictureFields([picture('a', 'A heron'), picture('b')]))
}

test('what the team adds stands behind what came by the form, in its order, is described and taken off again', () => {
  const doc = new Y.Doc()
  ofForm(doc)
  change(doc, pictureAdded(picture('d', ' The same from behind '), 7))
  change(doc, pictureAdded(picture('c'), 9))
  const shown = () => picturesIn(entryOf(doc)).map(({ hash, alt }) => `${hash[0]} ${alt}`.trim())
  expect(shown()).toEqual(['a A heron', 'b', 'd The same from behind', 'c'])
  change(doc, pictureDescribed(entryOf(doc), 'b'.repeat(64), ' A market '))
  change(doc, pictureDescribed(entryOf(doc), 'd'.repeat(64), ''))
  change(doc, pictureRemoved(entryOf(doc), 'a'.repeat(64)))
  expect(shown()).toEqual(['b A market', 'd', 'c'])
  for (const gone of ['b', 'd', 'c', 'x'])
    change(doc, pictureRemoved(entryOf(doc), gone.repeat(64)))
  expect(picturesIn(entryOf(doc))).toEqual([])
})

test('two who add a photo apart, describe another and take one off, all have done it', () => {
  const [ines, marc] = [new Y.Doc(), new Y.Doc()]
  ofForm(ines)
  Y.applyUpdate(marc, Y.encodeStateAsUpdate(ines))
  change(ines, pictureAdded(picture('c'), 5))
  change(ines, pictureRemoved(entryOf(ines), 'a'.repeat(64)))
  change(marc, pictureAdded(picture('d'), 5))
  change(marc, pictureDescribed(entryOf(marc), 'b'.repeat(64), 'A market'))
  Y.applyUpdate(ines, Y.encodeStateAsUpdate(marc))
  Y.applyUpdate(marc, Y.encodeStateAsUpdate(ines))
  const both = [picture('b', 'A market'), picture('c'), picture('d')]
  expect([picturesIn(entryOf(ines)), picturesIn(entryOf(marc))]).toEqual([both, both])
})

test('no two entries share what neither has', () => {
  expect(picturesIn(new Y.Doc().getMap())).not.toBe(picturesIn(new Y.Doc().getMap()))
})
