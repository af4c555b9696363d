import * as Y from 'yjs'
import { type Damaged, damaged, numberIn } from '#shared/domain/fields.ts'

/** Words that people agreed to when they took part; its id is their version. */
export interface KeptConsent {
  readonly kind: 'consent'
  readonly id: string
  readonly text: string
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: null
}

export function parseKeptConsent(id: string, map: unknown): KeptConsent | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const text = map.get('text')
  if (typeof text !== 'string') return damaged(id, 'text', map)
  return { kind: 'consent', id, text, createdAt: numberIn(map, 'createdAt') ?? 0, deletedAt: null }
}
