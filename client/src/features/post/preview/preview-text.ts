import { marksIn, type TextMark } from '#shared/domain/networks/marks.ts'
import type { Look } from './looks.ts'

export interface PreviewPiece {
  readonly kind: TextMark['kind'] | 'words'
  readonly text: string
}

export interface PreviewText {
  readonly pieces: readonly PreviewPiece[]
  /** There is more, which the network folds away. */
  readonly folded: boolean
}

/** In UTF-16 units: nobody looks at a book as a card. */
const MOST = 6_000

/** A text as its network shows it first: cut where it folds, with what can be pressed told apart. */
export function previewText(
  text: string,
  look: Pick<Look, 'fold' | 'links' | 'shown'>,
): PreviewText {
  const whole = text.trim()
  const cut = look.fold === null ? Math.min(whole.length, MOST) : foldedAt(whole, look.fold)
  const shown = whole.slice(0, cut).trimEnd()
  const pieces: PreviewPiece[] = []
  let after = 0
  const add = (kind: PreviewPiece['kind'], from: number, to: number, said?: string) => {
    if (to > from) pieces.push({ kind, text: said ?? shown.slice(from, to) })
  }
  // Of the whole text, so that an address which is folded in its middle is still one.
  for (const { kind, start, end, text: url } of marksIn(whole.slice(0, cut + 300))) {
    if (start >= shown.length) break
    if (kind === 'link' && !look.links) continue
    add('words', after, start)
    const to = Math.min(end, shown.length)
    add(kind, start, to, kind === 'link' && to === end ? shortened(url, look.shown) : undefined)
    after = to
  }
  add('words', after, shown.length)
  const folded = cut < whole.length
  const last = pieces.pop()
  // What is folded ends with an ellipsis of its own.
  if (last) pieces.push(folded ? { ...last, text: last.text.replace(/…$/, '') } : last)
  return { pieces, folded }
}

function foldedAt(text: string, { characters, lines }: NonNullable<Look['fold']>): number {
  let end = Math.min(text.length, characters)
  let line = -1
  for (let count = 0; count < lines; count++) {
    line = text.indexOf('\n', line + 1)
    if (line < 0) break
  }
  if (line >= 0 && line < end) return line
  if (end === text.length) return end
  // Between two words, if one ends within reach.
  const space = text.lastIndexOf(' ', end)
  if (space > end - 30) end = space
  return /[\uD800-\uDBFF]$/.test(text.slice(0, end)) ? end - 1 : end
}

function shortened(url: string, most: number): string {
  if (most === Number.POSITIVE_INFINITY) return url
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '')
  return bare.length > most ? `${bare.slice(0, most)}…` : bare
}

/** What a network makes a card of: the first address in the text, else the post's own link. */
export function cardOf(text: string, link: string | null): { domain: string; path: string } | null {
  const first = marksIn(text.slice(0, MOST)).find(({ kind }) => kind === 'link')?.text ?? link
  if (!first) return null
  const address = /^https?:\/\//i.test(first) ? first : `https://${first}`
  if (!URL.canParse(address)) return null
  const { hostname, pathname } = new URL(address)
  return { domain: hostname.replace(/^www\./, ''), path: decoded(pathname === '/' ? '' : pathname) }
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const SERVERS: Readonly<Record<string, string>> = {
  bluesky: '.bsky.social',
  mastodon: '@mastodon.social',
}
/** Where a name has no dots. */
const WITHOUT_DOTS: ReadonlySet<string> = new Set(['x', 'mastodon'])

/** How the team is called on a network: as it says itself, else as its name would be written there. */
export function handleOn(network: string, name: string, own: string | null): string {
  if (own !== null) return own
  const handle = handleOf(name)
  const written = WITHOUT_DOTS.has(network) ? handle.replaceAll('.', '_') : handle
  return `${written}${SERVERS[network] ?? ''}`
}

/** `@reseau.tremplin`, as a network would write the name of a team. */
export function handleOf(name: string): string {
  const parts = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return parts?.join('.') ?? 'ruche'
}
