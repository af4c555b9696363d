import type { Network } from '#shared/domain/network.ts'

/** What a limit is called where a workspace sets its own; kept in documents, so never renamed. */
export const LIMIT_NAMES = ['text', 'bytes', 'fold', 'hashtags', 'mentions', 'links'] as const
export type LimitName = (typeof LIMIT_NAMES)[number]

/** How the characters of a text are counted: see lengths.ts; `utf16` where a network does not say what a character is. */
export type TextCount = 'weighted' | 'graphemes' | 'mastodon' | 'threads' | 'utf16'

/** What happens past a limit: the network refuses the text, folds it away, or leaves what is too much as plain words. */
export type Past = 'refused' | 'folded' | 'unlinked'

export interface Limit {
  readonly name: LimitName
  readonly most: number
  readonly past: Past
  readonly source: Source
}

export interface Source {
  readonly url: string
  /** The day on which somebody last read it there: `2026-11-26`. */
  readonly checked: string
}

export interface NetworkRules {
  readonly characters: TextCount
  readonly limits: readonly Limit[]
  /** Characters that the network does not take. */
  readonly refused: readonly string[]
}

const CHECKED = '2026-11-26'
const source = (url: string): Source => ({ url, checked: CHECKED })
const limit = (name: LimitName, most: number, from: Source, past: Past = 'refused'): Limit => ({
  name,
  most,
  past,
  source: from,
})

const X = source('https://docs.x.com/fundamentals/counting-characters')
const BLUESKY = source(
  'https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json',
)
const MASTODON = source(
  'https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb',
)
const THREADS = source('https://developers.facebook.com/documentation/threads/posts')
const LINKS_ON_THREADS = source(
  'https://developers.facebook.com/documentation/threads/create-posts/text-attachments',
)
const INSTAGRAM = source('https://www.ayrshare.com/docs/apis/post/social-networks/instagram')
const HASHTAGS_ON_INSTAGRAM = source(
  'https://www.socialmediatoday.com/news/instagrams-implementing-new-limits-on-hashtag-use/808309/',
)
const FACEBOOK = source('https://socialk.it/fr/tools/facebook-character-counter')
const LINKEDIN = source('https://www.ayrshare.com/docs/apis/post/social-networks/linkedin')
const TIKTOK = source('https://docs.postsyncer.com/platforms/tiktok')
const YOUTUBE = source(
  'https://pub.dev/documentation/youtube_api_client/latest/model_snippet/Snippet/description.html',
)
const PINTEREST = source('https://ayrshare.com/integration/pinterest')
const DISCORD = source(
  'https://discord.js.org/docs/packages/discord-api-types/main/RESTPostAPIChannelMessageJSONBody:Interface',
)

const FREE: NetworkRules = { characters: 'graphemes', limits: [], refused: [] }

/**
 * What each network takes, as far as it concerns a text. Networks change this with one announcement: correct it here,
 * with the page that says so and the day on which you read it.
 */
export const NETWORK_RULES: Readonly<Record<Network, NetworkRules>> = {
  x: { characters: 'weighted', limits: [limit('text', 280, X)], refused: [] },
  bluesky: {
    characters: 'graphemes',
    limits: [limit('text', 300, BLUESKY), limit('bytes', 3_000, BLUESKY)],
    refused: [],
  },
  mastodon: { characters: 'mastodon', limits: [limit('text', 500, MASTODON)], refused: [] },
  threads: {
    characters: 'threads',
    limits: [
      limit('text', 500, THREADS),
      limit('links', 5, LINKS_ON_THREADS),
      limit('hashtags', 1, THREADS, 'unlinked'),
    ],
    refused: [],
  },
  instagram: {
    characters: 'utf16',
    limits: [
      limit('text', 2_200, INSTAGRAM),
      limit('hashtags', 5, HASHTAGS_ON_INSTAGRAM),
      limit('mentions', 3, INSTAGRAM),
    ],
    refused: [],
  },
  facebook: {
    characters: 'utf16',
    // It folds every post after some lines; a few more lines need no advice.
    limits: [limit('text', 63_206, FACEBOOK), limit('fold', 5_000, FACEBOOK, 'folded')],
    refused: [],
  },
  linkedin: { characters: 'utf16', limits: [limit('text', 3_000, LINKEDIN)], refused: [] },
  tiktok: { characters: 'utf16', limits: [limit('text', 2_200, TIKTOK)], refused: [] },
  youtube: {
    characters: 'utf16',
    limits: [limit('bytes', 5_000, YOUTUBE)],
    refused: ['<', '>'],
  },
  pinterest: { characters: 'utf16', limits: [limit('text', 500, PINTEREST)], refused: [] },
  discord: { characters: 'utf16', limits: [limit('text', 2_000, DISCORD)], refused: [] },
  newsletter: FREE,
  blog: FREE,
  forum: FREE,
}
