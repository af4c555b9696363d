import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import type { Identity } from '#server/open-id/provider.ts'
import type { Audit } from './audit.ts'
import type { Identities } from './identities.ts'
import type { Joining } from './joining.ts'
import { Name } from './names.ts'
import { transaction } from './transaction.ts'

/** What somebody wanted when they were sent to the provider. */
export interface Errand {
  /** Who was signed in then: the identity is to be linked to them. */
  readonly person: string | null
  /** Whose work the browser keeps. */
  readonly keptFor: string | null
  readonly invitation: { readonly secret: string; readonly name: string | null } | null
}

export type ArrivalProblem = 'unknown' | 'someone-else' | 'of-another' | 'changed' | 'link' | 'name'
export type Arrived =
  | {
      readonly ok: true
      readonly person: string
      /** The id of the workspace that they were invited into. */
      readonly workspace: string | null
    }
  | { readonly ok: false; readonly problem: ArrivalProblem }

export interface ArrivingParts {
  readonly database: DatabaseSync
  readonly audit: Audit
  readonly identities: Identities
  readonly joining: Joining
}

/**
 * Whom the relay takes somebody for whom the provider knows. An address alone makes nobody a member: an identity that
 * was never seen is linked to who is signed in, or comes in by an invitation, or stays outside.
 *
 * @param visitor who is signed in now
 */
export type Arrive = (identity: Identity, errand: Errand, visitor: string | null) => Arrived

export function createArriving({ database, audit, identities, joining }: ArrivingParts): Arrive {
  const link = (person: string, identity: Identity): void => {
    identities.link(person, identity)
    const about = identity.email === null ? {} : { email: identity.email }
    audit.record({ workspace: null, person, kind: 'open-id-linked', about })
  }

  /** A link that adds a device is none of this: it would give somebody's account to whoever is at the provider. */
  const join = (secret: string, person: string | null, name: string | null) => {
    const looked = joining.look(secret, person)
    if (!looked.ok || looked.look.kind !== 'invitation') return 'link'
    const joined = joining.join(secret, person, name)
    if (joined.ok) return joined
    return joined.problem === 'name-needed' ? 'name' : 'link'
  }

  return (identity, { person, keptFor, invitation }, visitor) =>
    transaction(database, () => {
      const known = identities.personOf(identity.issuer, identity.subject)
      // Somebody else has signed in here, or out, while this one was at the provider.
      if (person !== visitor) return refuse('changed')
      if (known !== null && visitor !== null && known !== visitor) return refuse('of-another')
      const who = known ?? visitor
      // A new person, too, is somebody else.
      const isSomeoneElse = keptFor !== null && who !== keptFor
      if (isSomeoneElse && (who !== null || invitation)) return refuse('someone-else')
      if (!invitation) {
        if (who === null) return refuse('unknown')
        if (known === null) link(who, identity)
        return { ok: true, person: who, workspace: null }
      }
      const name = invitation.name ?? nameOf(identity)
      const joined = join(invitation.secret, who, name)
      if (typeof joined === 'string') return refuse(joined)
      if (known === null) link(joined.person.id, identity)
      return { ok: true, person: joined.person.id, workspace: joined.workspace?.id ?? null }
    })
}

function refuse(problem: ArrivalProblem): Arrived {
  return { ok: false, problem }
}

function nameOf({ name }: Identity): string | null {
  const parsed = v.safeParse(Name, name)
  return parsed.success ? parsed.output : null
}
