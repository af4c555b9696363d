import type { DatabaseSync } from 'node:sqlite'
import type { Role } from '#shared/access/roles.ts'
import type { Audit } from './audit.ts'
import type { Members } from './members.ts'
import type { People, Person } from './people.ts'
import { transaction } from './transaction.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

export type Founded =
  | {
      readonly ok: true
      readonly workspace: Workspace
      readonly person: Person
      readonly role: Role
    }
  | { readonly ok: false; readonly problem: 'taken' }

export interface Founding {
  /** Makes the first workspace and its owner; the caller has seen the setup code. */
  found(workspace: Omit<Workspace, 'id'>, personName: string): Founded
  /** Makes one more workspace, whose owner that person is. */
  add(workspace: Omit<Workspace, 'id'>, person: string): Workspace
}

export interface FoundingParts {
  readonly database: DatabaseSync
  readonly audit: Audit
  readonly people: People
  readonly workspaces: Workspaces
  readonly members: Members
}

/** How a workspace comes to be, with somebody who owns it. */
export function createFounding(parts: FoundingParts): Founding {
  const { database, audit, people, workspaces, members } = parts

  const add = (fields: Omit<Workspace, 'id'>, person: string): Workspace =>
    transaction(database, () => {
      const workspace = workspaces.create(fields)
      members.add(workspace.id, person, 'owner')
      audit.record({ workspace: workspace.id, person, kind: 'workspace-made' })
      return workspace
    })

  return {
    add,
    found: (fields, personName) =>
      transaction(database, () => {
        if (workspaces.any()) return { ok: false, problem: 'taken' }
        const person = people.add(personName)
        return { ok: true, workspace: add(fields, person.id), person, role: 'owner' }
      }),
  }
}
