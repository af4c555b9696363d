/**
 * As much of Markdown as people write in rules and notes: paragraphs, lists, headings, quotations; strong, emphasis, code and links.
 * It is read into plain values that are drawn as such, so nothing that somebody pasted ever runs: HTML in it is text.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'break' }

export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'quote'; readonly of: readonly Inline[] }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly Inline[])[]
    }

const BULLET = /^\s{0,3}[-*+•]\s+(.*)$/
const NUMBERED = /^\s{0,3}\d{1,3}[.)]\s+(.*)$/
const HEADING = /^\s{0,3}#{1,6}\s+(.*)$/
const QUOTE = /^\s{0,3}>\s?(.*)$/

/** Never fails: what is none of it is a paragraph. */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  const endParagraph = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', of: inlineOf(lines.join('\n')) })
    lines = []
  }
  const addItem = (ordered: boolean, said: string): void => {
    endParagraph()
    const last = blocks.at(-1)
    const item = inlineOf(said)
    if (last?.kind === 'list' && last.ordered === ordered)
      blocks[blocks.length - 1] = { ...last, items: [...last.items, item] }
    else blocks.push({ kind: 'list', ordered, items: [item] })
  }
  for (const line of text.split(/\r?\n/)) {
    const [bullet, numbered] = [BULLET.exec(line), NUMBERED.exec(line)]
    const [heading, quote] = [HEADING.exec(line), QUOTE.exec(line)]
    if (bullet) addItem(false, bullet[1] ?? '')
    else if (numbered) addItem(true, numbered[1] ?? '')
    else if (heading || quote) {
      endParagraph()
      const said = inlineOf(heading?.[1] ?? quote?.[1] ?? '')
      blocks.push({ kind: heading ? 'heading' : 'quote', of: said })
    } else if (line.trim() === '') endParagraph()
    else lines.push(line)
  }
  endParagraph()
  return blocks
}

/** No nesting: the first sign that is closed wins, and what is not closed is a sign. */
const MARKS =
  /\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=[^\s*])([^*\n]+?)(?<=\S)\*|(?<![\p{L}\p{N}])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}])|`([^`\n]+)`|\[([^\]\n]+)\]\((https?:\/\/[^\s()]+|mailto:[^\s()]+)\)|\n/gu

function inlineOf(text: string): readonly Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const found of text.matchAll(MARKS)) {
    const before = text.slice(end, found.index)
    if (before !== '') parts.push({ kind: 'text', text: before })
    end = found.index + found[0].length
    const [, strong, star, underscore, code, link, address] = found
    if (strong !== undefined) parts.push({ kind: 'strong', text: strong })
    else if ((star ?? underscore) !== undefined)
      parts.push({ kind: 'em', text: star ?? underscore ?? '' })
    else if (code !== undefined) parts.push({ kind: 'code', text: code })
    else if (link !== undefined && address !== undefined)
      parts.push({ kind: 'link', text: link, address })
    else parts.push({ kind: 'break' })
  }
  const rest = text.slice(end)
  if (rest !== '') parts.push({ kind: 'text', text: rest })
  return parts
}
