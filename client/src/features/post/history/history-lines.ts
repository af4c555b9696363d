import type { Words } from '#client/i18n/words.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import type { Post } from '#shared/domain/post.ts'
import { type HistoryNames, historySentence } from './history-sentence.ts'

export interface HistoryLine {
  /** ms since 1970 */
  readonly at: number
  /** The field, or the set that something was added to or taken from; `created` for the beginning. */
  readonly about: string
  readonly text: string
}

/** Kept for importing again: what it says means something to Ruche only. */
const UNSPOKEN = new Set(['origin'])

/** Who changed what and when, the newest first, down to how the post began. */
export function historyLines(
  post: Pick<Post, 'createdAt' | 'createdBy' | 'origin'>,
  entries: readonly HistoryEntry[],
  said: Words['post']['said'],
  say: Pick<PostWords, 'status' | 'when' | 'channel'>,
  names: HistoryNames,
): HistoryLine[] {
  const lines = entries
    .filter(({ field }) => !UNSPOKEN.has(field))
    .map((entry) => ({
      at: entry.at,
      about: entry.field.split(':')[0] ?? '',
      text: historySentence(entry, said, say, names),
    }))
  if (post.createdAt === 0) return lines
  const who = names.who(post.createdBy)
  const text = post.origin === null ? said.created(who) : said.imported(who)
  return [...lines, { at: post.createdAt, about: 'created', text }]
}
