import type { Attachment } from '#shared/domain/attachment.ts'
import { kindOf } from '#shared/domain/networks/media-limits.ts'
import type { Look } from './looks.ts'

/** What a card shows of the media of a post. */
export interface PreviewMedia {
  readonly shown: readonly Attachment[]
  /** How many stand behind those. */
  readonly more: number
  /** Width by height of all of it together. */
  readonly ratio: number
}

const TILES = 4
const WIDE = 16 / 9
/** Networks cut what is taller or wider. */
const TALLEST = 4 / 5
const WIDEST = 1.91

/** A card of videos begins with one; where pictures stand beside each other, four do. A document is no picture. */
export function mediaOn(card: Look['card'], all: readonly Attachment[]): PreviewMedia {
  const seen = all.filter(({ type }) => kindOf(type) !== 'document')
  const films = seen.filter(isFilm)
  const ordered =
    card === 'video' ? [...films, ...seen.filter((one) => !films.includes(one))] : seen
  const shown = ordered.slice(0, isTiled(card) ? TILES : 1)
  return { shown, more: seen.length - shown.length, ratio: ratioOf(card, shown) }
}

export function isFilm({ type }: Attachment): boolean {
  return kindOf(type) === 'video'
}

function isTiled(card: Look['card']): boolean {
  return card === 'status' || card === 'feed' || card === 'chat'
}

function ratioOf(card: Look['card'], [one, ...more]: readonly Attachment[]): number {
  if (card === 'video' || more.length > 0 || !one?.width || !one.height) return WIDE
  return Math.min(WIDEST, Math.max(TALLEST, one.width / one.height))
}
