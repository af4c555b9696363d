import { expect, test } from 'vitest'
import { plainFormats } from '#client/i18n/plain-formats.ts'
import { countdownOf } from '#shared/domain/events/stage.ts'
import {
  cellsOf,
  grownToday,
  hostOf,
  leftIn,
  phasesFit,
  phasesOnBar,
  standingAt,
  unbroken,
  whenOn,
} from './stage-view.ts'

const SECOND = 1_000
const HOUR = 3_600 * SECOND
const DAY = 24 * HOUR

const figures = (ms: number) => leftIn(ms).map(({ unit, value }) => `${value} ${unit}`)

test('what is left is said in days, hours and minutes, on the last day down to the second, in the last hour in two figures', () => {
  expect(figures(2 * DAY + 23 * HOUR + 18 * 60 * SECOND)).toEqual([
    '2 days',
    '23 hours',
    '18 minutes',
  ])
  expect(figures(DAY - SECOND)).toEqual(['23 hours', '59 minutes', '59 seconds'])
  expect(figures(1)).toEqual(['0 minutes', '1 seconds'])
  expect(figures(-5)).toEqual(['0 minutes', '0 seconds'])
})

test('a comb of a hundred cells is full when the goal is reached, and not a cell earlier', () => {
  const cells = (reached: number) => cellsOf({ reached, target: 10_000 })
  expect(cells(0)).toEqual({ full: 0, part: 0 })
  expect(cells(7_350)).toEqual({ full: 73, part: 0.5 })
  expect(cells(9_999).full).toBe(99)
  expect(cells(12_000)).toEqual({ full: 100, part: 0 })
})

test('what has come since the day began is said on that day by the clocks of the event, and on no other', () => {
  const since = { day: '2026-10-18', reached: 7_024 }
  const at = (now: number, reached = 7_342) =>
    grownToday({ shown: { plan: null }, viewerZone: 'Europe/Paris', now }, { reached, since })
  const midnight = Date.UTC(2026, 9, 17, 22)
  expect(at(midnight)).toBe(318)
  expect([at(midnight - 1), at(midnight + DAY)]).toEqual([0, 0])
  // Somebody has corrected what was too much.
  expect(at(midnight, 7_000)).toBe(0)
})

test('phases are named below their bar as long as no word of theirs would be cut', () => {
  const fits = (...names: string[]) => phasesFit(names.map((name) => ({ name })))
  expect(fits('Annonce', 'Participations', 'Vote du public', 'Jury', 'Résultats')).toBe(true)
  expect(fits('Préinscriptions', 'Présélection', 'Délibérations', 'Remerciements')).toBe(false)
})

test('a phase that became a moment stays in the bar; a programme of many moments does not fill it', () => {
  const phase = (name: string, hours: number) => ({ name, begin: 0, end: hours * HOUR })
  const names = (...phases: readonly ReturnType<typeof phase>[]) =>
    phasesOnBar(phases).map(({ name }) => name)
  expect(names(phase('Entries', 9), phase('Results', 0))).toEqual(['Entries', 'Results'])
  const moments = Array.from({ length: 6 }, (_, at) => phase(`Talk ${at}`, 0))
  expect(names(phase('Evening', 3), ...moments)).toEqual(['Evening'])
  expect(names(phase('Doors', 0), phase('Curtain', 0))).toEqual([])
})

test('beside the code stands where it leads, and nothing of its secret', () => {
  expect(hostOf('https://ruche.example.org/live#a-secret')).toBe('ruche.example.org')
})

test('an audience counts down to the end of what is on, to what comes next in between, and to nothing at the end', () => {
  const entries = { name: 'Entries', begin: 10, end: 20 }
  const vote = { name: 'Vote', begin: 15, end: 30 }
  const winners = { name: 'Winners', begin: 40, end: 40 }
  const at = (now: number) => countdownOf([winners, vote, entries], now)
  expect(at(5)).toEqual({ to: 'begin', phase: 'Entries', at: 10 })
  expect(at(16)).toEqual({ to: 'end', phase: 'Entries', at: 20 })
  expect(at(20)).toEqual({ to: 'end', phase: 'Vote', at: 30 })
  expect(at(30)).toEqual({ to: 'begin', phase: 'Winners', at: 40 })
  expect(at(40)).toBeNull()
  expect([9, 10, 19, 20].map((now) => standingAt(entries, now))).toEqual([
    'next',
    'now',
    'now',
    'done',
  ])
})

test('on a wall, no line begins with what belongs to the word before it', () => {
  expect(unbroken('Concours : « le campus » la nuit !')).toBe(
    'Concours\u00a0: «\u00a0le campus\u00a0» la nuit\u00a0!',
  )
  expect(unbroken('10 000 km by bike')).toBe('10\u00a0000 km by bike')
})

test('what is counted down to has its day, and its hour where that is not the end of one', () => {
  const when = (to: 'begin' | 'end', at: string) =>
    whenOn(
      {
        shown: { plan: null },
        viewerZone: 'Europe/Paris',
        formats: plainFormats({ language: 'fr', tag: 'fr-FR' }),
      },
      { to, at: Date.parse(at) },
    )
  expect(when('end', '2026-12-04T17:00:00Z')).toBe('vendredi 4 décembre, 18\u00a0h')
  expect(when('end', '2026-12-04T23:00:00Z')).toBe('vendredi 4 décembre')
  expect(when('begin', '2026-12-04T23:00:00Z')).toBe('samedi 5 décembre')
})
