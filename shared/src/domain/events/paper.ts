import { type Damaged, lineIn } from '#shared/domain/fields.ts'
import { type EventPart, readPart } from './event-part.ts'

/** Something that belongs to a plan and lies elsewhere: a poster, a contract, a folder. */
export interface Paper extends EventPart {
  readonly kind: 'paper'
  readonly name: string
  /** An address; null where it lies in a cupboard. */
  readonly link: string | null
}

export function parsePaper(id: string, map: unknown): Paper | Damaged {
  return readPart(id, map, 'name', (part, name, fields) => ({
    ...part,
    kind: 'paper' as const,
    name,
    link: lineIn(fields, 'link'),
  }))
}
