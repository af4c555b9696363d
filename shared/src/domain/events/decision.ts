import { type Damaged, lineIn } from '#shared/domain/fields.ts'
import { isLocalTime } from '#shared/domain/local-time.ts'
import { type EventPart, readPart } from './event-part.ts'

/** What the team has decided, so that nobody has to ask again. */
export interface Decision extends EventPart {
  readonly kind: 'decision'
  readonly what: string
  readonly why: string
  /** `2026-10-22`; null: on the day it was noted. */
  readonly day: string | null
}

export function parseDecision(id: string, map: unknown): Decision | Damaged {
  return readPart(id, map, 'what', (part, what, fields) => {
    const day = lineIn(fields, 'day')
    return {
      ...part,
      kind: 'decision' as const,
      what,
      why: lineIn(fields, 'why') ?? '',
      day: day !== null && day.length === 10 && isLocalTime(day) ? day : null,
    }
  })
}
