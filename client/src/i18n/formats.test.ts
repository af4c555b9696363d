import { describe, expect, test } from 'vitest'
import { firstWeekdayOf, formatsFor } from './formats.ts'

const fr = formatsFor({ language: 'fr', tag: 'fr-FR' })
const en = formatsFor({ language: 'en', tag: 'en-GB' })
const us = formatsFor({ language: 'en', tag: 'en-US' })

describe('days', () => {
  test('are written out in a title, short in a list', () => {
    expect(fr.day('2026-10-22')).toBe('jeudi 22 octobre')
    expect(en.day('2026-10-22')).toBe('Thursday 22 October')
    expect(fr.dayShort('2026-10-22')).toBe('jeu. 22 oct.')
    expect(fr.dayInMonth('2026-11-01')).toBe('1er nov.')
  })

  test('a French month stands in small letters in a sentence and begins with a capital as a title', () => {
    expect(fr.month('2026-10')).toBe('octobre 2026')
    expect(fr.monthTitle('2026-10')).toBe('Octobre 2026')
    expect(fr.monthTitle('2026-08')).toBe('Août 2026')
  })

  test('are the same day at the edges of the year', () => {
    expect(fr.dayWithYear('2026-12-31')).toBe('jeudi 31 décembre 2026')
    expect(en.dayWithYear('2027-01-01')).toBe('Friday, 1 January 2027')
  })
})

describe('weeks', () => {
  test('begin on Monday in France and Britain, on Sunday in the United States and Canada', () => {
    expect(fr.weekdays.map((day) => day.short)).toEqual([
      'lun.',
      'mar.',
      'mer.',
      'jeu.',
      'ven.',
      'sam.',
      'dim.',
    ])
    expect(us.weekdays[0]?.long).toBe('Sunday')
    expect(us.weekdays[6]?.long).toBe('Saturday')
    expect([firstWeekdayOf('en-GB'), firstWeekdayOf('fr-CA'), firstWeekdayOf('fr')]).toEqual([
      1, 7, 1,
    ])
  })
})

describe('times', () => {
  test('read "11 h 30" in a French sentence, with spaces that do not break', () => {
    expect(fr.timeInSentence('11:30')).toBe('11\u00a0h\u00a030')
    expect(fr.timeInSentence('09:00')).toBe('9\u00a0h')
    expect(en.timeInSentence('09:00')).toBe('09:00')
  })

  test('count 24 hours everywhere', () => {
    const evening = new Date(2026, 9, 22, 20, 41).getTime()
    expect([fr.clock(evening), en.clock(evening), us.clock(evening)]).toEqual([
      '20:41',
      '20:41',
      '20:41',
    ])
  })

  test('ago says now, minutes, hours, yesterday', () => {
    const now = 1_800_000_000_000
    expect(fr.ago(now - 20_000, now)).toBe('maintenant')
    expect(fr.ago(now - 3 * 60_000, now)).toBe('il y a 3\u00a0min')
    expect(en.ago(now - 5 * 3_600_000, now)).toBe('5 hr ago')
    expect(fr.ago(now - 30 * 3_600_000, now)).toBe('hier')
    expect(fr.ago(now + 5000, now)).toBe('maintenant')
  })
})

describe('numbers', () => {
  test('sizes are written in the units of the language', () => {
    expect(fr.bytes(412_000_000)).toBe('412\u202fMo')
    expect(en.bytes(2_400_000)).toBe('2.4 MB')
    expect(en.bytes(0)).toBe('0 byte')
  })

  test('lists end with the language’s "and"', () => {
    expect(fr.list(['Instagram', 'LinkedIn'])).toBe('Instagram et LinkedIn')
    expect(en.list(['Instagram', 'LinkedIn', 'X'])).toBe('Instagram, LinkedIn and X')
  })
})
