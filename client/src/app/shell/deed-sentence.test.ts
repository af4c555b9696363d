import { expect, test } from 'vitest'
import { formatsFor } from '#client/i18n/formats.ts'
import { words } from '#client/i18n/fr/words.ts'
import { deedSentence } from './deed-sentence.ts'

const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })
const said = (what: string, at: string | null, count = 1) =>
  deedSentence({ what, count, records: [] }, at, words.deeds, formats)

test('a move says where the post is now', () => {
  expect(said('moved', '2026-10-22T11:30')).toBe('Déplacé au jeudi 22 octobre, 11:30')
  expect(said('moved', '2026-10-22')).toBe('Déplacé au jeudi 22 octobre')
  expect(said('moved', null)).toBe('Remis parmi les idées sans date')
})

test('several posts are counted instead', () => {
  expect(said('moved', null, 3)).toBe('3 publications déplacées')
  expect(said('removed', null, 1204)).toBe('1\u202f204 publications mises à la corbeille')
})

test('a deed that this version has no sentence for is a change', () => {
  expect(said('braided', null)).toBe('Modification enregistrée')
})
