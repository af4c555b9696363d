import { expect, test } from 'vitest'
import { words } from '#client/i18n/fr/words.ts'
import type { Difference } from '#shared/domain/approval/difference.ts'
import { voidSentence } from './void-sentence.ts'

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
  const fallen = { why: 'content', differences, who: 'Inès', day: '' } as const
  expect(voidSentence(fallen, words.approval.void)).toBe(sentence('Inès'))
})
