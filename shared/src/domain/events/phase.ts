import { type Damaged, lineIn, numberIn } from '#shared/domain/fields.ts'
import { isLocalTime, type LocalTime } from '#shared/domain/local-time.ts'
import { type EventPart, readPart } from './event-part.ts'

/** What happens in it: the entry form closes with `entries`, the jury sits in `jury`. */
export const PHASE_ROLES = [
  'preparation',
  'teasing',
  'entries',
  'vote',
  'jury',
  'draw',
  'event',
  'results',
] as const
export type PhaseRole = (typeof PHASE_ROLES)[number]

/**
 * A phase as it is kept: a beginning of its own, or a phase that it follows, and how long it is. When it begins and ends
 * is computed of all of them (timeline.ts): whoever moves one moves what follows it, and two people who move two of
 * them apart have moved both.
 */
export interface Phase extends EventPart {
  readonly kind: 'phase'
  readonly name: string
  /** An unknown value shows as itself (M5). */
  readonly role: PhaseRole | (string & {})
  /** When it begins where it follows none, on the workspace's clocks; else where it stood when it was last placed. */
  readonly start: LocalTime | null
  /** Minutes on the clocks of a wall; 0 is a milestone. Never negative. */
  readonly length: number
  /** Somebody else's Ruche wrote an end before its beginning. */
  readonly backwards: boolean
  /** Id of the phase that it follows. */
  readonly after: string | null
  /** Minutes from the end of that one to its own beginning; negative where they overlap. */
  readonly gap: number
}

export const DAY_MINUTES = 1440
/** Ten years: what is longer is nonsense, and would draw a timeline of nothing. */
const MOST_MINUTES = 3660 * DAY_MINUTES

export function parsePhase(id: string, map: unknown): Phase | Damaged {
  return readPart(id, map, 'name', (part, name, fields) => {
    const start = lineIn(fields, 'start')
    const length = minutesOf(numberIn(fields, 'length'))
    return {
      ...part,
      kind: 'phase' as const,
      name,
      role: lineIn(fields, 'role') ?? 'event',
      start: start !== null && isLocalTime(start) ? start : null,
      length: Math.max(0, length),
      backwards: length < 0,
      after: lineIn(fields, 'after'),
      gap: minutesOf(numberIn(fields, 'gap')),
    }
  })
}

function minutesOf(value: number | null): number {
  return Math.max(-MOST_MINUTES, Math.min(MOST_MINUTES, Math.round(value ?? 0)))
}
