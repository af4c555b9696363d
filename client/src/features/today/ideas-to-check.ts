import { type Accessor, createMemo, untrack } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'
import type { Idea } from '#shared/domain/idea.ts'

/** What was noted and nobody has looked into, the newest first; of the years that are open. */
export function createIdeasToCheck(
  workspace: Pick<Workspace, 'ideas' | 'me'>,
): Accessor<readonly Idea[]> {
  return createMemo(() => {
    const ideas = workspace.ideas()
    if (!ideas || !may(workspace.me.role, 'see the team')) return []
    const ids = ideas.ids()
    const used = ideas.used()
    // Every change makes another list of them: there is nothing more to watch in each.
    return untrack(() =>
      ids.flatMap((id) => {
        const idea = ideas.get(id)
        return idea?.kind === 'idea' && idea.checks.length === 0 && !used.has(id) ? [idea] : []
      }),
    )
  })
}
