import * as v from 'valibot'

const MOST_GRAPHEMES = 80
/** What 80 graphemes may weigh: a family emoji has 11 units, a letter buried under combining marks no bound of its own. */
const UNITS_PER_GRAPHEME = 11.25
/** Line breaks and other controls, and what reverses the text around it. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What nobody sees at the edge of a name, and what makes two of them look alike: spaces of no width, marks of direction. */
const UNSEEN = '[\\s\\u00AD\\u061C\\u200B\\u200E\\u200F\\u2060\\uFEFF]+'
const EDGES = new RegExp(`^${UNSEEN}|${UNSEEN}$`, 'g')

const Line = v.pipe(
  v.string('has to be a text.'),
  v.transform((text) => text.replace(EDGES, '')),
  v.check((text) => text.isWellFormed(), 'holds half a character.'),
  v.check(
    (text) => !FORBIDDEN.test(text),
    'may not hold line breaks, controls or marks that reverse text.',
  ),
  v.normalize('NFC'),
)

/** The name of a person, a workspace, a token or a guest link, as somebody typed it. */
export const Name = v.pipe(
  Line,
  v.check((text) => VISIBLE.test(text), 'has to hold something that can be seen.'),
  v.check((text) => fits(text, MOST_GRAPHEMES), `may have ${MOST_GRAPHEMES} characters at most.`),
)

/** A line that may be empty. */
export function LineOf(graphemesAtMost: number) {
  const message = `may have ${graphemesAtMost} characters at most.`
  return v.pipe(
    Line,
    v.check((text) => fits(text, graphemesAtMost), message),
  )
}

export const TimeZone = v.pipe(
  v.string('has to be a text.'),
  v.check(
    (text) => text.length <= 64 && isTimeZone(text),
    'has to be the name of a time zone, such as Europe/Paris.',
  ),
)

export const Locale = v.picklist(['fr', 'en'], 'has to be fr or en.')

function fits(text: string, most: number): boolean {
  return text.length <= most * UNITS_PER_GRAPHEME && [...graphemes.segment(text)].length <= most
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
