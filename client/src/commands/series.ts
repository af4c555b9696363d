import { copiedDraft } from '#client/commands/copied-draft.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { LocalTime } from '#shared/domain/local-time.ts'
import { createPost } from '#shared/domain/post-actions.ts'
import { changeRecord } from '#shared/domain/record.ts'
import type { Move } from '#shared/domain/series.ts'

/** What a person does to several posts that were made of one; each is one step to undo. */
export interface SeriesCommands {
  /** Copies of a post with all that is attached to it, one for each time; it and they are a series from then on. */
  repeat(post: string, times: readonly LocalTime[]): void
  move(moves: readonly Move[]): void
}

export function createSeriesCommands(workspace: Workspace): SeriesCommands {
  const { undo, write } = workspace
  return {
    repeat(post, times) {
      const draft = copiedDraft(workspace, post)
      if (!draft || workspace.readOnly() !== null || times.length === 0) return
      const series = draft.series ?? post
      undo.run('repeated', () => {
        const author = write.author()
        const home = write.newPosts()
        const copies = write.transact(home, () =>
          times.flatMap((at) => {
            const { id, step } = createPost(home, { ...draft, at, series }, author)
            return [step, ...(workspace.media()?.copy(post, id, home, author) ?? [])]
          }),
        )
        const own = write.homeOf(post)
        if (!own || workspace.locked(post) !== null) return copies
        return [
          ...write.transact(own, () => changeRecord(own, post, { series }, author)),
          ...copies,
        ]
      })
    },
    move(moves) {
      const free = moves.filter(({ post }) => workspace.locked(post) === null)
      undo.run('series moved', () =>
        [...Map.groupBy(free, ({ post }) => write.homeOf(post))].flatMap(([home, own]) =>
          home
            ? write.transact(home, () =>
                own.flatMap(({ post, to }) => changeRecord(home, post, { at: to }, write.author())),
              )
            : [],
        ),
      )
    },
  }
}
