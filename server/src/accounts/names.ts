import * as v from 'valibot'

const MOST_GRAPHEMES = 80
/** What 80 graphemes may weigh: a family emoji has 11 units, a letter buried under combining marks no bound of its own. */
const MOST_UNITS = 900
/** Line breaks and other controls, and what reverses the text around it. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The name of a person, a workspace or a token, as somebody typed it. */
export const Name = v.pipe(
  v.string(),
  v.trim(),
  v.check((text) => text.isWellFormed() && !FORBIDDEN.test(text) && VISIBLE.test(text)),
  v.check((text) => text.length <= MOST_UNITS && count(text) <= MOST_GRAPHEMES),
  v.normalize('NFC'),
)

export const TimeZone = v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone))

export const Locale = v.picklist(['fr', 'en'])

function count(text: string): number {
  return [...graphemes.segment(text)].length
}

function isTimeZone(name: string): boolean {
  // Intl takes "+02:00" too, which knows no summer time.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
