import { type Accessor, createMemo, untrack } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import { appealDeadlines, decidersOf } from '#shared/domain/moderation/appeal.ts'

/** Until when the first open appeal of each case is to be decided, by the case's id; ms since 1970. Reactive. */
export function createAppealDeadlines(
  workspace: Pick<Workspace, 'moderation'>,
): Accessor<ReadonlyMap<string, number>> {
  return createMemo(() => {
    const moderation = workspace.moderation()
    moderation?.appeals.changes()
    const decidersAbout = (id: string): readonly string[] => {
      const measure = moderation?.measures.get(id)
      return measure?.kind === 'measure' ? decidersOf(measure) : []
    }
    return appealDeadlines(
      untrack(() => [...(moderation?.appeals.every() ?? [])]),
      decidersAbout,
    )
  })
}
