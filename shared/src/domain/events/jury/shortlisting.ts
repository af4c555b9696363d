/** An entry that is looked at once more. Two who put the same one there apart have both done so; it stands there once. */
import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn } from '#shared/domain/fields.ts'

export interface Shortlisting {
  readonly kind: 'shortlisting'
  readonly id: string
  readonly entry: string
  readonly createdAt: number
  readonly deletedAt: number | null
}

export function parseShortlisting(id: string, map: unknown): Shortlisting | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const entry = lineIn(map, 'entry')
  if (entry === null) return damaged(id, 'entry', map)
  const at = { createdAt: numberIn(map, 'createdAt') ?? 0, deletedAt: numberIn(map, 'deletedAt') }
  return { kind: 'shortlisting', id, entry, ...at }
}
