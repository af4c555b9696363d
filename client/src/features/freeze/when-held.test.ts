import { expect, test } from 'vitest'
import { formatsFor } from '#client/i18n/formats.ts'
import { whenWithYear } from './when-held.ts'

test('what is held for another year says which one', () => {
  const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })
  expect(whenWithYear('2027-03-28T10:30', '2026-11-28', formats)).toBe('dim. 28 mars 2027, 10:30')
  expect(whenWithYear('2027-03-28', '2026-11-28', formats)).toBe('dim. 28 mars 2027')
  expect(whenWithYear('2026-12-31', '2026-11-28', formats)).toBeNull()
  expect(whenWithYear(null, '2026-11-28', formats)).toBeNull()
})
