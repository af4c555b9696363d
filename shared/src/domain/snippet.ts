import * as Y from 'yjs'
import { type Damaged, damaged } from '#shared/domain/fields.ts'

/** A piece of text that a team uses again: a set of hashtags, a signature, a legal line. */
export interface Snippet {
  readonly kind: 'snippet'
  readonly id: string
  readonly name: string
  readonly text: string
  readonly deleted: boolean
}

export const LONGEST_SNIPPET = 5_000

export function parseSnippet(id: string, map: unknown): Snippet | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [name, text] = [map.get('name'), map.get('text')]
  if (typeof name !== 'string') return damaged(id, 'name', map)
  if (typeof text !== 'string') return damaged(id, 'text', map)
  return { kind: 'snippet', id, name, text, deleted: typeof map.get('deletedAt') === 'number' }
}

/** Nothing but hashtags: how many there are says more than how they begin. */
export function isHashtagSet({ text }: Pick<Snippet, 'text'>): boolean {
  return (
    text.trim() !== '' &&
    text
      .trim()
      .split(/\s+/)
      .every((word) => /^[#＃]/.test(word))
  )
}
