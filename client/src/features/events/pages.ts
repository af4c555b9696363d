import type { Words } from '#client/i18n/words.ts'
import type { EventPlan } from '#shared/domain/events/event-plan.ts'

export interface EventPlace {
  /** After `/w/{workspace}/events/{event}`. */
  readonly path: string
  readonly label: (words: Words) => string
  /** Of which events it is a page, where not of all. */
  readonly isOf?: (plan: EventPlan) => boolean
  /** Pages that are reached from it. */
  readonly under?: readonly string[]
}

/** The pages of one event, which lead to one another; `app/event-pages.tsx` says what stands there. */
export const EVENT_PLACES: readonly EventPlace[] = [
  { path: '', label: (words) => words.events.overview },
  { path: '/tasks', label: (words) => words.events.tasksPage },
  { path: '/rules', label: (words) => words.eventRules.title },
  {
    path: '/entries',
    label: (words) => words.entries.title,
    under: ['/entry-form', '/entry-import'],
  },
  {
    path: '/jury',
    label: (words) => words.jury.title,
    isOf: ({ type, jury }) => type === 'contest' || jury.judges.length > 0,
  },
  { path: '/vote', label: (words) => words.vote.title, isOf: ({ type }) => type !== 'draw' },
  {
    path: '/challenge',
    label: (words) => words.challenge.title,
    isOf: ({ type }) => type === 'challenge',
  },
  { path: '/draw', label: (words) => words.draw.title },
  { path: '/live', label: (words) => words.live.title },
  { path: '/report', label: (words) => words.report.title },
]
