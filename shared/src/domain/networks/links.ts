import { asciiLength } from './punycode.ts'
import { topLevelEnd } from './top-level.ts'

/** An address in a text, as X finds them. */
export interface FoundLink {
  /** As written. */
  readonly url: string
  /** Index of its first UTF-16 unit. */
  readonly start: number
  /** Written without `https://`. */
  readonly bare: boolean
}

// The grammar of twitter-text 3.1.0 (Copyright 2018 Twitter, Inc., Apache License 2.0: twitter-text.LICENSE). Where it
// walks the whole text with one expression, this looks only at words that hold a top-level domain: on a long text
// without spaces that expression takes a time that grows with the square of its length, and to make it takes long, too.

const SPACES = '\\t-\\r \\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000'
const INVALID = '\\uFFFE\\uFEFF\\uFFFF'
const DIRECTIONAL = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069'
const PUNCTUATION = "!'#%&()*+,\\\\/:;<=>?@\\[\\]^{|}~$"
const NOT_IN_WORD = `${PUNCTUATION}${SPACES}${INVALID}${DIRECTIONAL}`
const LATIN =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272' +
  '\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF'

const LETTER = `[^${NOT_IN_WORD}._\\-]`

const WORD = new RegExp(`[^${NOT_IN_WORD}]+`, 'g')
const LABELS = new RegExp(`(?:(?:${LETTER}[^${NOT_IN_WORD}.]*)?${LETTER}\\.)+`, 'y')
const ASCII_LABELS = new RegExp(`(?:[-a-z0-9${LATIN}]+\\.)+`, 'gi')
const MAY_PRECEDE = new RegExp(`[^A-Za-z0-9@＠$#＃${INVALID}]`)

const IN_PATH = `[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#\\[\\]\\-\\u2013_~@|&${LATIN}]`
const IN_BRACKETS = `\\((?:${IN_PATH}+|${IN_PATH}*\\(${IN_PATH}+\\)${IN_PATH}*)\\)`
const ENDS_PATH = `[+\\-a-z\\u0400-\\u04FF0-9=_#/${LATIN}]`
const PATH = `/(?:${IN_PATH}*(?:${IN_BRACKETS}${IN_PATH}*)*${ENDS_PATH}|${IN_BRACKETS}|@${IN_PATH}+/)*`
const QUERY = "\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]"
const AFTER_DOMAIN = new RegExp(`(?::[0-9]+)?(${PATH})?(?:${QUERY})?`, 'iy')
const SHORTENED = new RegExp(`^https?://t\\.co/([a-z0-9]+)(?:${QUERY})?`, 'i')

const LONGEST_URL = 4096
const LONGEST_LABEL = 63
const LONGEST_SLUG = 40

/** The addresses in a text, in their order, those without a protocol too: `exemple.fr` is one. */
export function linksIn(text: string): FoundLink[] {
  const found: FoundLink[] = []
  let after = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length
    if (end <= after || !mayHoldDomain(text, index, end)) continue
    for (const at of beginnings(text, index, end)) {
      if (at < after || (at === after && after > 0)) continue
      const match = matchAt(text, at)
      if (!match) continue
      found.push(...accepted(match))
      after = match.end
    }
  }
  return found
}

function mayHoldDomain(text: string, start: number, end: number): boolean {
  for (let dot = text.indexOf('.', start); dot >= 0 && dot < end; dot = text.indexOf('.', dot + 1))
    if (topLevelEnd(text, dot + 1) >= 0) return true
  return false
}

interface Match {
  readonly start: number
  readonly end: number
  /** `https://`, or nothing. */
  readonly protocol: string
  readonly domain: string
  readonly path: string
  readonly url: string
  /** The character before it. */
  readonly before: string
}

/** Where an address that has its domain in a word may begin, in the order in which they are tried. */
function* beginnings(text: string, word: number, end: number): Generator<number> {
  const protocol = /https?:\/\/$/i.exec(text.slice(Math.max(0, word - 8), word))?.[0].length ?? 0
  const mayBegin = (at: number) => MAY_PRECEDE.test(text.charAt(at - 1))
  if (protocol > 0 && (word === protocol || mayBegin(word - protocol))) yield word - protocol
  // A text's first character is first taken for what comes before an address.
  if (word === 0 && mayBegin(1)) yield 1
  if (word === 0 || mayBegin(word)) yield word
  for (let at = word + 1; at < end; at++) if (mayBegin(at)) yield at
}

function matchAt(text: string, start: number): Match | null {
  const protocol = /^https?:\/\//i.exec(text.slice(start, start + 8))?.[0] ?? ''
  const begin = start + protocol.length
  const domainEnd = domainEndAt(text, begin)
  if (domainEnd < 0) return null
  const domain = text.slice(begin, domainEnd)
  AFTER_DOMAIN.lastIndex = domainEnd
  const path = AFTER_DOMAIN.exec(text)?.[1] ?? ''
  const end = AFTER_DOMAIN.lastIndex
  const url = text.slice(start, end)
  return { start, end, protocol, domain, path, url, before: text.charAt(start - 1) }
}

/** Of the longest domain that begins there; -1 without one. */
function domainEndAt(text: string, start: number): number {
  LABELS.lastIndex = start
  const labels = LABELS.exec(text)?.[0] ?? ''
  for (let dot = labels.length - 1; dot > 0; dot = labels.lastIndexOf('.', dot - 1)) {
    const end = topLevelEnd(text, start + dot + 1)
    const name = labels.slice(labels.lastIndexOf('.', dot - 1) + 1, dot)
    if (end >= 0 && !name.includes('_')) return end
  }
  return -1
}

/** None when its domain cannot be one; several when a word without spaces holds several domains. */
function accepted({ start, protocol, domain, path, url, before }: Match): FoundLink[] {
  const length = (protocol || 'https://').length + url.length
  if (length > LONGEST_URL || !isDomain(domain)) return []
  if (protocol) {
    const shortened = SHORTENED.exec(url)
    if (shortened && (shortened[1]?.length ?? 0) > LONGEST_SLUG) return []
    return [{ url: shortened?.[0] ?? url, start, bare: false }]
  }
  if (/[-_./]/.test(before)) return []
  const links = asciiDomainsIn(domain).map((found) => ({
    url: found.url,
    start: start + found.start,
    bare: true,
  }))
  const last = links.at(-1)
  return last && path
    ? [...links.slice(0, -1), { ...last, url: url.replace(domain, () => last.url) }]
    : links
}

function asciiDomainsIn(domain: string): Pick<FoundLink, 'url' | 'start'>[] {
  const found: Pick<FoundLink, 'url' | 'start'>[] = []
  ASCII_LABELS.lastIndex = 0
  for (let match = ASCII_LABELS.exec(domain); match; match = ASCII_LABELS.exec(domain)) {
    const { 0: labels, index: start } = match
    for (let dot = labels.length - 1; dot > 0; dot = labels.lastIndexOf('.', dot - 1)) {
      const end = topLevelEnd(domain, start + dot + 1)
      if (end < 0) continue
      found.push({ url: domain.slice(start, end), start })
      ASCII_LABELS.lastIndex = end
      break
    }
  }
  return found
}

function isDomain(domain: string): boolean {
  if (/^xn--/.test(domain) && asciiDomainsIn(domain).length === 0) return false
  return domain.split('.').every((label) => {
    const length = asciiLength(label, LONGEST_LABEL)
    return length > 0 && length <= LONGEST_LABEL
  })
}
