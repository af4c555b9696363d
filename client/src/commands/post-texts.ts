import type { Workspace } from '#client/workspace/workspace.ts'
import type { Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import {
  beginText,
  leaveText,
  putAside,
  type TextKey,
  type TextPlace,
  takeText,
} from '#shared/domain/post-texts.ts'
import type { Step } from '#shared/domain/step.ts'

/** What a person does to the texts of a post besides writing in them; each is one step to undo. */
export interface PostTextCommands {
  /** A place gets a text of its own, which begins with these words; null where nothing may be written. */
  begin(post: string, place: TextPlace, words: string): TextKey | null
  /** Back to the common text, or to no first comment: what was written is put aside. */
  leave(post: string, place: TextPlace): void
  /** Another text takes the place of the one that stands there. */
  take(post: string, place: TextPlace, prose: string): void
  putAside(post: string, prose: string): void
}

export function createPostTextCommands(workspace: Workspace): PostTextCommands {
  const { undo, write } = workspace

  const run = (
    what: 'written' | 'text-left' | 'text-taken' | 'changed',
    post: string,
    act: (home: Records, author: Author) => readonly Step[],
  ): void => {
    const home = write.homeOf(post)
    if (!home || workspace.locked(post) !== null) return
    undo.run(what, () => write.transact(home, () => act(home, write.author())))
  }

  return {
    begin(post, place, words) {
      let key: TextKey | null = null
      run('written', post, (home, author) => {
        const begun = beginText(home, post, place, words, author)
        key = begun?.key ?? null
        return begun?.steps ?? []
      })
      return key
    },
    leave: (post, place) =>
      run('text-left', post, (home, author) => leaveText(home, post, place, author)),
    take: (post, place, prose) =>
      run('text-taken', post, (home, author) => takeText(home, post, place, prose, author)),
    putAside: (post, prose) =>
      run('changed', post, (home, author) => putAside(home, post, prose, author)),
  }
}
