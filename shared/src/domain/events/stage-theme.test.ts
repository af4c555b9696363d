import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coloursOf, contrastOf, parseTheme, READABLE } from './stage-theme.ts'

const colour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('whatever two colours a team chooses, all that is read on them can be', () => {
  fc.assert(
    fc.property(colour, colour, (ground, accent) => {
      const shown = coloursOf({ ground, accent })
      for (const text of [shown.ink, shown.ink2, shown.ink3, shown.accent])
        expect(contrastOf(text, shown.ground)).toBeGreaterThanOrEqual(READABLE)
      expect(shown.ground).toBe(ground)
      expect(shown.isCorrected).toBe(contrastOf(accent, ground) < READABLE)
      if (!shown.isCorrected) expect(shown.accent).toBe(accent)
    }),
    { numRuns: 2_000 },
  )
})

test('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrastOf('#0b3d2e', '#0b3d2e')).toBe(1)
})

test('what is no colour is no theme', () => {
  expect(parseTheme({ ground: '#0b3d2e', accent: '#F0B02E' })).toEqual({
    ground: '#0b3d2e',
    accent: '#F0B02E',
  })
  for (const accent of ['red', '#fff', 'url(https://example.org)', 5, null])
    expect(parseTheme({ ground: '#0b3d2e', accent })).toBeNull()
})
