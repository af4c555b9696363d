import { isNetwork, type Network } from '#shared/domain/network.ts'

export type MediaKind = 'image' | 'video' | 'document'

/** What a network asks of the media of a post. */
export interface MediaNeeds {
  /** It takes no post without one of these; empty where a text alone will do. */
  readonly oneOf: readonly MediaKind[]
  /** It keeps an alternative text beside an image, for those who do not see it. */
  readonly alternatives: boolean
}

const TEXT_WILL_DO: MediaNeeds = { oneOf: [], alternatives: true }
const NOTHING: MediaNeeds = { oneOf: [], alternatives: false }

const NEEDS: Readonly<Partial<Record<Network, MediaNeeds>>> = {
  x: TEXT_WILL_DO,
  bluesky: TEXT_WILL_DO,
  mastodon: TEXT_WILL_DO,
  threads: TEXT_WILL_DO,
  facebook: TEXT_WILL_DO,
  linkedin: TEXT_WILL_DO,
  discord: TEXT_WILL_DO,
  newsletter: TEXT_WILL_DO,
  blog: TEXT_WILL_DO,
  forum: TEXT_WILL_DO,
  instagram: { oneOf: ['image', 'video'], alternatives: true },
  pinterest: { oneOf: ['image', 'video'], alternatives: true },
  tiktok: { oneOf: ['image', 'video'], alternatives: false },
  youtube: { oneOf: ['video'], alternatives: false },
}

/** Of a network of a newer version nothing is known, so nothing is asked. */
export function mediaNeeds(network: string): MediaNeeds {
  return (isNetwork(network) && NEEDS[network]) || NOTHING
}
