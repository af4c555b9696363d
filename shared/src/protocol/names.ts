/**
 * The grammar of identifiers and document names that appear in a URL (R2).
 * A document is the unit of access, of loading and of erasure; its kind decides who may open it.
 */
import { isKeyOf, keysOf } from '#shared/table-keys.ts'

/** Ids are made by `newId`: lower-case letters and the digits 2 to 7, so that they survive any file name, URL and phone call. */
const ID = '[a-z2-7]{14}'
const YEAR = '(?:19|20|21)\\d{2}'

const GRAMMAR = {
  space: /^space$/,
  calendar: new RegExp(`^calendar-(${YEAR})$`),
  events: /^events$/,
  entries: new RegExp(`^entries-(${ID})$`),
  stage: new RegExp(`^stage-(${ID})$`),
  share: new RegExp(`^share-(${ID})$`),
  moderation: new RegExp(`^moderation-(${YEAR})$`),
  desk: /^desk$/,
  pulse: new RegExp(`^pulse-(${YEAR})$`),
} as const

export type DocumentKind = keyof typeof GRAMMAR

/** `part` is the year of a volume or the id of an event or a guest link; null for a document that exists once. */
export interface DocumentAddress {
  readonly kind: DocumentKind
  readonly part: string | null
}

export const DOCUMENT_KINDS = keysOf(GRAMMAR)
const ID_ALONE = new RegExp(`^${ID}$`)

export function isId(text: string): boolean {
  return ID_ALONE.test(text)
}

/** Null when the text is no document name of ours; the relay then answers as for an unknown document. */
export function parseDocumentName(text: string): DocumentAddress | null {
  const dash = text.indexOf('-')
  const kind = dash === -1 ? text : text.slice(0, dash)
  if (!isKeyOf(kind, GRAMMAR)) return null
  const match = GRAMMAR[kind].exec(text)
  return match && { kind, part: match[1] ?? null }
}

/** Documents about the team's own work, which all of it reads. */
export function isForTheTeam(document: string): boolean {
  const kind = parseDocumentName(document)?.kind
  return kind === 'space' || kind === 'desk'
}

/** Documents that are made to be looked at from outside; nothing in them outlives what it shows. */
export function isForGuests(document: string): boolean {
  const kind = parseDocumentName(document)?.kind
  return kind === 'share' || kind === 'stage'
}

export function calendarName(year: number): string {
  return `calendar-${year}`
}
