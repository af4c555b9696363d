import { parseDocumentName } from './names.ts'

/** Documents about people who are not of the team; what is erased in them has to be gone, and not only hidden. */
export function holdsPeople(document: string): boolean {
  const kind = parseDocumentName(document)?.kind
  return kind === 'moderation' || kind === 'entries'
}

export function moderationName(year: number): string {
  return `moderation-${year}`
}
