import { expect, test } from 'vitest'
import { otherNetworkOf } from './network-of-link.ts'

test('an address tells that it leads to another network, and a short link tells nothing', () => {
  expect(otherNetworkOf('https://x.com/ruche/status/1', 'linkedin')).toBe('x')
  expect(otherNetworkOf(' https://www.reddit.com/r/ruche ', 'blog')).toBe('Reddit')
  expect(otherNetworkOf('https://fr.linkedin.com/posts/1', 'linkedin')).toBeNull()
  for (const address of ['https://lnkd.in/abc', 'https://blog.ruche.fr/1', 'no address', ''])
    expect(otherNetworkOf(address, 'linkedin')).toBeNull()
  expect(otherNetworkOf('https://x.com/a/status/1', '')).toBeNull()
})
