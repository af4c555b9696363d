import { type Accessor, createMemo, onCleanup } from 'solid-js'
import { createRecordStore } from '#client/binding/record-store.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { Damaged } from '#shared/domain/fields.ts'
import { parseTemplate, type Template } from '#shared/domain/template.ts'

/** The templates of the team, in the order of their names; read while somebody looks at them. */
export function createTemplates(
  workspace: Pick<Workspace, 'write'>,
): Accessor<readonly Template[]> {
  const store = createRecordStore<Template | Damaged>(parseTemplate, () => {})
  onCleanup(store.attach(workspace.write.collection('templates')))
  return createMemo(() =>
    Object.keys(store.byId)
      .flatMap((id) => {
        const one = store.whole(id)
        return one?.kind === 'template' && !one.deleted ? [one] : []
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
  )
}
