import type { Role } from '#shared/access/roles.ts'
import { commonRole } from '#shared/access/two-roles.ts'
import {
  type Credential,
  type Credentials,
  readCredential,
  readGuestSecret,
} from './credentials.ts'
import type { Members, Membership } from './members.ts'
import type { Recent } from './recent.ts'
import type { Seen } from './seen.ts'
import type { Sessions } from './sessions.ts'
import type { Shares } from './shares.ts'
import type { Tokens } from './tokens.ts'
import type { Visitor } from './visitor.ts'

/** Whoever has a link is the same guest to the relay: nobody's name is asked. */
export interface Guest {
  /** No person's id. */
  readonly person: string
  /** The id of the link. */
  readonly session: string
}

export interface Entrance {
  /** Who is asking (R3), from the headers alone; null when nobody that is known. */
  identify(credentials: Credentials): Visitor | null
  /** Null when there is no such workspace or the visitor has no place in it: nobody can tell which. */
  roleIn(visitor: Visitor, workspace: string): Role | null
  /** The guest whose link leads to this document now; null for everybody else. */
  guestOf(credentials: Credentials, workspace: string, document: string): Guest | null
  memberships(visitor: Visitor): readonly Membership[]
}

export interface EntranceParts {
  readonly sessions: Sessions
  readonly tokens: Tokens
  readonly members: Members
  readonly shares: Shares
  readonly seen: Seen
  /** Forgotten by whatever takes something away (R13). */
  readonly visitors: Recent<Visitor>
  readonly roles: Recent<Role>
}

/** Who somebody is, and as what they come in. */
export function createEntrance(parts: EntranceParts): Entrance {
  const { sessions, tokens, members, shares, seen, visitors, roles } = parts

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

  return {
    identify(credentials) {
      const credential = readCredential(credentials)
      if (!credential) return null
      const key = `${credential.kind} ${credential.secret}`
      return visitors.get(key, () => findVisitor(credential))
    },
    roleIn({ via, person, atMost }, workspace) {
      if (via.kind === 'token' && via.workspace !== workspace) return null
      const role = roles.get(`${person} ${workspace}`, () => members.roleOf(person, workspace))
      if (!role) return null
      if (atMost) return commonRole(role, atMost)
      seen.member(person, workspace)
      return role
    },
    guestOf(credentials, workspace, document) {
      const secret = readGuestSecret(credentials)
      const share = secret === null ? null : shares.find(secret)
      if (share?.workspace !== workspace || share.document !== document) return null
      return { person: `guest of ${share.id}`, session: share.id }
    },
    memberships({ person, via, atMost }) {
      const all = members.of(person)
      if (via.kind === 'cookie') return all
      return all
        .filter(({ id, deletedAt }) => id === via.workspace && deletedAt === undefined)
        .map((one) => ({ ...one, role: atMost ? commonRole(one.role, atMost) : one.role }))
    },
  }
}
