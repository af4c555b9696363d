import type { Role } from '#shared/access/roles.ts'
import { type Arrive, createArriving } from './arriving.ts'
import { type Audit, createAudit } from './audit.ts'
import type { AccountsContext } from './context.ts'
import { createDeletion, type Deletion } from './deletion.ts'
import { createDeviceLinks, type DeviceLinks } from './device-links.ts'
import { createEndings, type Endings } from './endings.ts'
import { createEntrance, type Entrance } from './entrance.ts'
import { createErasures, type Erasures } from './erasures.ts'
import { createFounding, type Founding } from './founding.ts'
import { createIdentities, type Identities } from './identities.ts'
import { createInvitations, type Invitations } from './invitations.ts'
import { createJoining, type Joining } from './joining.ts'
import { createMembers, type Members } from './members.ts'
import { createPasskeyChecks, type PasskeyChecks } from './passkey-checks.ts'
import { createPasskeys, type Passkeys } from './passkeys.ts'
import { createPeople, type People } from './people.ts'
import { createRecent } from './recent.ts'
import { createRecoveryCodes, type RecoveryCodes } from './recovery-codes.ts'
import { createRemovedDevices, type RemovedDevices } from './removed-devices.ts'
import { createSeen, type Seen } from './seen.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createShares, type Shares } from './shares.ts'
import { createTeam, type Team } from './team.ts'
import { createTokens, type Tokens } from './tokens.ts'
import type { Visitor } from './visitor.ts'
import { createWorkspaces, type Workspaces } from './workspaces.ts'

/** Everything about people, workspaces and how they get in; each part has a file. */
export interface Accounts extends Entrance, Founding {
  readonly audit: Audit
  readonly people: People
  readonly workspaces: Workspaces
  readonly deletion: Deletion
  readonly members: Members
  readonly team: Team
  readonly seen: Seen
  readonly sessions: Sessions
  readonly removedDevices: RemovedDevices
  readonly tokens: Tokens
  readonly endings: Endings
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

  const forget = () => {
    visitors.forget()
    roles.forget()
  }

  return {
    audit,
    people,
    workspaces,
    deletion: createDeletion(context, erasures, audit, forget),
    members,
    team: createTeam({ database, audit, members, invitations, tokens, changed: roles.forget }),
    seen,
    endings: createEndings(context),
    invitations,
    deviceLinks,
    joining,
    sessions,
    removedDevices: createRemovedDevices(context, lifetime, visitors.forget),
    tokens,
    passkeys,
    passkeyChecks: createPasskeyChecks(context, passkeys),
    recoveryCodes: createRecoveryCodes(context),
    identities,
    arrive: createArriving({ database, audit, identities, joining }),
    shares,
    erasures,
    ...createEntrance({ sessions, tokens, members, shares, seen, visitors, roles }),
    ...createFounding({ database, audit, people, workspaces, members }),
  }
}
