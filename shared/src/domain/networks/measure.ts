import type { Network } from '#shared/domain/network.ts'
import { countGraphemes } from './graphemes.ts'
import { bytesOf, countedOnMastodon, lengthOnThreads, weightOnX } from './lengths.ts'
import { type Limit, type LimitName, NETWORK_RULES, type TextCount } from './limits.ts'
import { linksIn } from './links.ts'
import type { OwnLimits } from './own-limits.ts'
import { hashtagsIn, mentionsIn } from './tags.ts'

/** How much of one limit a text uses, in what the limit counts: characters, bytes, hashtags… */
export interface Measure {
  readonly name: LimitName
  readonly used: number
  readonly limit: number
  /** It is so far over that counting was given up: there is more than `used`. */
  readonly more: boolean
}

/** What somebody who writes for a network should know. Of the lengths, `near` is said from nine tenths on. */
export type Notice =
  | { readonly kind: 'too-long' | 'near'; readonly measure: Measure }
  | { readonly kind: 'too-many'; readonly measure: Measure }
  | { readonly kind: 'unlinked'; readonly measure: Measure }
  | { readonly kind: 'folded'; readonly measure: Measure }
  | { readonly kind: 'refused'; readonly characters: readonly string[] }

export interface Measured {
  readonly measures: readonly Measure[]
  readonly notices: readonly Notice[]
}

const NEAR = 0.9

/**
 * Of a text of any length, only this much is looked at for a limit (UTF-16 units): enough to say that it is far over,
 * and little enough for a book that was pasted not to be felt.
 */
const looked = (limit: number): number => Math.max(limit * 20, 30_000)

/** What a text is to a network: how much of each limit it uses, and what is to be said of that. */
export function measureText(text: string, network: Network, own: OwnLimits = {}): Measured {
  const { characters, limits, refused } = NETWORK_RULES[network]
  const measured = limits.map((limit) => ({
    limit,
    measure: measure(text, limit, characters, own[limit.name] ?? limit.most),
  }))
  const found = refused.filter((character) => text.includes(character))
  return {
    measures: measured.map(({ measure }) => measure),
    notices: [
      ...measured.flatMap(({ limit, measure }) => noticeOf(limit, measure) ?? []),
      ...(found.length > 0 ? [{ kind: 'refused' as const, characters: found }] : []),
    ],
  }
}

function measure(text: string, { name }: Limit, characters: TextCount, limit: number): Measure {
  const countsUnits = characters === 'utf16' && (name === 'text' || name === 'fold')
  if (countsUnits) return { name, used: text.length, limit, more: false }
  const most = looked(limit)
  const used = COUNT[name](text.slice(0, most), characters)
  return { name, used, limit, more: text.length > most }
}

const COUNT: Record<LimitName, (text: string, characters: TextCount) => number> = {
  text: (text, characters) => LENGTH[characters](text),
  fold: (text, characters) => LENGTH[characters](text),
  bytes: bytesOf,
  hashtags: (text) => hashtagsIn(text).length,
  mentions: (text) => mentionsIn(text).length,
  links: (text) => new Set(linksIn(text).map(({ url }) => url)).size,
}

const LENGTH: Record<TextCount, (text: string) => number> = {
  weighted: weightOnX,
  graphemes: countGraphemes,
  mastodon: (text) => countGraphemes(countedOnMastodon(text)),
  threads: lengthOnThreads,
  utf16: (text) => text.length,
}

function noticeOf({ past, name }: Limit, measure: Measure): Notice | null {
  const isLength = name === 'text' || name === 'bytes'
  const { used, limit } = measure
  if (used <= limit) return isLength && used >= limit * NEAR ? { kind: 'near', measure } : null
  if (past !== 'refused') return { kind: past, measure }
  return { kind: isLength ? 'too-long' : 'too-many', measure }
}
