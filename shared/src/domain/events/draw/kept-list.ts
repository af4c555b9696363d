import * as Y from 'yjs'
import { type Damaged, damaged, numberIn } from '#shared/domain/fields.ts'

/** The text of a list that a draw was announced with: kept as it was, whatever becomes of the entries. */
export interface KeptList {
  readonly kind: 'list'
  readonly id: string
  readonly text: string
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: null
}

export function parseKeptList(id: string, map: unknown): KeptList | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const text = map.get('text')
  if (typeof text !== 'string') return damaged(id, 'text', map)
  return { kind: 'list', id, text, createdAt: numberIn(map, 'createdAt') ?? 0, deletedAt: null }
}
