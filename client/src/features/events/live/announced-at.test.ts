import { expect, test } from 'vitest'
import { formatsFor } from '#client/i18n/formats.ts'
import { announcedAt } from './announced-at.ts'

test('the team reads when something was announced by the same clocks as its audience', () => {
  const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })
  const timeZone = 'Europe/Paris'
  const at = Date.UTC(2026, 10, 27, 22, 42)
  expect(announcedAt({ at, now: at + 60_000, timeZone }, formats)).toBe('23:42')
  expect(announcedAt({ at, now: at + 3_600_000, timeZone }, formats)).toBe('27 nov., 23:42')
})
