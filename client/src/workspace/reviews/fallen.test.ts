import { expect, test } from 'vitest'
import { formatsFor } from '#client/i18n/formats.ts'
import { words } from '#client/i18n/fr/words.ts'
import type { Difference } from '#shared/domain/approval/difference.ts'
import { voidSentence } from './fallen.ts'

const verdict = { at: '2026-10-20T12:00', createdBy: 'ines' }
const say = {
  words: words.approval.void,
  formats: formatsFor({ language: 'fr', tag: 'fr-FR' }),
  called: () => 'Inès',
}

test.each([
  [['body'], words.approval.void.text],
  [['body', 'media'], words.approval.void.textAndMedia],
  [['media', 'media'], words.approval.void.media],
  [['title'], words.approval.void.title],
  [['title', 'media'], words.approval.void.content],
] as const)('of an approval it says what has changed since: %j', (parts, sentence) => {
  const differences = parts.map(
    (part): Difference => ({ part, of: null, what: 'changed', stretches: [] }),
  )
  const standing = { why: 'content', verdict } as const
  expect(voidSentence({ standing, differences, at: '2026-10-22' }, say)).toBe(sentence('Inès'))
})

test('of an approval it says the day for which it was given: that of the post, or where it has none any more, its own', () => {
  const standing = { why: 'expired', verdict } as const
  const of = (at: string | null) => voidSentence({ standing, differences: [], at }, say)
  expect(of('2026-10-22T12:00')).toBe(words.approval.void.expired('Inès', 'jeu. 22 oct.'))
  expect(of(null)).toBe(words.approval.void.expired('Inès', 'mar. 20 oct.'))
})
