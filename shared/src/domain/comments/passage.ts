import { fromBase64, toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import type { RecordMap } from '#shared/domain/fields.ts'

/** A stretch of one text of a post, which goes along when something is written before it. */
export interface Passage {
  /** The field of the post that holds the text: `body`, `text:{id}`. */
  readonly on: string
  /** Relative positions, as base64. */
  readonly from: string
  readonly to: string
  /** What stood there, in case the passage goes. */
  readonly words: string
}

const MOST_WORDS = 200

/** Null for a stretch without a letter in it, and for a text that is not the post's. */
export function passageAt(post: RecordMap, text: Y.Text, from: number, to: number): Passage | null {
  const on = [...post].find(([, value]) => value === text)?.[0]
  const words = text.toString().slice(from, to)
  if (on === undefined || words.trim() === '') return null
  // Each end holds on to the character inside the passage, so that it does not grow at its edges.
  const start = Y.createRelativePositionFromTypeIndex(text, from)
  const end = Y.createRelativePositionFromTypeIndex(text, to, -1)
  return { on, from: encoded(start), to: encoded(end), words: words.slice(0, MOST_WORDS) }
}

/** Where the passage stands now, in UTF-16 units of its text; null when all of it is gone. */
export function placeOf(
  post: RecordMap,
  { on, from, to }: Passage,
): { readonly text: Y.Text; readonly from: number; readonly to: number } | null {
  const text = post.get(on)
  if (!(text instanceof Y.Text) || !text.doc) return null
  const [start, end] = [from, to].map((position) => indexIn(text, position))
  if (start === undefined || end === undefined || start === null || end === null) return null
  return start < end ? { text, from: start, to: end } : null
}

function encoded(position: Y.RelativePosition): string {
  return toBase64(Y.encodeRelativePosition(position))
}

function indexIn(text: Y.Text, position: string): number | null {
  try {
    const relative = Y.decodeRelativePosition(fromBase64(position))
    if (!text.doc) return null
    const absolute = Y.createAbsolutePositionFromRelativePosition(relative, text.doc)
    return absolute?.type === text ? absolute.index : null
  } catch {
    return null
  }
}
