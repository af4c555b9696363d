import type { Deed } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type NamedDays, type Overlay, overlayFields } from '#shared/domain/overlay.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'

/** Under a name that is there already, it takes the place of that calendar: a newer file of the same. One step to undo. */
export function addOverlay(
  workspace: Workspace,
  name: string,
  days: readonly NamedDays[],
  known: readonly Overlay[],
): void {
  if (!workspace.mayName() || days.length === 0) return
  const what: Deed = 'overlaid'
  const { write, undo } = workspace
  const home = write.collection('overlays')
  const author = write.author()
  const older = known.filter((overlay) => overlay.name === name)
  undo.run(what, () =>
    write.transact(home, () => [
      createRecord(home, overlayFields(name, days), {}, author).step,
      ...older.flatMap(({ id }) => changeRecord(home, id, { deletedAt: author.now }, author)),
    ]),
  )
}

export function removeOverlay(workspace: Workspace, id: string): void {
  if (!workspace.mayName()) return
  const what: Deed = 'unlaid'
  const { write, undo } = workspace
  const home = write.collection('overlays')
  const author = write.author()
  undo.run(what, () =>
    write.transact(home, () => changeRecord(home, id, { deletedAt: author.now }, author)),
  )
}
