import type { Words } from '#client/i18n/words.ts'

export interface ModerationPlace {
  /** After `/w/{workspace}/moderation`. */
  readonly path: string
  readonly label: (words: Words) => string
}

/** On all of them one is in the moderation, and they lead to one another. */
export const MODERATION_PLACES: readonly ModerationPlace[] = [
  { path: '', label: (words) => words.moderation.inbox },
  { path: '/people', label: (words) => words.noted.people },
  { path: '/incidents', label: (words) => words.incidents.title },
  { path: '/shifts', label: (words) => words.shifts.title },
  { path: '/handovers', label: (words) => words.handovers.title },
  { path: '/answers', label: (words) => words.replies.answers.title },
  { path: '/import', label: (words) => words.moderationImport.title },
  { path: '/settings', label: (words) => words.moderationSettings.place },
  { path: '/rights', label: (words) => words.rights.page },
]
