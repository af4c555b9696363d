import type { Formats } from '#client/i18n/formats.ts'
import type { Words } from '#client/i18n/words.ts'
import { EVENT_TYPES, type EventPlan } from '#shared/domain/events/event-plan.ts'
import type { Standing } from '#shared/domain/events/plan-standing.ts'
import { dayOf } from '#shared/domain/local-time.ts'

/** Where a plan stands, in words. */
export function standingSaid(standing: Standing, words: Words['events'], formats: Formats): string {
  const day = (time: string) => formats.dayInMonth(dayOf(time))
  switch (standing.kind) {
    case 'no-phases':
      return words.noPhases
    case 'ahead':
      return words.begins(day(standing.first.from))
    case 'in':
      return words.inPhase(standing.phase.name)
    case 'between':
      return words.between(standing.next.name, day(standing.next.from))
    case 'over':
      return words.ended(day(standing.last.until))
  }
}

/** A type of a newer version shows as itself (M5). */
export function typeSaid(type: EventPlan['type'], words: Words['events']): string {
  const known = EVENT_TYPES.find((one) => one === type)
  return known ? words.types[known] : type
}
