import { describe, expect, test } from 'vitest'
import type { Notice } from '#shared/domain/notices/notice.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'
import { type Choices, DEFAULT_CHOICES, readChoices, writeChoices } from './choices.ts'
import { isQuiet, scheduleOf } from './schedule.ts'

const PARIS = 'Europe/Paris'
const at = (time: string, zone = PARIS) => instantOf(time, zone)
const NOW = at('2026-10-15T10:00')

const notice = (from: string, until: string | null, kind: Notice['kind'] = 'publish'): Notice => ({
  kind,
  post: 'p',
  occasion: from,
  from: at(from),
  until: until === null ? null : at(until),
  dueAt: null,
  by: null,
  words: '',
})

const moments = (coming: readonly Notice[], choices: Choices = DEFAULT_CHOICES, zone = PARIS) =>
  scheduleOf(coming, { choices, zone, now: NOW }).map((one) => localTimeAt(one.at, PARIS))

describe('quiet hours, from eight in the evening to eight in the morning', () => {
  test('let what falls into them wait until they are over', () => {
    expect(moments([notice('2026-10-16T00:00', null, 'late')])).toEqual(['2026-10-16T08:00'])
    expect(moments([notice('2026-10-15T21:00', null, 'late')])).toEqual(['2026-10-16T08:00'])
  })

  test('are told before they begin what would come too late after them', () => {
    expect(moments([notice('2026-10-15T20:30', '2026-10-15T21:01')])).toEqual(['2026-10-15T20:00'])
    expect(moments([notice('2026-10-16T06:00', '2026-10-16T06:31')])).toEqual(['2026-10-15T20:00'])
  })

  test('are those of the person’s own clocks: Montréal is asleep while Paris works', () => {
    const zone = 'America/Montreal'
    const choices = { ...DEFAULT_CHOICES, quiet: { from: '22:00', to: '07:00' } }
    expect(moments([notice('2026-10-16T09:00', null, 'late')], choices, zone)).toEqual([
      '2026-10-16T13:00',
    ])
    expect(isQuiet(at('2026-10-15T09:00'), choices.quiet, zone)).toBe(true)
    expect(isQuiet(at('2026-10-15T09:00'), choices.quiet, PARIS)).toBe(false)
  })

  test('may lie within a day, and none are none', () => {
    const lunch = { ...DEFAULT_CHOICES, quiet: { from: '12:00', to: '14:00' } }
    const late = notice('2026-10-15T13:00', null, 'late')
    expect(moments([late], lunch)).toEqual(['2026-10-15T14:00'])
    expect(moments([late], { ...lunch, quiet: null })).toEqual(['2026-10-15T13:00'])
    expect(moments([late], { ...lunch, quiet: { from: '13:00', to: '13:00' } })).toEqual([
      '2026-10-15T13:00',
    ])
  })

  test('end by the clock on the night on which clocks change', () => {
    expect(moments([notice('2026-10-25T01:00', null, 'late')])).toEqual(['2026-10-25T08:00'])
  })
})

test('what is not wanted is not planned, nor what is past, nor more than the next', () => {
  const choices = { ...DEFAULT_CHOICES, off: ['publish' as const] }
  const coming = [notice('2026-10-15T11:00', null), notice('2026-10-15T12:00', null, 'deadline')]
  expect(moments(coming, choices)).toEqual(['2026-10-15T12:00'])
  expect(moments([notice('2026-10-15T09:00', null)])).toEqual([])
  const many = Array.from({ length: 100 }, () => notice('2026-10-15T12:00', null))
  expect(moments(many)).toHaveLength(48)
})

test('choices are read back as they were written; nonsense reads as no choice', () => {
  const chosen: Choices = {
    off: ['talk', 'late'],
    leads: { publish: 60, deadline: 240 },
    quiet: null,
  }
  expect(readChoices(writeChoices(chosen))).toEqual({ ...chosen, off: ['late', 'talk'] })
  for (const text of [
    null,
    '',
    '[]',
    '{"off":"all","leads":{"publish":7},"quiet":{"from":"25:00"}}',
  ])
    expect(readChoices(text)).toEqual(DEFAULT_CHOICES)
})
