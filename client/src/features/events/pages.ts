import type { Words } from '#client/i18n/words.ts'

export interface EventPlace {
  /** After `/w/{workspace}/events/{event}`. */
  readonly path: string
  readonly label: (words: Words) => string
}

/** The pages of one event, which lead to one another; `app/event-pages.tsx` says what stands there. */
export const EVENT_PLACES: readonly EventPlace[] = [
  { path: '', label: (words) => words.events.overview },
  { path: '/tasks', label: (words) => words.events.tasksPage },
  { path: '/rules', label: (words) => words.eventRules.title },
  { path: '/draw', label: (words) => words.draw.title },
  { path: '/live', label: (words) => words.live.title },
]
