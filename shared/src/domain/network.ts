/** The places where a community is spoken to. A channel of one network is called after it until the team adds its own. */
export const NETWORKS = [
  'x',
  'linkedin',
  'instagram',
  'facebook',
  'bluesky',
  'threads',
  'mastodon',
  'tiktok',
  'youtube',
  'pinterest',
  'discord',
  'newsletter',
  'blog',
  'forum',
] as const

export type Network = (typeof NETWORKS)[number]

/** Names of networks are names: the same in every language. The last three are words, and are in the dictionaries. */
export const NETWORK_NAMES: Record<Exclude<Network, 'newsletter' | 'blog' | 'forum'>, string> = {
  x: 'X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  facebook: 'Facebook',
  bluesky: 'Bluesky',
  threads: 'Threads',
  mastodon: 'Mastodon',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  pinterest: 'Pinterest',
  discord: 'Discord',
}

export function isNetwork(text: string): text is Network {
  return NETWORKS.some((one) => one === text)
}
