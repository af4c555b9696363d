import type { Role } from '#shared/access/roles.ts'
import { commonRole } from '#shared/access/rules.ts'
import { type Arrive, createArriving } from './arriving.ts'
import { type Audit, createAudit } from './audit.ts'
import type { AccountsContext } from './context.ts'
import {
  type Credential,
  type Credentials,
  readCredential,
  readGuestSecret,
} from './credentials.ts'
import { createDeletion, type Deletion } from './deletion.ts'
import { createDeviceLinks, type DeviceLinks } from './device-links.ts'
import { createErasures, type Erasures } from './erasures.ts'
import { createIdentities, type Identities } from './identities.ts'
import { createInvitations, type Invitations } from './invitations.ts'
import { createJoining, type Joining } from './joining.ts'
import { createMembers, type Members, type Membership } from './members.ts'
import { createPasskeyChecks, type PasskeyChecks } from './passkey-checks.ts'
import { createPasskeys, type Passkeys } from './passkeys.ts'
import { createPeople, type People, type Person } from './people.ts'
import { createRecent } from './recent.ts'
import { createRecoveryCodes, type RecoveryCodes } from './recovery-codes.ts'
import { createSeen, type Seen } from './seen.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createShares, type Shares } from './shares.ts'
import { createTeam, type Team } from './team.ts'
import { createTokens, type Tokens } from './tokens.ts'
import { transaction } from './transaction.ts'
import type { Visitor } from './visitor.ts'
import { createWorkspaces, type Workspace, type Workspaces } from './workspaces.ts'

/** Whoever has a link is the same guest to the relay: nobody's name is asked. */
export interface Guest {
  /** No person's id. */
  readonly person: string
  /** The id of the link. */
  readonly session: string
}

export type Founded =
  | {
      readonly ok: true
      readonly workspace: Workspace
      readonly person: Person
      readonly role: Role
    }
  | { readonly ok: false; readonly problem: 'taken' }

export interface Accounts {
  readonly audit: Audit
  readonly people: People
  readonly workspaces: Workspaces
  readonly deletion: Deletion
  readonly members: Members
  readonly team: Team
  readonly seen: Seen
  readonly sessions: Sessions
  readonly tokens: Tokens
  readonly invitations: Invitations
  readonly deviceLinks: DeviceLinks
  readonly joining: Joining
  readonly passkeys: Passkeys
  readonly passkeyChecks: PasskeyChecks
  readonly recoveryCodes: RecoveryCodes
  readonly identities: Identities
  readonly arrive: Arrive
  readonly shares: Shares
  readonly erasures: Erasures
  /** Who is asking (R3), from the headers alone; null when nobody that is known. */
  identify(credentials: Credentials): Visitor | null
  /** Null when there is no such workspace or the visitor has no place in it: nobody can tell which. */
  roleIn(visitor: Visitor, workspace: string): Role | null
  /** The guest whose link leads to this document now; null for everybody else. */
  guestOf(credentials: Credentials, workspace: string, document: string): Guest | null
  memberships(visitor: Visitor): readonly Membership[]
  /** Makes the first workspace and its owner; the caller has seen the setup code. */
  found(workspace: Omit<Workspace, 'id'>, personName: string): Founded
  /** Makes one more workspace, whose owner that person is. */
  add(workspace: Omit<Workspace, 'id'>, person: string): Workspace
}

export interface AccountsLimits {
  readonly sessionDays: number
  readonly linkMinutes: number
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Who may come in, as what; only hashes of secrets are kept. */
export function createAccounts(context: AccountsContext, limits: AccountsLimits): Accounts {
  const { database } = context
  const visitors = createRecent<Visitor>(context.now)
  const roles = createRecent<Role>(context.now)
  const lifetime = limits.sessionDays * DAY_MS
  const seen = createSeen(context, lifetime)
  const audit = createAudit(context)
  const people = createPeople(context)
  const workspaces = createWorkspaces(context)
  const members = createMembers(context, seen)
  const invitations = createInvitations(context)
  const sessions = createSessions(context, lifetime, seen, visitors.forget)
  const tokens = createTokens(context, seen, visitors.forget)
  const deviceLinks = createDeviceLinks(context, limits.linkMinutes)
  const parts = { database, audit, people, workspaces, members, invitations, deviceLinks }
  const joining = createJoining(parts)
  const passkeys = createPasskeys(context)
  const identities = createIdentities(context)
  const erasures = createErasures(context)
  const shares = createShares(context, erasures)

  const findVisitor = ({ kind, secret }: Credential): Visitor | null => {
    if (kind === 'token') {
      const token = tokens.find(secret)
      if (!token) return null
      const { id, person, workspace, role } = token
      return { person, session: id, atMost: role, via: { kind, workspace } }
    }
    const session = sessions.find(secret)
    return session && { person: session.person, session: session.id, atMost: null, via: { kind } }
  }

  const roleIn = ({ via, person, atMost }: Visitor, workspace: string): Role | null => {
    if (via.kind === 'token' && via.workspace !== workspace) return null
    const role = roles.get(`${person} ${workspace}`, () => members.roleOf(person, workspace))
    if (!role) return null
    if (atMost) return commonRole(role, atMost)
    seen.member(person, workspace)
    return role
  }

  const forget = () => {
    visitors.forget()
    roles.forget()
  }

  const add = (fields: Omit<Workspace, 'id'>, person: string): Workspace =>
    transaction(database, () => {
      const workspace = workspaces.create(fields)
      members.add(workspace.id, person, 'owner')
      audit.record({ workspace: workspace.id, person, kind: 'workspace-made' })
      return workspace
    })

  return {
    audit,
    people,
    workspaces,
    deletion: createDeletion(context, erasures, audit, forget),
    members,
    team: createTeam({ database, audit, members, invitations, tokens, changed: roles.forget }),
    seen,
    invitations,
    deviceLinks,
    joining,
    sessions,
    tokens,
    passkeys,
    passkeyChecks: createPasskeyChecks(context, passkeys),
    recoveryCodes: createRecoveryCodes(context),
    identities,
    arrive: createArriving({ database, audit, identities, joining }),
    shares,
    erasures,
    roleIn,
    guestOf(credentials, workspace, document) {
      const secret = readGuestSecret(credentials)
      const share = secret === null ? null : shares.find(secret)
      if (share?.workspace !== workspace || share.document !== document) return null
      return { person: `guest of ${share.id}`, session: share.id }
    },
    identify(credentials) {
      const credential = readCredential(credentials)
      if (!credential) return null
      const key = `${credential.kind} ${credential.secret}`
      return visitors.get(key, () => findVisitor(credential))
    },
    memberships: ({ person, via, atMost }) => {
      const all = members.of(person)
      if (via.kind === 'cookie') return all
      return all
        .filter(({ id, deletedAt }) => id === via.workspace && deletedAt === undefined)
        .map((one) => ({ ...one, role: atMost ? commonRole(one.role, atMost) : one.role }))
    },
    found: (fields, personName) =>
      transaction(database, () => {
        if (workspaces.any()) return { ok: false, problem: 'taken' }
        const person = people.add(personName)
        return { ok: true, workspace: add(fields, person.id), person, role: 'owner' }
      }),
    add,
  }
}
