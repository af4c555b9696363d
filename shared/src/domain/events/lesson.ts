import { type Damaged, lineIn } from '#shared/domain/fields.ts'
import { type EventPart, readPart } from './event-part.ts'

export const LESSON_KINDS = ['keep', 'change'] as const
export type LessonKind = (typeof LESSON_KINDS)[number]

/** What the team knows afterwards, for the next time. */
export interface Lesson extends EventPart {
  readonly kind: 'lesson'
  readonly what: string
  /** To be done so again, or otherwise. */
  readonly next: LessonKind
  /** Why, or how else. */
  readonly how: string
}

export function parseLesson(id: string, map: unknown): Lesson | Damaged {
  return readPart(id, map, 'what', (part, what, fields) => ({
    ...part,
    kind: 'lesson' as const,
    what,
    next: LESSON_KINDS.find((one) => one === lineIn(fields, 'next')) ?? 'keep',
    how: lineIn(fields, 'how') ?? '',
  }))
}
