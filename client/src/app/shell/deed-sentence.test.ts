import { describe, expect, test } from 'vitest'
import { words as english } from '#client/i18n/en/words.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { words } from '#client/i18n/fr/words.ts'
import { deedSentence, type Only, turnSentence } from './deed-sentence.ts'

const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })

describe('what was done', () => {
  const said = (what: string, at: string | null, count = 1) =>
    deedSentence({ what, count }, { title: 'Quiz', at }, words.deeds, formats)

  test('a move says where the post is now', () => {
    expect(said('moved', '2026-10-22T11:30')).toBe('Déplacé au jeudi 22 octobre, 11:30')
    expect(said('moved', '2026-10-22')).toBe('Déplacé au jeudi 22 octobre')
    expect(said('moved', null)).toBe('Remis parmi les publications sans date')
  })

  test('a post without a date is said to have none, and is no idea', () => {
    expect(said('created', null)).toBe('Publication sans date ajoutée')
    expect(said('created', '2026-10-22')).toBe('Publication ajoutée')
  })

  test('several posts are counted instead', () => {
    expect(said('moved', null, 3)).toBe('3 publications déplacées')
    expect(said('removed', null, 1204)).toBe('1\u202f204 publications mises à la corbeille')
  })

  test('a deed that this version has no sentence for is a change', () => {
    expect(said('braided', null)).toBe('Modification enregistrée')
  })
})

describe('what was undone or redone is named, with what it was done to', () => {
  const undone = (what: string, only: Only, count = 1) => {
    const records = Array.from({ length: count }, (_, i) => `post${i}`)
    const outcome = { what, direction: 'undone', records, undone: count, kept: 0 } as const
    return turnSentence(outcome, only, words.deeds, formats)
  }

  test('a move says where the post is now', () => {
    expect(undone('moved', { title: 'Quiz', at: '2026-10-22T11:30' })).toBe(
      'Annulé : déplacement de « Quiz », maintenant le jeudi 22 octobre, 11:30',
    )
    expect(undone('moved', { title: 'Quiz', at: null })).toBe(
      'Annulé : déplacement de « Quiz », maintenant parmi les publications sans date',
    )
  })

  test('several are counted, an untitled one is called so, a long title is cut', () => {
    expect(undone('imported', null, 104)).toBe('Annulé : import de 104 publications')
    expect(undone('created', { title: '', at: null })).toBe(
      'Annulé : ajout d’une publication sans titre',
    )
    expect(undone('removed', { title: 'À la rencontre des apprentis '.repeat(3), at: null })).toBe(
      'Annulé : mise à la corbeille de « À la rencontre des apprentis À la renco… »',
    )
  })

  test('a deed of a newer version is a change', () => {
    expect(undone('braided', { title: 'Quiz', at: null })).toBe('Annulé : modification de « Quiz »')
  })

  test('in English, when redone, and when a colleague has changed it since', () => {
    const outcome = {
      what: 'removed',
      direction: 'redone',
      records: ['a'],
      undone: 1,
      kept: 0,
    } as const
    const only = { title: 'Quiz', at: null }
    expect(turnSentence(outcome, only, english.deeds, formats)).toBe(
      'Redone: moving “Quiz” to the bin',
    )
    expect(turnSentence({ ...outcome, undone: 0, kept: 1 }, only, english.deeds, formats)).toBe(
      english.deeds.partly(0, 1),
    )
  })
})
