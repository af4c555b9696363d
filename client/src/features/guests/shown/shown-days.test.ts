import { expect, test } from 'vitest'
import type { ShownPost } from '#shared/domain/shown-post.ts'
import { shownDays } from './shown-days.ts'

const posts = (entries: Record<string, ShownPost>) => shownDays(new Map(Object.entries(entries)))

test('a day lists its posts by hour, what has none first, and the same order for everybody', () => {
  const days = posts({
    a: { title: 'Soir', at: '2026-10-22T18:00' },
    b: { title: 'Zoo', at: '2026-10-22' },
    d: { title: 'Matin', at: '2026-10-22T09:00' },
    c: { title: 'Matin', at: '2026-10-22T09:00' },
    e: { title: 'Ailleurs', at: '2026-10-23' },
  })
  expect(days.onDay('2026-10-22').map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a'])
  expect(days.onDay('2026-10-24')).toEqual([])
})

test('what comes next is found, in this month and after it; ideas have no day', () => {
  const days = posts({
    a: { title: 'A', at: '2026-10-02' },
    b: { title: 'B', at: '2026-12-01T09:00' },
    c: { title: 'C', at: null },
  })
  expect(days.daysOf('2026-10')).toEqual(['2026-10-02'])
  expect(days.nextFrom('2026-10-02')).toBe('2026-10-02')
  expect(days.nextFrom('2026-10-03')).toBe('2026-12-01')
  expect(days.nextFrom('2026-12-02')).toBeNull()
  expect(days.ideas.map(({ id }) => id)).toEqual(['c'])
})
