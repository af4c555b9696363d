import type { Network } from '#shared/domain/network.ts'
import { type LimitName, NETWORK_RULES } from './limits.ts'
import { linksIn } from './links.ts'
import type { OwnLimits } from './own-limits.ts'
import { findHashtags, findMentions } from './tags.ts'

/** A piece of a text that a network makes something of. Indexes in UTF-16 units, the end not included. */
export interface TextMark {
  readonly kind: 'hashtag' | 'mention' | 'link'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Hashtags, mentions and addresses, in the order in which they stand. */
export function marksIn(text: string): TextMark[] {
  const links = linksIn(text)
  const tags = [...findHashtags(text, links), ...findMentions(text, links)]
  return [...links.map(({ url, start }) => ({ kind: 'link' as const, text: url, start })), ...tags]
    .map((found) => ({ ...found, end: found.start + found.text.length }))
    .sort((a, b) => a.start - b.start)
}

const LIMITED = {
  hashtag: 'hashtags',
  mention: 'mentions',
  link: 'links',
} as const satisfies Record<TextMark['kind'], LimitName>

/** Those of the marks that are more than a network takes: what stands first counts first. */
export function surplusOf(
  marks: readonly TextMark[],
  network: Network,
  own: OwnLimits = {},
): TextMark[] {
  const most = new Map(
    NETWORK_RULES[network].limits
      .filter(({ past }) => past === 'refused')
      .map((limit) => [limit.name, own[limit.name] ?? limit.most]),
  )
  const used = { hashtag: 0, mention: 0, link: 0 }
  const addresses = new Set<string>()
  return marks.filter(({ kind, text }) => {
    // The same address twice is one link.
    if (kind === 'link' && addresses.has(text)) return false
    if (kind === 'link') addresses.add(text)
    used[kind] += 1
    return used[kind] > (most.get(LIMITED[kind]) ?? Number.POSITIVE_INFINITY)
  })
}
