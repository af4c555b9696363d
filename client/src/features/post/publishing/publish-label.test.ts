import { expect, test } from 'vitest'
import { words } from '#client/i18n/en/words.ts'
import { publishLabel } from './publish-label.ts'

test('the button that publishes counts the channels on which a post has not appeared yet', () => {
  const label = (
    marked: readonly string[],
    isEarly = false,
    channels = ['x', 'blog', 'linkedin'],
  ) => publishLabel(channels, new Map(marked.map((id) => [id, { address: null }])), isEarly, words)
  expect(label([])).toBe(words.post.publishAll(3))
  expect(label([], true)).toBe(words.post.publishAllEarly(3))
  expect(label(['x'])).toBe('Mark as published on the 2 channels that are left')
  expect(label(['x', 'blog'])).toBe('Mark as published on the channel that is left')
  expect(label(['x', 'blog', 'linkedin'])).toBe(words.publishing.finish)
  expect(label([], false, ['x'])).toBe(words.post.advance.scheduled)
  expect(label([], true, ['x'])).toBe(words.post.publishEarly)
})
