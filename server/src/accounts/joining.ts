import type { DatabaseSync } from 'node:sqlite'
import type { Role } from '#shared/access/roles.ts'
import type { Audit } from './audit.ts'
import type { DeviceLinks } from './device-links.ts'
import type { Invitation, Invitations } from './invitations.ts'
import type { Members } from './members.ts'
import type { People, Person } from './people.ts'
import { transaction } from './transaction.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

export interface JoiningParts {
  readonly database: DatabaseSync
  readonly audit: Audit
  readonly people: People
  readonly workspaces: Workspaces
  readonly members: Members
  readonly invitations: Invitations
  readonly deviceLinks: DeviceLinks
}

/** What a link is for, before it is used. */
export type Look =
  | {
      readonly kind: 'invitation'
      readonly workspace: { readonly name: string }
      readonly role: Role
      readonly invitedBy: { readonly name: string }
      /** Who is signed in where the link was opened. */
      readonly you: Person | null
      readonly member: boolean
    }
  | { readonly kind: 'device'; readonly person: Person }

export interface LinkProblem {
  readonly ok: false
  readonly problem: 'unknown-link' | 'used-link' | 'expired-link' | 'revoked-link'
  /** Whom to ask for another one; null when nobody is known. */
  readonly contact: { readonly name: string } | null
}

export type Looked = { readonly ok: true; readonly look: Look } | LinkProblem

export type Joined =
  | {
      readonly ok: true
      /** False: they were there already, and nothing was used up. */
      readonly isNew: boolean
      readonly person: Person
      /** Null for the device of somebody who is in no workspace any more. */
      readonly workspace: Workspace | null
      readonly role: Role | null
    }
  | { readonly ok: false; readonly problem: 'name-needed' }
  | LinkProblem

/** Invitations and links that add a device, as whoever opens one meets them. */
export interface Joining {
  /** Whether there ever was such a link. */
  knows(secret: string): boolean
  /** Uses nothing up. `visitor` is the id of who is signed in. */
  look(secret: string, visitor: string | null): Looked
  /** `name` is needed where an invitation brings somebody who is not signed in. */
  join(secret: string, visitor: string | null, name: string | null): Joined
}

const UNKNOWN: LinkProblem = { ok: false, problem: 'unknown-link', contact: null }

export function createJoining(parts: JoiningParts): Joining {
  const { database, audit, people, workspaces, members, invitations, deviceLinks } = parts

  /** Who made it, while they may still ask people in; else who is an owner now. */
  const contactFor = (workspace: string, { createdBy }: Invitation) => {
    const owners = members.ownersOf(workspace)
    const one = owners.find(({ id }) => id === createdBy.id) ?? owners[0]
    return one ? { name: one.name } : null
  }

  const invitationOf = (secret: string) => {
    const found = invitations.find(secret)
    if (!found) return null
    const { workspace: id, invitation } = found
    const contact = contactFor(id, invitation)
    const workspace = workspaces.find(id)
    const state = workspace ? invitation.state : 'revoked'
    const problem: LinkProblem | null =
      state === 'open' ? null : { ok: false, problem: `${state}-link`, contact }
    return { workspace, invitation, problem }
  }

  const deviceOf = (secret: string) => {
    const link = deviceLinks.find(secret)
    const person = link && people.find(link.person)
    if (!link || !person) return null
    const { state } = link
    const problem: LinkProblem | null =
      state === 'open'
        ? null
        : { ok: false, problem: `${state}-link`, contact: { name: person.name } }
    return { person, problem }
  }

  const arrive = (person: Person, isNew: boolean): Joined => {
    const [first] = members.of(person.id).filter(({ deletedAt }) => deletedAt === undefined)
    const workspace = first ? workspaces.find(first.id) : null
    return { ok: true, isNew, person, workspace, role: first?.role ?? null }
  }

  return {
    knows: (secret) => invitations.find(secret) !== null || deviceLinks.find(secret) !== null,

    look(secret, visitor) {
      const device = deviceOf(secret)
      if (device) {
        const look: Look = { kind: 'device', person: device.person }
        return device.problem ?? { ok: true, look }
      }
      const invited = invitationOf(secret)
      if (!invited) return UNKNOWN
      const { workspace, invitation, problem } = invited
      const you = visitor === null ? null : people.find(visitor)
      const member = you && workspace ? members.roleOf(you.id, workspace.id) !== null : false
      // Somebody who is in already is not told that their link is used up: they used it.
      if (!workspace || (problem && !member)) return problem ?? UNKNOWN
      return {
        ok: true,
        look: {
          kind: 'invitation',
          workspace: { name: workspace.name },
          role: invitation.role,
          invitedBy: { name: invitation.createdBy.name },
          you,
          member,
        },
      }
    },

    join: (secret, visitor, name) =>
      transaction(database, () => {
        const device = deviceOf(secret)
        if (device) {
          const { person, problem } = device
          if (person.id === visitor) return arrive(person, false)
          if (problem) return problem
          deviceLinks.use(secret)
          audit.record({ workspace: null, person: person.id, kind: 'device-added' })
          return arrive(person, true)
        }
        const invited = invitationOf(secret)
        if (!invited) return UNKNOWN
        const { workspace, invitation, problem } = invited
        const known = visitor === null ? null : people.find(visitor)
        const had = known && workspace ? members.roleOf(known.id, workspace.id) : null
        if (known && had) return { ok: true, isNew: false, workspace, person: known, role: had }
        if (!workspace || problem) return problem ?? UNKNOWN
        if (!known && name === null) return { ok: false, problem: 'name-needed' }
        const person = known ?? people.add(name ?? '')
        const { id, role } = invitation
        members.add(workspace.id, person.id, role)
        invitations.use(id, person.id)
        const about = { invitation: id, name: person.name, role }
        audit.record({ workspace: workspace.id, person: person.id, kind: 'invitation-used', about })
        audit.record({ workspace: workspace.id, person: person.id, kind: 'member-joined', about })
        return { ok: true, isNew: true, workspace, person, role }
      }),
  }
}
