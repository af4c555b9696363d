import { expect, test } from 'vitest'
import { formatsFor } from '#client/i18n/formats.ts'
import { onPlanClocks } from './plan-clocks.ts'

test('when a form opens is said by the clocks of the plan, on the day on which its phase begins there', () => {
  const formats = formatsFor({ language: 'fr', tag: 'fr-FR' })
  const opens = Date.UTC(2026, 10, 25, 23)
  expect(onPlanClocks(opens, 'Europe/Paris', formats)).toBe('jeu. 26 nov. 2026, 00:00')
  expect(onPlanClocks(opens, 'America/Montreal', formats)).toBe('mer. 25 nov. 2026, 18:00')
})
