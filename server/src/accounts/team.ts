import type { DatabaseSync } from 'node:sqlite'
import type { Role } from '#shared/access/roles.ts'
import { may } from '#shared/access/rules.ts'
import type { Audit } from './audit.ts'
import type { Invitation, Invitations } from './invitations.ts'
import type { Member, Members } from './members.ts'
import type { Tokens } from './tokens.ts'
import { transaction } from './transaction.ts'

export interface TeamParts {
  readonly database: DatabaseSync
  readonly audit: Audit
  readonly members: Members
  readonly invitations: Invitations
  readonly tokens: Tokens
  /** Called whenever somebody's right is another one. */
  readonly changed: () => void
}

export type TeamProblem = 'unknown-member' | 'changed-meanwhile' | 'last-owner'

export type RoleChange =
  | { readonly ok: true; readonly member: Member }
  | { readonly ok: false; readonly problem: TeamProblem }

export type Removal = { readonly ok: true } | { readonly ok: false; readonly problem: TeamProblem }

/** What is done about the members of a workspace. `by` did it, and may; `person` is whom it happens to. */
export interface Team {
  /** `was` is the role that `by` saw: when two change it at once, the second is told. */
  changeRole(workspace: string, by: string, person: string, role: Role, was: Role): RoleChange
  /** Takes somebody out; or, when it is `by` themselves, they leave. */
  remove(workspace: string, by: string, person: string): Removal
}

/** There is always an owner; and whoever lost a right left nothing behind by which they have it still. */
export function createTeam(parts: TeamParts): Team {
  const { database, audit, members, invitations, tokens, changed } = parts

  const isLastOwner = (workspace: string, { role }: Member) =>
    role === 'owner' && members.ownersOf(workspace).length === 1

  const closeInvitations = (workspace: string, by: string, is: (one: Invitation) => boolean) => {
    for (const { id, state } of invitations.list(workspace).filter(is)) {
      if (state !== 'open' || !invitations.revoke(workspace, id)) continue
      const about = { invitation: id }
      audit.record({ workspace, person: by, kind: 'invitation-revoked', about })
    }
  }

  return {
    changeRole: (workspace, by, person, role, was) =>
      transaction(database, () => {
        const member = members.find(workspace, person)
        if (!member) return failed('unknown-member')
        if (member.role !== was) return failed('changed-meanwhile')
        if (role !== 'owner' && isLastOwner(workspace, member)) return failed('last-owner')
        if (role !== was) {
          members.setRole(workspace, person, role)
          const about = { person, name: member.person.name, from: was, to: role }
          audit.record({ workspace, person: by, kind: 'role-changed', about })
          if (!may(role, 'manage people'))
            closeInvitations(workspace, by, ({ createdBy }) => createdBy.id === person)
        }
        changed()
        return { ok: true, member: { ...member, role } }
      }),

    remove: (workspace, by, person) =>
      transaction(database, () => {
        const member = members.find(workspace, person)
        if (!member) return failed('unknown-member')
        if (isLastOwner(workspace, member)) return failed('last-owner')
        const leaves = by === person
        // A link that would bring them back would make a removal worth nothing.
        closeInvitations(
          workspace,
          by,
          ({ createdBy, used }) =>
            createdBy.id === person || (!leaves && used.some((one) => one.person.id === person)),
        )
        for (const { id, name } of tokens.removeOf(workspace, person))
          audit.record({ workspace, person: by, kind: 'token-removed', about: { token: id, name } })
        const about = { person, name: member.person.name, role: member.role }
        audit.record({
          workspace,
          person: by,
          kind: leaves ? 'member-left' : 'member-removed',
          about,
        })
        members.remove(workspace, person)
        changed()
        return { ok: true }
      }),
  }
}

function failed(problem: TeamProblem): { readonly ok: false; readonly problem: TeamProblem } {
  return { ok: false, problem }
}
