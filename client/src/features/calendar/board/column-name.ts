import type { Words } from '#client/i18n/words.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import { type ColumnName, OTHER } from './columns.ts'

export function columnName(
  column: ColumnName,
  words: Words,
  say: Pick<PostWords, 'status'>,
): string {
  return column === OTHER ? words.board.other : say.status(column)
}
