/**
 * The texts of a post. The common one (`body`) is made with its record; a variant for one channel, and the first
 * comment, are begun later, each as a prose under a fresh id (`text:{id}`) that a field names. So two people who begin
 * the same one apart lose neither: the field keeps one of the ids, and the other prose is still there to be offered.
 */
import * as Y from 'yjs'
import { isSafeKey, proseOf, type RecordMap, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { newId } from '#shared/domain/id.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** A field of the record that names the prose which stands there now. */
export type TextPlace = 'comment' | `variant:${string}`

/** What a prose lies under in its record. */
export type TextKey = 'body' | `text:${string}`

/** Said after a post that stands out, under it, by whoever published it. */
export const FIRST_COMMENT: TextPlace = 'comment'

const VARIANT = 'variant:'
const TEXT = 'text:'
/** Which place a prose was begun for. */
const OF = 'of:'
/** Somebody has decided for another one, or for the common text. */
const ASIDE = 'aside:'

export function variantFor(channel: string): TextPlace {
  return `${VARIANT}${channel}`
}

export function textKey(prose: string): TextKey {
  return `${TEXT}${prose}`
}

/** The channel whose own text a field names; null for any other field. */
export function channelOfVariant(field: string): string | null {
  return field.startsWith(VARIANT) ? field.slice(VARIANT.length) : null
}

/** Where the text of a place lies; null where there is none of its own. */
export function textKeyAt(map: RecordMap, place: TextPlace): TextKey | null {
  const prose = map.get(place)
  if (typeof prose !== 'string' || !isSafeKey(prose)) return null
  return map.get(textKey(prose)) instanceof Y.Text ? textKey(prose) : null
}

/** All texts of a post, as plain words. */
export interface PostTexts {
  readonly body: string
  /** By channel, of those that have one of their own. */
  readonly variants: Readonly<Record<string, string>>
  readonly comment: string
}

export function textsIn(map: RecordMap): PostTexts {
  const said = (key: TextKey | null) => (key && proseOf(map, key)?.toString()) ?? ''
  const variants: Record<string, string> = {}
  for (const field of map.keys()) {
    const channel = channelOfVariant(field)
    const key = channel && isSafeKey(channel) ? textKeyAt(map, variantFor(channel)) : null
    if (channel && key) variants[channel] = said(key)
  }
  return { body: said('body'), variants, comment: said(textKeyAt(map, FIRST_COMMENT)) }
}

/** The place a prose was begun for, whether it stands there now or not. */
export function placeOfText(map: RecordMap, key: string): TextPlace | null {
  if (!key.startsWith(TEXT)) return null
  const place = map.get(`${OF}${key.slice(TEXT.length)}`)
  return isPlace(place) ? place : null
}

function isPlace(value: unknown): value is TextPlace {
  return (
    value === FIRST_COMMENT ||
    (typeof value === 'string' && isSafeKey(channelOfVariant(value) ?? ''))
  )
}

/** A text for a place where another one stands, or none. */
export interface OtherText {
  readonly prose: string
  readonly text: Y.Text
  /** Somebody has decided for another one, or for the common text; false for one that was begun apart. */
  readonly aside: boolean
}

/** The texts that were written for a place and do not stand there, those that nobody has put aside first. */
export function otherTexts(map: RecordMap, place: TextPlace): OtherText[] {
  const others: OtherText[] = []
  for (const [key, value] of map) {
    if (!key.startsWith(OF) || value !== place) continue
    const prose = key.slice(OF.length)
    const text = proseOf(map, textKey(prose))
    if (!text || text.length === 0 || map.get(place) === prose) continue
    others.push({ prose, text, aside: map.get(`${ASIDE}${prose}`) === true })
  }
  return others.sort((a, b) => Number(a.aside) - Number(b.aside) || (a.prose < b.prose ? -1 : 1))
}

/** Puts a new text into a place. Inside a transaction of the caller's; null where the post is not there. */
export function beginText(
  records: Records,
  id: string,
  place: TextPlace,
  text: string,
  author: Author,
): { readonly key: TextKey; readonly steps: readonly Step[] } | null {
  const map = records.get(id)
  if (!(map instanceof Y.Map)) return null
  const prose = newId(author.random)
  map.set(textKey(prose), new Y.Text(text))
  // No step of its own: taken back, the text is offered like one that was begun apart.
  map.set(`${OF}${prose}`, place)
  return { key: textKey(prose), steps: putProse(records, map, id, place, prose, author) }
}

/** The place is without a text of its own again; what was there is put aside. */
export function leaveText(
  records: Records,
  id: string,
  place: TextPlace,
  author: Author,
): readonly Step[] {
  const map = records.get(id)
  return map instanceof Y.Map ? putProse(records, map, id, place, undefined, author) : []
}

/** Puts one of `otherTexts` into its place, and aside what stood there. */
export function takeText(
  records: Records,
  id: string,
  place: TextPlace,
  prose: string,
  author: Author,
): readonly Step[] {
  const map = records.get(id)
  if (!(map instanceof Y.Map) || placeOfText(map, textKey(prose)) !== place) return []
  return putProse(records, map, id, place, prose, author)
}

/** Nobody is asked about this one any more. */
export function putAside(
  records: Records,
  id: string,
  prose: string,
  author: Author,
): readonly Step[] {
  return changeRecord(records, id, { [`${ASIDE}${prose}`]: true }, author)
}

function putProse(
  records: Records,
  map: RecordMap,
  id: string,
  place: TextPlace,
  prose: string | undefined,
  author: Author,
): readonly Step[] {
  const before = map.get(place)
  const asides: Record<string, true | undefined> = {}
  if (typeof before === 'string' && isSafeKey(before)) asides[`${ASIDE}${before}`] = true
  if (prose !== undefined) asides[`${ASIDE}${prose}`] = undefined
  return changeRecord(records, id, { ...asides, [place]: prose }, author)
}
