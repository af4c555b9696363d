import { type Accessor, createMemo, onCleanup } from 'solid-js'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { parseSnippet, type Snippet } from '#shared/domain/snippet.ts'

/** The pieces of text of the team, in the order of their names; read while somebody chooses one. */
export function createSnippets(workspace: Pick<Workspace, 'write'>): Accessor<readonly Snippet[]> {
  const store = createRecordStore<Snippet | Damaged>(parseSnippet, () => {})
  onCleanup(store.attach(workspace.write.collection('snippets')))
  return createMemo(() =>
    Object.values(store.byId)
      .flatMap((one) => (one?.kind === 'snippet' && !one.deleted ? [one] : []))
      .sort((a, b) => a.name.localeCompare(b.name)),
  )
}
