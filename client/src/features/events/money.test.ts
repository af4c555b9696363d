import { expect, test } from 'vitest'
import { moneySaid, parseMoney } from './money.ts'

test('a sum is read as people of either language write it, in hundredths', () => {
  const read = ['420', '420,5', '1 200,50', '1\u202f200', '1,200.50', '1.200,50', '420 €', '€12.30']
  expect(read.map(parseMoney)).toEqual([
    42_000, 42_050, 120_050, 120_000, 120_050, 120_050, 42_000, 1_230,
  ])
  expect(['', 'much', '-3', '4-5', '1e9999999999999999999999'].map(parseMoney)).toEqual(
    Array(5).fill(null),
  )
})

test('what is written is read again as the same sum', () => {
  for (const tag of ['fr-FR', 'en-GB'])
    for (const amount of [0, 1, 99, 100, 123_456, 10_000_000])
      expect(parseMoney(moneySaid(amount, 'EUR', tag))).toBe(amount)
})
