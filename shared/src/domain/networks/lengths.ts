import { emojiIn } from './emoji.ts'
import { graphemesOf } from './graphemes.ts'
import { type FoundLink, linksIn } from './links.ts'

/** What X and Mastodon count for an address, however long it is. */
const LINK_LENGTH = 23

/** Ranges of characters that weigh 1 on X, all others 2: the configuration of twitter-text 3. */
const LIGHT: readonly (readonly [first: number, last: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]

/** As X counts: most letters 1; ideographs, emoji and much else 2; an address 23, be it only `exemple.fr`. */
export function weightOnX(written: string): number {
  const text = written.normalize('NFC')
  const links = new Map(linksIn(text).map(({ start, url }) => [start, url.length]))
  const emoji = new Map(emojiIn(text).map(({ start, length }) => [start, length]))
  let weight = 0
  for (let at = 0; at < text.length; ) {
    const link = links.get(at)
    const size = emoji.get(at)
    const point = text.codePointAt(at) ?? 0
    weight += link ? LINK_LENGTH : size || !isLight(point) ? 2 : 1
    at += link || size || (point > 0xffff ? 2 : 1)
  }
  return weight
}

function isLight(point: number): boolean {
  return LIGHT.some(([first, last]) => point >= first && point <= last)
}

const SOMEBODY_ELSEWHERE =
  /(?<![=/\p{L}\p{N}_])(@[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/giu

/** What of a text Mastodon counts the letters of: 23 for an address with its protocol, `@user` for `@user@server`. */
export function countedOnMastodon(text: string): string {
  const shortened: string[] = []
  let after = 0
  const add = (end: number) =>
    shortened.push(text.slice(after, end).replace(SOMEBODY_ELSEWHERE, '$1'))
  for (const { start, url } of linksIn(text).filter(({ bare }: FoundLink) => !bare)) {
    add(start)
    shortened.push('x'.repeat(LINK_LENGTH))
    after = start + url.length
  }
  add(text.length)
  return shortened.join('')
}

const SHOWN_AS_EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\u20E3/u

/** As Threads counts: an emoji as many as it has bytes in UTF-8, everything else one a character. */
export function lengthOnThreads(text: string): number {
  let length = 0
  for (const letter of graphemesOf(text))
    length += SHOWN_AS_EMOJI.test(letter) ? bytesOf(letter) : Array.from(letter).length
  return length
}

/** In UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (isPair(unit, text.charCodeAt(at + 1))) {
      bytes += 4
      at++
    } else bytes += 3
  }
  return bytes
}

function isPair(high: number, low: number): boolean {
  return (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00
}
