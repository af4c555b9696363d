import { expect, test } from 'vitest'
import { byMonth, openMonths, type Planned } from './month-groups.ts'

const NOTHING = {
  title: '',
  body: '',
  status: 'draft',
  channels: [],
  labels: [],
  owner: null,
  campaign: null,
  pillar: null,
  language: null,
  link: null,
  variants: [],
  comment: '',
}

function planned(...days: (string | null)[]): Planned[] {
  return days.map((at, index) => ({ where: index + 2, values: { ...NOTHING, at } }))
}

test('posts stand in the order of their dates, whatever the order of the file; without a date at the end', () => {
  const groups = byMonth(
    planned('2026-11-02', null, '2026-10-22', '2026-10-22T09:00', '2026-10-01', '2026-10-22'),
  )
  expect(groups.map(({ month, posts }) => [month, posts.map(({ where }) => where)])).toEqual([
    ['2026-10', [6, 4, 7, 5]],
    ['2026-11', [2]],
    [null, [3]],
  ])
})

test('a few posts are all shown; of many, the month that is next', () => {
  const few = byMonth(planned('2025-01-01', '2026-10-20', null))
  expect([...openMonths(few, '2026-10-15')]).toEqual(['2025-01', '2026-10', null])
  const many = (month: string) => Array.from({ length: 50 }, () => `${month}-01`)
  const years = byMonth(planned(...many('2025-01'), ...many('2026-12'), ...many('2027-01')))
  expect([...openMonths(years, '2026-10-15')]).toEqual(['2026-12'])
  expect([...openMonths(years, '2030-01-01')]).toEqual(['2027-01'])
  expect([...openMonths(byMonth(planned(...many('2026-12').map(() => null))), '2026')]).toEqual([
    null,
  ])
})
