import { isNetwork, type Network } from '#shared/domain/network.ts'

/** How a network lays a post out, as far as it matters to who writes one. */
export interface Look {
  readonly card: 'status' | 'feed' | 'photo' | 'video' | 'chat' | 'plain'
  /** After so many characters or line ends, whichever comes first, the rest is folded away; null: never. */
  readonly fold: { readonly characters: number; readonly lines: number } | null
  /** Addresses in the text can be pressed, and the first one is shown as a card. */
  readonly links: boolean
  /** Of an address in the text, only this much is shown. */
  readonly shown: number
}

const WHOLE = Number.POSITIVE_INFINITY
const PLAIN: Look = { card: 'plain', fold: null, links: true, shown: WHOLE }

/** Folds as they were seen on phones: each depends on the width of the screen, so they are a hint and no limit. */
const LOOKS: Readonly<Partial<Record<Network, Look>>> = {
  x: { card: 'status', fold: { characters: 280, lines: 12 }, links: true, shown: 26 },
  bluesky: { card: 'status', fold: null, links: true, shown: 28 },
  mastodon: { card: 'status', fold: null, links: true, shown: 30 },
  threads: { card: 'status', fold: null, links: true, shown: 26 },
  linkedin: { card: 'feed', fold: { characters: 210, lines: 3 }, links: true, shown: WHOLE },
  facebook: { card: 'feed', fold: { characters: 480, lines: 5 }, links: true, shown: WHOLE },
  instagram: { card: 'photo', fold: { characters: 125, lines: 3 }, links: false, shown: WHOLE },
  pinterest: { card: 'photo', fold: { characters: 100, lines: 3 }, links: false, shown: WHOLE },
  tiktok: { card: 'video', fold: { characters: 90, lines: 2 }, links: false, shown: WHOLE },
  youtube: { card: 'video', fold: { characters: 120, lines: 3 }, links: true, shown: 40 },
  discord: { card: 'chat', fold: null, links: true, shown: WHOLE },
}

export function lookOf(network: string): Look {
  return (isNetwork(network) && LOOKS[network]) || PLAIN
}
