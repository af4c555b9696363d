import type * as Y from 'yjs'

/**
 * What this build writes. Raised when a field changes meaning; schemas only grow (M6).
 * 2: a link for guests may show posts of some statuses only, where an older build would show them all.
 * 3: a freeze holds posts, which an older build would show as free to go out.
 * 4: what came of a case, reasons and redress are texts that several write at once, where an older build writes a line over them.
 */
export const WRITER = 4

/** Reads a text where there was a line. */
export const READS_LAID_IN = 4

/** The oldest build that may write into the document. */
function minWriter(doc: Y.Doc): number {
  const value = doc.getMap('meta').get('minWriter')
  return typeof value === 'number' && Number.isFinite(value) ? value : 1
}

/** Older builds only read it from then on, and say so (M6). Inside a transaction. */
export function requireWriter(doc: Y.Doc, oldest: number): void {
  if (minWriter(doc) < oldest) doc.getMap('meta').set('minWriter', oldest)
}

export function mayWrite(doc: Y.Doc, writer: number = WRITER): boolean {
  return minWriter(doc) <= writer
}
