import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import type { SharedTextProps } from '#client/workspace/shared-text.ts'

/** The editor of posts, lent to every page where several write one text: fetched with the first of them. */
export const SharedText = lazyDetail<SharedTextProps>(
  async () => (await import('#client/features/post/text/SharedText.tsx')).SharedText,
)
