import type { Words } from '#client/i18n/words.ts'

/**
 * What "+3" means, in words: `3 more posts on Thursday 22 October, 1 free slot`.
 * @param marked how many of them are selected
 */
export function moreSaid(
  { calendar, slots, selection }: Words,
  when: string,
  { more, moreFree }: { readonly more: number; readonly moreFree: number },
  marked: number,
): string {
  return [
    more > 0 ? calendar.moreOn(more, when) : when,
    moreFree > 0 && slots.freeCount(moreFree),
    marked > 0 && selection.count(marked),
  ]
    .filter(Boolean)
    .join(', ')
}
