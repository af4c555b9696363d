import type { Words } from '#client/i18n/words.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { Said } from './said.ts'

/** What a screen reader is told, in words. */
export function sentence(
  said: Said,
  words: Words['spoken'],
  say: Pick<PostWords, 'when'>,
  titleOf: (post: string) => string,
  dayTitle: (day: string) => string,
): string {
  switch (said.kind) {
    case 'picked-up':
      return words.pickedUp(titleOf(said.post), say.when(said.at))
    case 'over':
      return words.over(say.when(said.at), said.others)
    case 'over-tray':
      return words.overTray
    case 'copying':
      return said.copy ? words.copying : words.notCopying
    case 'put-back':
      return words.putBack
    case 'empty-day':
      return words.emptyDay(dayTitle(said.day))
    case 'read-only':
      return words.readOnly
  }
}
