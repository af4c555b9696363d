/**
 * Calendars carry HTML in their descriptions (Google's do): what a person would read of it, as plain text.
 * One pass over the tags, so that a hostile text of many megabytes takes as long as a harmless one.
 */
import { decodeEntities } from './html-entities.ts'

const MARKUP =
  /<\/?(?:p|br|div|span|a|b|i|u|ul|ol|li|em|strong|h[1-6]|html|body|table|tr|td|img)\b[^<>]*>/i

export function looksLikeHtml(text: string): boolean {
  return MARKUP.test(text)
}

const LINE_BREAK = new Set(['br', 'tr', '/div', '/li', '/h1', '/h2', '/h3', '/h4', '/h5', '/h6'])
const PARAGRAPH = new Set(['p', '/p', '/ul', '/ol', '/table'])
const HIDDEN = new Set(['script', 'style', 'head', 'title'])

export function textOfHtml(html: string): string {
  let out = ''
  let hiddenBy: string | null = null
  let link: { readonly href: string; readonly from: number } | null = null
  for (const [token] of html.matchAll(/<[^<>]*>|<|[^<]+/g)) {
    const tag = /^<(\/?[a-z][a-z0-9]*)/i.exec(token)?.[1]?.toLowerCase()
    if (hiddenBy !== null) {
      if (tag === `/${hiddenBy}`) hiddenBy = null
    } else if (tag === undefined) {
      if (!token.startsWith('<!')) out += decodeEntities(token)
    } else if (HIDDEN.has(tag)) hiddenBy = tag
    else if (tag === 'li') out += '\n- '
    else if (LINE_BREAK.has(tag)) out += '\n'
    else if (PARAGRAPH.has(tag)) out += '\n\n'
    else if (tag === 'a') link = { href: hrefOf(token), from: out.length }
    else if (tag === '/a' && link) {
      out += addressAfter(out.slice(link.from), link.href)
      link = null
    }
  }
  return tidy(out)
}

function hrefOf(tag: string): string {
  const match = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag)
  return decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim()
}

/** A link keeps its address, unless its text already says it. */
function addressAfter(text: string, href: string): string {
  if (href === '' || href.startsWith('#')) return ''
  const bare = (url: string) =>
    url
      .trim()
      .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
      .replace(/\/$/, '')
  if (bare(text) === bare(href)) return ''
  if (text.trim() === '') return href
  return /\s$/.test(text) ? `(${href})` : ` (${href})`
}

function tidy(text: string): string {
  const lines = text.replaceAll('\u00a0', ' ').split('\n')
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
