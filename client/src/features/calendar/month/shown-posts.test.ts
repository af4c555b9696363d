import { expect, test } from 'vitest'
import { weeksOf } from '#shared/domain/weeks.ts'
import { postsOfMonth } from './shown-posts.ts'

test('the posts of a month are those of its own days, in their order', () => {
  const posts = { onDay: (day: string) => [`${day} a`, `${day} b`] }
  const ids = postsOfMonth(posts, weeksOf('2026-10', 1), '2026-10')
  expect(ids).toHaveLength(62)
  expect(ids[0]).toBe('2026-10-01 a')
  expect(ids.at(-1)).toBe('2026-10-31 b')
})
