import { type FoundLink, linksIn } from './links.ts'

// As in twitter-text 3.1.0 (Copyright 2018 Twitter, Inc., Apache License 2.0: twitter-text.LICENSE).
const IN_TAG = String.raw`\p{L}\p{M}\p{Nd}_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\xB7`
const HASHTAG = new RegExp(
  `(?<=^|[\\uFE0E\\uFE0F]|[^${IN_TAG}&])[#＃](?![\\uFE0F\\u20E3])([${IN_TAG}]*[\\p{L}\\p{M}][${IN_TAG}]*)`,
  'gu',
)
const IS_NO_TAG = /^(?:[#＃]|:\/\/)/
/** Instagram's: dots are allowed inside a name. An address of e-mail is no mention. */
const MENTION = /(?<![\p{L}\p{N}_.@＠/-])[@＠][a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?/giu

/** A hashtag or a mention as it stands in a text. */
export interface FoundTag {
  readonly kind: 'hashtag' | 'mention'
  /** As written, with its sign. */
  readonly text: string
  /** Index of its first UTF-16 unit. */
  readonly start: number
}

/** In their order, not those inside an address. */
export function findHashtags(text: string, links?: readonly FoundLink[]): FoundTag[] {
  return outsideLinks(text, HASHTAG, links)
    .filter(
      ({ 0: tag, index }) =>
        !IS_NO_TAG.test(text.slice(index + tag.length, index + tag.length + 3)),
    )
    .map(({ 0: tag, index }) => ({ kind: 'hashtag', text: tag, start: index }))
}

/** `@name`, in their order, not inside an address. */
export function findMentions(text: string, links?: readonly FoundLink[]): FoundTag[] {
  return outsideLinks(text, MENTION, links).map(({ 0: name, index }) => ({
    kind: 'mention',
    text: name,
    start: index,
  }))
}

/** The words after `#`. */
export function hashtagsIn(text: string): string[] {
  return findHashtags(text).map((tag) => tag.text.slice(1))
}

export function mentionsIn(text: string): string[] {
  return findMentions(text).map((mention) => mention.text)
}

function outsideLinks(
  text: string,
  pattern: RegExp,
  known?: readonly FoundLink[],
): RegExpExecArray[] {
  const matches = [...text.matchAll(pattern)]
  if (matches.length === 0) return matches
  const links = known ?? linksIn(text)
  return matches.filter(
    ({ index }) => !links.some(({ start, url }) => index >= start && index < start + url.length),
  )
}
