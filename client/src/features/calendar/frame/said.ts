import type { LocalTime } from '#shared/domain/local-time.ts'

/** What a screen reader is told while somebody works with the keyboard; `sentence.ts` puts it into words. */
export type Said =
  | { readonly kind: 'picked-up'; readonly post: string; readonly at: LocalTime | null }
  /** `others` are the posts that are there already. */
  | { readonly kind: 'over'; readonly at: LocalTime; readonly others: number }
  | { readonly kind: 'over-tray' }
  | { readonly kind: 'copying'; readonly copy: boolean }
  | { readonly kind: 'put-back' }
  | { readonly kind: 'empty-day'; readonly day: string }
  | { readonly kind: 'read-only' }
