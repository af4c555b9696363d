import { isNetwork, type Network } from '#shared/domain/network.ts'
import { foldWords } from './fold.ts'

/** What other programs, and people, call the networks; folded. */
const ALIASES: Readonly<Record<string, Network>> = {
  twitter: 'x',
  'x twitter': 'x',
  'twitter x': 'x',
  tw: 'x',
  li: 'linkedin',
  ig: 'instagram',
  insta: 'instagram',
  fb: 'facebook',
  meta: 'facebook',
  'facebook page': 'facebook',
  bsky: 'bluesky',
  'blue sky': 'bluesky',
  masto: 'mastodon',
  'tik tok': 'tiktok',
  tt: 'tiktok',
  yt: 'youtube',
  'you tube': 'youtube',
  shorts: 'youtube',
  email: 'newsletter',
  'e mail': 'newsletter',
  mail: 'newsletter',
  emailing: 'newsletter',
  infolettre: 'newsletter',
  lettre: 'newsletter',
  'lettre d information': 'newsletter',
  mailchimp: 'newsletter',
  site: 'blog',
  'site web': 'blog',
  website: 'blog',
  article: 'blog',
  discourse: 'forum',
}

/** `LinkedIn (page)`, `instagram_story`, `@ruche on Bluesky`: the network that is named in it, or null. */
export function networkNamed(name: string): Network | null {
  const folded = foldWords(name.replace(/[^\p{L}\p{N}]+/gu, ' '))
  const whole = exact(folded)
  if (whole) return whole
  // A letter alone ("x") names a network only where it stands alone.
  const words = folded.split(' ').filter((word) => word.length > 2)
  for (const word of words) {
    const network = exact(word)
    if (network) return network
  }
  return null
}

function exact(word: string): Network | null {
  if (isNetwork(word)) return word
  return Object.hasOwn(ALIASES, word) ? (ALIASES[word] ?? null) : null
}
