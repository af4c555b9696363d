import { expect, test } from 'vitest'
import { openUntil } from './form-settings.ts'

test('a form closed by hand is closed, and one of before that was said goes by its phase', () => {
  const form = { published: true, closesAt: 200 }
  expect(openUntil(form, 900, 100)).toBe(200)
  expect(openUntil(form, 900, 200)).toBeNull()
  expect(openUntil({ ...form, closesAt: null }, 900, 300)).toBe(900)
  expect(openUntil({ ...form, published: false }, 900, 100)).toBeNull()
  expect(openUntil({ ...form, closesAt: null }, null, 100)).toBeNull()
})
