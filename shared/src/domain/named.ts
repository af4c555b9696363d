import * as Y from 'yjs'
import { type Damaged, damaged, type RecordMap } from '#shared/domain/fields.ts'

/** What labels, campaigns, people and channels have in common: a name, and a deletion that is a mark. */
export interface Named {
  readonly kind: 'named'
  readonly id: string
  readonly name: string
  readonly deleted: boolean
}

export function parseNamed(id: string, map: unknown): Named | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const name = map.get('name')
  if (typeof name !== 'string') return damaged(id, 'name', map)
  return { kind: 'named', id, name, deleted: typeof map.get('deletedAt') === 'number' }
}

/** Two spellings of one name: case, accents and surrounding space do not count. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .trim()
    .toLowerCase()
}

export function networkOf(map: RecordMap): string | null {
  const network = map.get('network')
  return typeof network === 'string' ? network : null
}
