import { lazyPart } from '#client/i18n/lazy-part.tsx'

/** Rarely seen, and no part of the first page. */
export const NoWayIn = lazyPart(async () => (await import('./pages.ts')).NoWayIn)
