import type { Words } from '#client/i18n/words.ts'

/**
 * What "+3" means, in words: `3 more posts on Thursday 22 October, 1 free slot`.
 * @param words of the first page alone, as long as there are neither free slots nor marked posts
 * @param marked how many of them are selected
 */
export function moreSaid(
  words: Words,
  when: string,
  { more, moreFree }: { readonly more: number; readonly moreFree: number },
  marked: number,
): string {
  return [
    more > 0 ? words.calendar.moreOn(more, when) : when,
    moreFree > 0 && words.slots.freeCount(moreFree),
    marked > 0 && words.selection.count(marked),
  ]
    .filter(Boolean)
    .join(', ')
}
