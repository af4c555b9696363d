import { expect, test } from 'vitest'
import { isNetwork } from '#shared/domain/network.ts'
import { WRITING_PAGES, writingAddress } from './writing-pages.ts'

test('a network that says how is opened with the text in it, whatever signs it has', () => {
  const text = 'Portes ouvertes\n50 % & plus #été 🐝 https://ruche.fr/?a=1'
  const address = writingAddress('bluesky', text)?.address ?? ''
  expect(new URL(address).searchParams.get('text')).toBe(text)
  expect(address).toMatch(/^https:\/\/bsky\.app\/intent\/compose\?text=/)
})

test('half an emoji, as a cut text may end in, is no crash', () => {
  expect(writingAddress('x', 'Merci \ud83d')?.address).toContain('Merci%20')
})

test('other networks are opened at their front door, and so is any for a text that an address cannot hold', () => {
  expect(writingAddress('instagram', 'Bonjour')).toEqual({
    address: 'https://www.instagram.com/',
    isFilled: false,
  })
  expect(writingAddress('threads', 'é'.repeat(2_000))).toEqual({
    address: 'https://www.threads.com/intent/post',
    isFilled: false,
  })
})

test('M5: of what is the team’s own, and of a network of a newer version, no address is known', () => {
  for (const network of ['newsletter', 'blog', 'forum', 'fanzine', '__proto__'])
    expect(writingAddress(network, 'Bonjour')).toBeNull()
})

test('every address is one of a known network, and says where it was read', () => {
  for (const [network, page] of Object.entries(WRITING_PAGES)) {
    expect(isNetwork(network), network).toBe(true)
    expect(URL.canParse(page.address) && page.address.startsWith('https:'), network).toBe(true)
    if (page.kind === 'filled') expect(page.source.checked, network).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})
