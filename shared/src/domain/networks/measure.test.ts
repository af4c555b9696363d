import { describe, expect, test } from 'vitest'
import { NETWORKS } from '#shared/domain/network.ts'
import { NETWORK_RULES } from './limits.ts'
import { measureText } from './measure.ts'

const noticesOf = (...args: Parameters<typeof measureText>) =>
  measureText(...args).notices.map((notice) => notice.kind)

describe('what a text is to a network', () => {
  test('what is used of each limit', () => {
    expect(measureText('👍 été', 'bluesky').measures).toEqual([
      { name: 'text', used: 5, limit: 300, more: false },
      { name: 'bytes', used: 10, limit: 3_000, more: false },
    ])
  })

  test.each([
    [251, []],
    [252, ['near']],
    [280, ['near']],
    [281, ['too-long']],
  ])('%i characters on X: %j', (length, kinds) => {
    expect(noticesOf('a'.repeat(length), 'x')).toEqual(kinds)
  })

  test('a text that fits by one count and not by the other is too long', () => {
    const family = '👨‍👩‍👧‍👦'.repeat(121)
    expect(measureText(family, 'bluesky').notices).toEqual([
      { kind: 'too-long', measure: { name: 'bytes', used: 3_025, limit: 3_000, more: false } },
    ])
  })

  test('a workspace’s own limit is the one that counts', () => {
    expect(noticesOf('a'.repeat(300), 'x', { text: 4_000 })).toEqual([])
    expect(noticesOf('a'.repeat(300), 'x')).toEqual(['too-long'])
  })

  test('hashtags and mentions on Instagram, wherever they stand', () => {
    const tags = '#a #b #c #d #e #f'
    expect(measureText(`${'mot '.repeat(300)}${tags}`, 'instagram').notices).toEqual([
      { kind: 'too-many', measure: { name: 'hashtags', used: 6, limit: 5, more: false } },
    ])
    expect(noticesOf('@a @b @c @d', 'instagram')).toEqual(['too-many'])
  })

  test('different links on Threads; hashtags after the first stay plain words there', () => {
    const links = [1, 2, 3, 4, 5].map((n) => `https://exemple.fr/${n}`).join(' ')
    expect(noticesOf(`${links} https://exemple.fr/5`, 'threads')).toEqual([])
    expect(noticesOf(`${links} exemple.org`, 'threads')).toEqual(['too-many'])
    expect(noticesOf('#brest #bretagne', 'threads')).toEqual(['unlinked'])
  })

  test('Facebook folds what is long long before it refuses it', () => {
    expect(noticesOf('a'.repeat(5_001), 'facebook')).toEqual(['folded'])
    expect(noticesOf('a'.repeat(63_207), 'facebook')).toEqual(['too-long', 'folded'])
  })

  test('YouTube counts bytes and takes no angle brackets', () => {
    expect(noticesOf('é'.repeat(2_501), 'youtube')).toEqual(['too-long'])
    expect(measureText('5 > 3', 'youtube').notices).toEqual([
      { kind: 'refused', characters: ['>'] },
    ])
  })

  test.each(['forum', 'blog', 'newsletter'] as const)('a %s takes any text', (network) => {
    expect(measureText('a'.repeat(100_000), network)).toEqual({ measures: [], notices: [] })
  })

  test('a book that was pasted is far over, and not counted to its end', () => {
    const book = 'Il était une fois… 👩‍🚀 exemple.fr '.repeat(30_000)
    for (const network of ['x', 'bluesky', 'mastodon', 'threads'] as const) {
      const [length] = measureText(book, network).measures
      expect(length?.more).toBe(true)
      expect(length?.used).toBeGreaterThan(10 * (length?.limit ?? 0))
    }
  })

  test('half a million letters without a space are measured as anything else, whatever they are', () => {
    for (const word of [
      'の',
      'の.',
      'の-',
      'a.',
      '.com',
      'の.com',
      '@',
      '#a',
      '(',
      'http://',
      '👍',
      '\u200D',
    ])
      for (const network of NETWORKS)
        expect(measureText(word.repeat(500_000 / word.length), network).measures).toHaveLength(
          NETWORK_RULES[network].limits.length,
        )
  })
})

describe('the limits', () => {
  const all = NETWORKS.flatMap((network) =>
    NETWORK_RULES[network].limits.map((limit) => ({ network, ...limit })),
  )

  test.each(all)('$network, $name: from a page that was read on a day', ({ source, most }) => {
    expect(new URL(source.url).protocol).toBe('https:')
    expect(new Date(source.checked).toISOString()).toMatch(source.checked)
    expect(Number.isInteger(most) && most > 0).toBe(true)
  })

  test('each is there once', () => {
    const keys = all.map(({ network, name }) => `${network}:${name}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
