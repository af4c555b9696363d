import { expect, test } from 'vitest'
import { beyondOf } from './beyond.ts'

test('posts above and below the hours in sight are told, and one of which an edge is seen is not', () => {
  const at = (hours: number) => ({ post: String(hours), minute: hours * 60 })
  const posts = [at(20), at(2.5), at(7), at(12), at(6.5), at(19.5)]
  const { earlier, later } = beyondOf(posts, { from: 7.5 * 60, to: 19.5 * 60 }, 45)
  expect(earlier.map(({ post }) => post)).toEqual(['2.5', '6.5'])
  expect(later.map(({ post }) => post)).toEqual(['19.5', '20'])
})
