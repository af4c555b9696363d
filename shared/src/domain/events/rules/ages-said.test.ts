import { expect, test } from 'vitest'
import { leastAgesIn, otherAgesIn } from './ages-said.ts'

test.each([
  ['Étudiantes et étudiants, dès 16 ans', [16]],
  ['À partir de 16 ans, et 18 ans et plus pour le voyage', [16, 18]],
  ['Personnes majeures résidant en France', [18]],
  ['Avoir au moins 16\u00a0ans', [16]],
  ['Students from 16 years, anybody 18 or older for the trip', [16, 18]],
  ['For ages 16+', [16]],
  ['Au moins 16 photos, 3 ans de club, du 16 au 20 ans', []],
  ['At least 16 photos from 16 to 20 December', []],
  ['Une majorité de participants, un événement majeur', []],
])('%s', (text, ages) => {
  expect(leastAgesIn(text)).toEqual(ages)
})

test('what agrees with the rules is not said', () => {
  expect(otherAgesIn('Dès 16 ans', 16)).toEqual([])
  expect(otherAgesIn('Dès 16 ans', 18)).toEqual([16])
  expect(otherAgesIn('Dès 16 ans', null)).toEqual([16])
})
