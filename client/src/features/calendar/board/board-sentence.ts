import type { Words } from '#client/i18n/words.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { BoardSaid } from './board-view.ts'
import { columnName } from './column-name.ts'

/** What a screen reader is told, in words. */
export function boardSentence(
  said: BoardSaid,
  words: Words,
  say: Pick<PostWords, 'status'>,
  titleOf: (post: string) => string,
): string {
  const name = (column: string) => columnName(column, words, say)
  switch (said.kind) {
    case 'picked-up':
      return words.board.said.pickedUp(
        titleOf(said.post),
        words.board.place(name(said.at.column), said.at.index + 1),
      )
    case 'over': {
      const { at, of, refusal } = said
      if (refusal !== null) return words.board.refusals[refusal](name(at.column))
      return words.board.said.over(name(at.column), at.index + 1, of)
    }
    case 'put-back':
      return words.spoken.putBack
    case 'refused':
      return words.board.said.refused(words.board.refusals[said.refusal](name(said.column)))
    case 'read-only':
      return words.spoken.readOnly
  }
}
