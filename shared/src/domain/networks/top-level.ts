import { TOP_LEVEL_DOMAINS } from './top-level-domains.ts'

const ASCII = new Set(TOP_LEVEL_DOMAINS.filter((domain) => /^[a-z]+$/.test(domain)))
const OTHERS = TOP_LEVEL_DOMAINS.filter((domain) => !ASCII.has(domain))

const ASCII_WORD = /[a-z]+/iy
const OTHER = new RegExp(`(?:${OTHERS.join('|')})(?=[^0-9a-zA-Z@+-]|$)`, 'iy')
const ENCODED = /xn--[-0-9a-z]+/iy
const GOES_ON = /[0-9a-zA-Z@+-]/

/** Where the top-level domain ends that begins there; -1 when none does. Nothing may stick to it: `.fr@` is none. */
export function topLevelEnd(text: string, start: number): number {
  ASCII_WORD.lastIndex = start
  const word = ASCII_WORD.exec(text)?.[0].toLowerCase() ?? ''
  const end = start + word.length
  if (ASCII.has(word) && !GOES_ON.test(text.charAt(end))) return end
  for (const pattern of [OTHER, ENCODED]) {
    pattern.lastIndex = start
    if (pattern.test(text)) return pattern.lastIndex
  }
  return -1
}
