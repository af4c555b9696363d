import { expect, test } from 'vitest'
import { words } from '#client/i18n/fr/words.ts'
import { dueSaid } from './due-said.ts'

const said = (dueAt: string, isLate = false) =>
  dueSaid({ dueAt, isLate }, '2026-10-15', words.today.due, { dayInMonth: (day) => `le ${day}` })

test('until when something is waited for: near what is near, and late what is late', () => {
  expect(said('2026-10-15T13:00')).toEqual({ tone: 'today', text: 'avant 13:00' })
  expect(said('2026-10-15')).toEqual({ tone: 'today', text: 'aujourd’hui' })
  expect(said('2026-10-16')).toEqual({ tone: 'calm', text: 'demain' })
  expect(said('2026-10-16T09:00').text).toBe('demain, 09:00')
  expect(said('2026-10-19').text).toBe('le 2026-10-19')
  expect(said('2026-10-15T09:00', true)).toEqual({ tone: 'late', text: 'c’était pour 09:00' })
  expect(said('2026-10-14', true)).toMatchObject({ tone: 'late' })
})
