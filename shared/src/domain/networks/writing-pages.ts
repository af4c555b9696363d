import { isNetwork, type Network } from '#shared/domain/network.ts'
import type { Source } from './limits.ts'

/** Where a person writes a post of a network, in a browser. */
export type WritingPage =
  /** The network says that this address opens a post with the `text` in it. */
  | { readonly kind: 'filled'; readonly address: string; readonly source: Source }
  /** It says nothing of the kind: its front door. */
  | { readonly kind: 'home'; readonly address: string }

const CHECKED = '2026-11-26'
const filled = (address: string, url: string): WritingPage => ({
  kind: 'filled',
  address,
  source: { url, checked: CHECKED },
})
const home = (address: string): WritingPage => ({ kind: 'home', address })

/** A newsletter, a blog and a forum are everybody's own: nobody but the team knows where. */
export const WRITING_PAGES: Readonly<Partial<Record<Network, WritingPage>>> = {
  x: filled(
    'https://x.com/intent/tweet',
    'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
  ),
  bluesky: filled(
    'https://bsky.app/intent/compose',
    'https://docs.bsky.app/docs/advanced-guides/intent-links',
  ),
  threads: filled(
    'https://www.threads.com/intent/post',
    'https://developers.facebook.com/documentation/threads/threads-web-intents',
  ),
  // It asks for one's server once, and keeps it on the device.
  mastodon: filled(
    'https://share.joinmastodon.org/',
    'https://github.com/mastodon/share/blob/main/src/Instructions.tsx',
  ),
  linkedin: home('https://www.linkedin.com/'),
  instagram: home('https://www.instagram.com/'),
  facebook: home('https://www.facebook.com/'),
  tiktok: home('https://www.tiktok.com/'),
  youtube: home('https://www.youtube.com/'),
  pinterest: home('https://www.pinterest.com/'),
  discord: home('https://discord.com/'),
}

/** In UTF-16 units. Servers refuse addresses from 8,000 on: a text that is longer is pasted instead. */
const LONGEST_ADDRESS = 6_000

/** Where to write this text, and whether it is there already; null where nobody knows. */
export function writingAddress(
  network: string,
  text: string,
): { readonly address: string; readonly isFilled: boolean } | null {
  const page = isNetwork(network) ? WRITING_PAGES[network] : undefined
  if (!page) return null
  const empty = { address: page.address, isFilled: false }
  if (page.kind === 'home' || text === '') return empty
  const address = `${page.address}?text=${encodeURIComponent(text.toWellFormed())}`
  return address.length > LONGEST_ADDRESS ? empty : { address, isFilled: true }
}
