import type * as Y from 'yjs'

/** What this build writes. Raised when a field changes meaning; schemas only grow (M6). */
export const WRITER = 1

/** The oldest build that may write into the document. */
function minWriter(doc: Y.Doc): number {
  const value = doc.getMap('meta').get('minWriter')
  return typeof value === 'number' && Number.isFinite(value) ? value : 1
}

export function mayWrite(doc: Y.Doc, writer: number = WRITER): boolean {
  return minWriter(doc) <= writer
}
