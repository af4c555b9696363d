import { expect, test } from 'vitest'
import { oddHours } from './odd-hours.ts'

test('hours that the clocks of the workspace skip in spring or show twice in autumn are counted before an import', () => {
  const planned = (at: string | null) => ({ values: { at } })
  const posts = [
    planned('2027-03-28T02:30'),
    planned('2026-10-25T02:30'),
    planned('2026-10-25T03:00'),
    planned('2027-03-28'),
    planned(null),
  ]
  expect(oddHours(posts, 'Europe/Paris')).toBe(2)
  expect(oddHours(posts, 'Africa/Tunis')).toBe(0)
})
