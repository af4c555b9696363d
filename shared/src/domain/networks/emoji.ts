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
/** What is known of each kind: a pattern of thousands of emoji takes long to make, and is made when one of it comes. */
const FAMILIES = /^\p{RGI_Emoji_ZWJ_Sequence}$/v
const FLAGS = /^(?:\p{RGI_Emoji_Flag_Sequence}|\p{RGI_Emoji_Tag_Sequence})$/v
const ALONE =
  /^(?:[#*0-9]\uFE0F?\u20E3|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|(?![#*0-9]|\p{Emoji_Presentation})\p{Emoji}\uFE0F)$/u
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
  if (!emoji.includes('\u200D')) return ALONE.test(emoji) || FLAGS.test(emoji)
  return FAMILIES.test(emoji) || FAMILIES.test(emoji.replace(WITHOUT_SELECTOR, '$1\uFE0F'))
}
