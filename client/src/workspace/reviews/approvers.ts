import { type Accessor, createMemo } from 'solid-js'
import { changesOf } from '#client/binding/map-changes.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { isRole } from '#shared/access/roles.ts'
import { may } from '#shared/access/rules.ts'
import { rolesIn } from '#shared/documents/space.ts'

/** Who can be asked for a review, oneself last. */
export function createApprovers(
  workspace: Workspace,
): Accessor<readonly { readonly id: string; readonly name: string }[]> {
  const { me } = workspace
  const roles = rolesIn(workspace.documents.space.doc)
  const rolesChanged = changesOf(roles)
  const mayApprove = (member: string): boolean => {
    if (member === me.id) return may(me.role, 'approve')
    const role = roles.get(member)
    // Of whom no role is known here is asked rather than left out.
    return typeof role !== 'string' || !isRole(role) || may(role, 'approve')
  }
  return createMemo(() => {
    rolesChanged()
    const others = workspace.members().filter(({ id }) => id !== me.id)
    const self = workspace.members().filter(({ id }) => id === me.id)
    return [...others, ...self].filter(({ id }) => mayApprove(id))
  })
}
