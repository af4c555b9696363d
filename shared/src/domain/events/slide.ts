import { type Damaged, lineIn } from '#shared/domain/fields.ts'
import { type EventPart, readPart } from './event-part.ts'

/** Words that the team has prepared for the screen; an audience gets them when they are shown. */
export interface Slide extends EventPart {
  readonly kind: 'slide'
  readonly title: string
  /** Lines below it; may be empty. */
  readonly text: string
}

export function parseSlideRecord(id: string, map: unknown): Slide | Damaged {
  return readPart(id, map, 'title', (part, title, fields) => ({
    ...part,
    kind: 'slide' as const,
    title,
    text: lineIn(fields, 'text') ?? '',
  }))
}
