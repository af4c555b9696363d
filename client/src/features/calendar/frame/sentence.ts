import type { Words } from '#client/i18n/words.ts'
import type { PostWords } from '#client/workspace/post-words.ts'
import type { Said } from './said.ts'

/** What a screen reader is told, in words. */
export function sentence(
  said: Said,
  words: Words['calendar'],
  say: Pick<PostWords, 'when'>,
  titleOf: (post: string) => string,
  dayTitle: (day: string) => string,
): string {
  switch (said.kind) {
    case 'picked-up':
      return words.said.pickedUp(titleOf(said.post), say.when(said.at))
    case 'over':
      return words.said.over(say.when(said.at), said.others)
    case 'over-tray':
      return words.said.overTray
    case 'copying':
      return said.copy ? words.said.copying : words.said.notCopying
    case 'put-back':
      return words.said.putBack
    case 'empty-day':
      return words.said.emptyDay(dayTitle(said.day))
    case 'read-only':
      return words.said.readOnly
  }
}
