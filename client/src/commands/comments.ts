import type * as Y from 'yjs'
import type { Workspace } from '#client/workspace/workspace.ts'
import { commentsIn } from '#shared/documents/calendar.ts'
import {
  type CommentDraft,
  editComment,
  removeComment,
  settleThread,
  toggleReaction,
  writeComment,
} from '#shared/domain/comments/comment.ts'
import type { Passage } from '#shared/domain/comments/passage.ts'
import { passageAt } from '#shared/domain/comments/passage.ts'
import type { Records } from '#shared/domain/fields.ts'
import type { Step } from '#shared/domain/step.ts'

/**
 * What people say about posts: whoever may write in the calendar, also about a post that they may not change. Each is
 * one step to undo; only one's own is edited or taken back.
 */
export interface CommentCommands {
  write(draft: CommentDraft): void
  edit(comment: string, text: string, mentions: readonly string[]): void
  remove(comment: string): void
  /** A thread, by its first comment. */
  settle(thread: string, resolved: boolean): void
  react(comment: string, sign: string): void
  /** What is marked in a text of a post, to be spoken of. */
  passage(post: string, text: Y.Text, from: number, to: number): Passage | null
}

export function createCommentCommands(workspace: Workspace): CommentCommands {
  const { undo, write, me } = workspace

  const run = (
    what: string,
    records: Records | null | undefined,
    act: (records: Records) => readonly Step[],
  ): void => {
    if (!records || workspace.readOnly() !== null) return
    undo.run(what, () => write.transact(records, () => act(records)))
  }
  const homeOf = (comment: string): Records | null => write.homeOf(comment)
  const ownHome = (comment: string): Records | null => {
    const home = homeOf(comment)
    return home?.get(comment)?.get('createdBy') === me.id ? home : null
  }

  return {
    write(draft) {
      const doc = write.homeOf(draft.post)?.doc
      if (!doc || draft.text.trim() === '') return
      run('written', commentsIn(doc), (comments) => [
        writeComment(comments, draft, write.author()).step,
      ])
    },
    edit(comment, text, mentions) {
      if (text.trim() === '') return
      run('written', ownHome(comment), (comments) =>
        editComment(comments, comment, text, mentions, write.author()),
      )
    },
    remove: (comment) =>
      run('comment removed', ownHome(comment), (comments) =>
        removeComment(comments, comment, write.author()),
      ),
    settle: (thread, resolved) =>
      run(resolved ? 'thread resolved' : 'thread opened', homeOf(thread), (comments) =>
        settleThread(comments, thread, resolved, write.author()),
      ),
    react: (comment, sign) =>
      run('written', homeOf(comment), (comments) =>
        toggleReaction(comments, comment, sign, write.author()),
      ),
    passage(post, text, from, to) {
      const map = write.homeOf(post)?.get(post)
      return map ? passageAt(map, text, from, to) : null
    },
  }
}
