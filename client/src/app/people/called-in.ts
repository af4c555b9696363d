import type { Words } from '#client/i18n/words.ts'
import type { ShownMember } from './members-view.ts'

/** What somebody is called in a list where others may be called the same. */
export function calledIn(
  words: Pick<Words['team'], 'nth'>,
  { name, nth }: Pick<ShownMember, 'name' | 'nth'>,
): string {
  return nth === null ? name : words.nth(name, nth)
}
