/**
 * What was pasted, dropped, typed or shared, read as ideas. Nothing of it is run, opened or fetched: what looks like HTML
 * stays the text that it is, and only addresses of the web are links.
 */
import { LONGEST_IDEA_TEXT, LONGEST_IDEA_TITLE } from '#shared/domain/idea.ts'
import { webLink } from '#shared/domain/idea-link.ts'
import { cleanText, oneLine } from '../clean-text.ts'

export interface Found {
  readonly title: string
  readonly text: string
  /** An address of the web. */
  readonly link: string | null
}

export interface Reading {
  /** All of it as one; null where there is nothing. */
  readonly whole: Found | null
  /** A line each, or two where a title stands above its link; empty where there is only one. */
  readonly each: readonly Found[]
  /** Whether it looks like a list, and is read so unless somebody says otherwise. */
  readonly isList: boolean
  readonly remarks: readonly Remark[]
}

export type Remark =
  /** As one idea it is longer than an idea may be; in characters. */
  | { readonly kind: 'too-long'; readonly length: number; readonly kept: number }
  /** As many ideas it has more lines than are taken at once. */
  | { readonly kind: 'too-many'; readonly kept: number }
  /** An address that would run something, or leads into this device: kept as text. */
  | { readonly kind: 'no-web-address'; readonly text: string }
  | { readonly kind: 'markup' }

/** So many ideas are taken at once. */
export const MOST_FOUND = 1_000

/** Of what is longer only the beginning is looked at: a list of `MOST_FOUND` long lines is shorter. */
const LOOKED_AT = 2_000_000

const LINK = /\b(?:https?:\/\/|www\.(?=[^\s.]{1,200}\.))[^\s<>"“”«»]{1,4000}/i
/** What is not a place on the web, and is not opened from here. */
const OTHER_ADDRESS = /^\s*(?:javascript|data|vbscript|file|blob|about|chrome|view-source):/i
const MARKUP =
  /<\/?(?:a|b|body|br|div|head|html|i?frame|img|li|meta|p|script|span|style|svg|table)\b[^<>]*>/i
const BULLET = /^\s*(?:[-*•–—·▪◦]|\[[ x]?\]|\d{1,3}[.)])\s+/i
/** A line that is longer is prose, and no title with its link. */
const LONGEST_LINE = LONGEST_IDEA_TITLE * 4

export function readFound(pasted: string): Reading {
  const text = cleanText(pasted.slice(0, LOOKED_AT)).toWellFormed().trim()
  if (text === '') return { whole: null, each: [], isList: false, remarks: [] }
  const remarks: Remark[] = []
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const looked = lines.slice(0, MOST_FOUND * 2)
  const other = looked.find((line) => OTHER_ADDRESS.test(line.replace(BULLET, '')))
  if (other !== undefined)
    remarks.push({
      kind: 'no-web-address',
      text: oneLine(other.slice(0, 200)).replace(BULLET, '').slice(0, 60),
    })
  if (MARKUP.test(text)) remarks.push({ kind: 'markup' })
  if (pasted.length > LONGEST_IDEA_TEXT)
    remarks.push({ kind: 'too-long', length: pasted.length, kept: LONGEST_IDEA_TEXT })
  const each = lines.length > 1 ? readLines(looked) : []
  if (each.length > MOST_FOUND || lines.length > MOST_FOUND * 2)
    remarks.push({ kind: 'too-many', kept: MOST_FOUND })
  return {
    whole: readOne(text),
    each: each.length > 1 ? each.slice(0, MOST_FOUND) : [],
    isList: each.length > 1 && looksLikeList(looked),
    remarks,
  }
}

/** What a share sheet hands over; many an app puts the address into the text. */
export function readShared(shared: {
  readonly title: string
  readonly text: string
  readonly url: string
}): Found | null {
  const title = oneLine(cleanText(shared.title)).slice(0, LONGEST_IDEA_TITLE)
  const said = cleanText(shared.text).trim()
  const link = linkIn(shared.url) ?? linkIn(said)
  const bare = link === null ? said : withoutLink(said)
  const kept = oneLine(bare) === title ? '' : bare.slice(0, LONGEST_IDEA_TEXT)
  // What is no address of the web is not lost either.
  const text = [kept, linkIn(shared.url) === null ? shared.url.trim() : '']
    .filter(Boolean)
    .join('\n')
  return title === '' && text === '' && link === null ? null : { title, text, link }
}

/** The first address of the web in a text. */
export function linkIn(text: string): string | null {
  const found = LINK.exec(text)?.[0]
  if (found === undefined) return null
  // What closes a sentence is no part of an address; a bracket is where it was opened.
  let address = found.replace(/[.,;:!?…'’]+$/, '')
  while (/[)\]}]$/.test(address) && !isOpened(address)) address = address.slice(0, -1)
  const whole = /^www\./i.test(address) ? `https://${address}` : address
  return webLink(whole) === null ? null : whole
}

const BRACKETS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

function isOpened(address: string): boolean {
  const close = address.at(-1) ?? ''
  const count = (sign: string) => address.split(sign).length
  return count(BRACKETS[close] ?? '') >= count(close)
}

function readOne(text: string): Found {
  const link = linkIn(text)
  const [first = '', ...rest] = text.split('\n')
  const title = first.length > LONGEST_LINE ? '' : tidy(withoutLink(first))
  const isTitle = title.length <= LONGEST_IDEA_TITLE && first.length <= LONGEST_LINE
  const isSaid = (line: string): boolean =>
    link === null || linkIn(line) !== link || tidy(withoutLink(line)) !== ''
  const body = (isTitle && (title !== '' || !isSaid(first)) ? rest : [first, ...rest])
    // A line that is only the link says nothing more.
    .filter((line) => line.length > LONGEST_LINE || isSaid(line))
    .join('\n')
    .trim()
  return { title: isTitle ? title : '', text: body.slice(0, LONGEST_IDEA_TEXT), link }
}

/** A title above its link is one, where the whole list is written so. */
function readLines(lines: readonly string[]): readonly Found[] {
  const each = lines.map((line) => readOne(line.replace(BULLET, '').trim()))
  const isBareLink = ({ title, text, link }: Found) => link !== null && title === '' && text === ''
  const isPaired =
    each.length % 2 === 0 &&
    each.every((one, index) => (index % 2 === 0 ? one.link === null : isBareLink(one)))
  if (!isPaired) return each
  return each.flatMap((one, index) =>
    index % 2 === 0 ? [{ ...one, link: each[index + 1]?.link ?? null }] : [],
  )
}

function looksLikeList(lines: readonly string[]): boolean {
  const linked = lines.filter((line) => LINK.test(line)).length
  return linked * 2 >= lines.length || lines.every((line) => BULLET.test(line))
}

function withoutLink(text: string): string {
  const link = linkIn(text)
  if (link === null) return text.trim()
  const written = text.includes(link) ? link : link.replace(/^https:\/\//, '')
  const [before = '', ...after] = text.split(written)
  const rest = after.join(written)
  return (/^[\s.,;:!?…)\]}»]*$/.test(rest) ? before : before + rest).trim()
}

/** Without what stood between a title and its link. */
function tidy(text: string): string {
  return oneLine(text)
    .replace(/^[\s\-–—:|·•>()[\]]+/, '')
    .replace(/[\s\-–—:|·•<([]+$/, '')
}
