import type { RecordMap } from '#shared/domain/fields.ts'
import { foldText } from '#shared/domain/post-filter.ts'

/** What an address says of where its readers came from (`utm_source` and its like). */
export const UTM_PARTS = ['source', 'medium', 'campaign', 'content'] as const
export type UtmPart = (typeof UTM_PARTS)[number]

/** A word for each part, in which `{network}` and its like stand for what the post is; empty: the part is left out. */
export type UtmPatterns = Readonly<Record<UtmPart, string>>

/** What may stand in braces in a pattern. */
export const UTM_WORDS = ['network', 'channel', 'campaign', 'title', 'date'] as const
export type UtmWord = (typeof UTM_WORDS)[number]
export type UtmValues = Readonly<Record<UtmWord, string>>

const USUAL: UtmPatterns = {
  source: '{network}',
  medium: 'social',
  campaign: '{campaign}',
  content: '',
}

/** Where it lies in the settings of `space`, one key a part (M2). */
export function utmKey(part: UtmPart): string {
  return `utm:${part}`
}

/** What makes no sense is as if it were not there (M5). */
export function utmPatternsIn(settings: RecordMap): UtmPatterns {
  const patterns = { ...USUAL }
  for (const part of UTM_PARTS) {
    const value = settings.get(utmKey(part))
    if (typeof value === 'string' && value.length <= LONGEST_PATTERN) patterns[part] = value
  }
  return patterns
}

export const LONGEST_PATTERN = 200

/**
 * The address with what the patterns say. One that says something of the kind already stays as it is: whoever wrote it
 * meant it. Null for what is no web address.
 */
export function trackedLink(link: string, patterns: UtmPatterns, values: UtmValues): string | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if ([...url.searchParams.keys()].some((key) => /^utm_/i.test(key))) return link
  const said = UTM_PARTS.flatMap((part) => {
    const value = filled(patterns[part], values)
    return value === '' ? [] : [`utm_${part}=${encodeURIComponent(value)}`]
  })
  if (said.length === 0) return link
  // By hand: to write it anew would change what stands in it already.
  const [before = '', ...fragment] = link.split('#')
  const joint = /[?&]$/.test(before) ? '' : before.includes('?') ? '&' : '?'
  return [`${before}${joint}${said.join('&')}`, ...fragment].join('#')
}

function filled(pattern: string, values: UtmValues): string {
  const text = pattern.replace(/\{(\w+)\}/g, (whole, word: string) =>
    isWord(word) ? values[word] : whole,
  )
  return foldText(text)
    .replace(/[^\p{L}\p{N}_.]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_PATTERN)
}

function isWord(word: string): word is UtmWord {
  return UTM_WORDS.some((one) => one === word)
}
