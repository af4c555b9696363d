import { expect, test } from 'vitest'
import { textOf } from './preview.ts'

test.each([
  ['4/5 · Colis arrivé abîmé.', 'Colis arrivé abîmé.', '4/5 · Colis arrivé abîmé.'],
  ['4/5 · Colis arrivé…', 'Colis arrivé abîmé.', '4/5 · Colis arrivé abîmé.'],
  ['Colis arrivé…', 'Colis arrivé abîmé.', 'Colis arrivé abîmé.'],
  ['Livraison', 'Colis arrivé abîmé.', 'Livraison · Colis arrivé abîmé.'],
  ['', 'Colis arrivé abîmé.', 'Colis arrivé abîmé.'],
  ['Livraison', '', 'Livraison'],
])('what is called %s and quotes %s is shown as %s', (title, quote, shown) => {
  expect(textOf(title, quote)).toBe(shown)
})
