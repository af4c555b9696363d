import { lazyDetail } from '#client/i18n/lazy-part.tsx'

/** Nobody else is known before the relay has answered. */
export const Visitors = lazyDetail(async () => (await import('../frame/beside.ts')).Visitors)
