import { expect, test } from 'vitest'
import { formatsFor } from '#client/i18n/formats.ts'
import { words } from '#client/i18n/fr/words.ts'
import { carriedSaid } from './band-words.ts'

test('whoever carries a phase reads where it would begin, and what moves along', () => {
  const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })
  const vote = { id: 'vote', name: 'Vote du public', first: '2026-12-20', along: [] }
  expect(carriedSaid(vote, words, formats)).toBe(
    'Vote du public\u00a0: dès le dimanche 20 décembre.',
  )
  const along = ['Jury', 'Résultats'].map((name) => ({ id: name, name }))
  expect(carriedSaid({ ...vote, along }, words, formats)).toBe(
    'Vote du public\u00a0: dès le dimanche 20 décembre. Avec elle\u00a0: Jury et Résultats.',
  )
})
