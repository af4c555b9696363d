/** An emoji that is written with several characters. */
export interface FoundEmoji {
  /** Index of its first UTF-16 unit. */
  readonly start: number
  /** In UTF-16 units. */
  readonly length: number
}

const MODIFIED = String.raw`\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F)?`
const POSSIBLE = new RegExp(
  String.raw`[#*0-9]\uFE0F?\u20E3|\p{Regional_Indicator}{2}|` +
    String.raw`${MODIFIED}(?:[\u{E0020}-\u{E007E}]{1,8}\u{E007F})?(?:\u200D${MODIFIED}){0,8}`,
  'uy',
)
const MAY_BEGIN =
  /[#*0-9]\uFE0F?\u20E3|\p{Emoji}(?=\uFE0F|\u200D|[\u{E0020}-\u{E007F}]|\p{Emoji_Modifier})|\p{Regional_Indicator}/gu
const KNOWN = /^\p{RGI_Emoji}$/v
/** Shown as a picture only when a variation selector asks for it, which many keyboards leave out inside an emoji. */
const WITHOUT_SELECTOR = /(?!\p{Emoji_Presentation})(\p{Emoji})(?![\uFE0F\p{Emoji_Modifier}])/gu

/** Emoji of several characters that are read as one: with a skin, flags, families, keycaps. */
export function emojiIn(text: string): FoundEmoji[] {
  const found: FoundEmoji[] = []
  MAY_BEGIN.lastIndex = 0
  for (let begin = MAY_BEGIN.exec(text); begin; begin = MAY_BEGIN.exec(text)) {
    const start = begin.index
    const length = lengthAt(text, start)
    if (length > 0) found.push({ start, length })
    MAY_BEGIN.lastIndex = start + (length || lengthOfFirst(text, start))
  }
  return found
}

function lengthOfFirst(text: string, start: number): number {
  return (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1
}

/** Of the longest known emoji there, 0 without one: what only looks like an emoji is its parts. */
function lengthAt(text: string, start: number): number {
  POSSIBLE.lastIndex = start
  const parts = Array.from(POSSIBLE.exec(text)?.[0] ?? '')
  for (; parts.length > 1; parts.pop()) {
    const emoji = parts.join('')
    if (isKnown(emoji)) return emoji.length
  }
  return 0
}

function isKnown(emoji: string): boolean {
  return KNOWN.test(emoji) || KNOWN.test(emoji.replace(WITHOUT_SELECTOR, '$1\uFE0F'))
}
