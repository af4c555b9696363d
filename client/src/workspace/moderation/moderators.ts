import { type Accessor, createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import type { Person, Workspace } from '#client/workspace/workspace.ts'
import { accessTo, isRole } from '#shared/access/roles.ts'
import { rolesIn } from '#shared/documents/space.ts'

/** Members who may write what the moderation notes, as far as this device knows: to be asked, never to decide who may. */
export function createModerators(
  workspace: Pick<Workspace, 'members' | 'documents' | 'me'>,
): Accessor<readonly Person[]> {
  const roles = rolesIn(workspace.documents.space.doc)
  const changed = changesOf(roles)
  return createMemo(() => {
    changed()
    return workspace.members().filter(({ id }) => {
      const role = id === workspace.me.id ? workspace.me.role : String(roles.get(id) ?? '')
      return isRole(role) && accessTo('moderation', role) === 'write'
    })
  })
}
