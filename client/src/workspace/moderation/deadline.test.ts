import { expect, test } from 'vitest'
import { caseWords } from '#client/i18n/en/cases.ts'
import { formatsFor } from '#client/i18n/formats.ts'
import { deadlineSaid } from './deadline.ts'

const NOW = Date.UTC(2026, 9, 15, 10)
const HOUR = 3_600_000
const formats = formatsFor({ language: 'en', tag: 'en-GB' })
const said = (inHours: number, zone = 'Europe/Paris') =>
  deadlineSaid({ deadline: NOW + inHours * HOUR, now: NOW }, zone, caseWords, formats)

test('a deadline is said as near as it is, on the clocks of whoever reads it', () => {
  expect(said(2)).toEqual({ tone: 'soon', text: 'before 14:00' })
  expect(said(2, 'America/New_York').text).toBe('before 08:00')
  expect(said(8)).toEqual({ tone: 'calm', text: 'before 20:00' })
  expect(said(20)).toEqual({ tone: 'calm', text: 'tomorrow, 08:00' })
  expect(said(24 * 7).text).toBe('before 22 Oct')
  expect(said(24 * 100).text).toContain('2027')
})

test('what is past says for how long', () => {
  expect(said(-0.2)).toEqual({ tone: 'late', text: '12\u00a0min late' })
  expect(said(-3).text).toBe('3\u00a0h late')
  expect(said(-72).text).toBe('3 days late')
  expect(said(0).tone).toBe('late')
})
