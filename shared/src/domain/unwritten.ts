import * as Y from 'yjs'
import type { RecordMap } from '#shared/domain/fields.ts'
import { historyOf } from '#shared/domain/history.ts'

/**
 * Whether nobody has written anything into a post. Where it was made, as its day, its channels or its slot, is no
 * writing; nor is that it was taken away.
 */
export function isUnwritten(map: RecordMap): boolean {
  if (historyOf(map).some(({ field }) => field !== 'deletedAt')) return false
  for (const field of SAID) if (map.get(field)) return false
  for (const value of map.values()) if (value instanceof Y.Text && value.length > 0) return false
  return true
}

/** What nobody begins an empty post with: it was copied, repeated, imported, or made of something. */
const SAID = ['title', 'link', 'idea', 'series', 'origin'] as const
