import * as v from 'valibot'
import { ROLE } from '#client/app/role-schema.ts'
import type { Role } from '#shared/access/roles.ts'
import { type ApiAnswer, callApi } from '../api.ts'
import type { Browser } from '../browser.ts'

/** Times in milliseconds since 1970. */
export interface Member {
  readonly person: { readonly id: string; readonly name: string }
  readonly role: Role
  readonly joinedAt: number
  /** Null for somebody whose devices have not been seen since. */
  readonly seenAt: number | null
  readonly here: boolean
}

export type InvitationState = 'open' | 'used' | 'expired' | 'revoked'

export interface Invitation {
  readonly id: string
  readonly role: Role
  readonly note: string
  readonly uses: number
  readonly used: readonly {
    readonly person: { readonly id: string; readonly name: string }
    readonly at: number
  }[]
  readonly createdBy: { readonly id: string; readonly name: string }
  readonly createdAt: number
  readonly expiresAt: number
  readonly state: InvitationState
}

export interface InvitationDraft {
  readonly role: Role
  readonly uses: number
  readonly hours: number
  readonly note: string
}

/** A new invitation with its secret, which the relay shows once and keeps only a hash of. */
export interface MadeInvitation {
  readonly invitation: Invitation
  readonly secret: string
}

type Relay = Pick<Browser, 'fetch'>

const PersonSchema = v.object({ id: v.string(), name: v.string() })
const MemberSchema = v.object({
  person: PersonSchema,
  role: ROLE,
  joinedAt: v.number(),
  seenAt: v.nullable(v.number()),
  here: v.boolean(),
})
const InvitationSchema = v.object({
  id: v.string(),
  role: ROLE,
  note: v.nullish(v.string(), ''),
  uses: v.number(),
  used: v.array(v.object({ person: PersonSchema, at: v.number() })),
  createdBy: PersonSchema,
  createdAt: v.number(),
  expiresAt: v.number(),
  state: v.picklist(['open', 'used', 'expired', 'revoked']),
})

/** The people of one workspace and the ways into it, as the relay has them. */
export function createTeamApi(relay: Relay, workspace: string) {
  const path = (rest: string) => `/workspaces/${workspace}/${rest}`
  return {
    async members(): Promise<ApiAnswer<readonly Member[]>> {
      const schema = v.object({ members: v.array(MemberSchema) })
      const answer = await callApi(relay, 'GET', path('members'), schema)
      return answer.ok ? { ok: true, value: answer.value.members } : answer
    },
    /** @param was the role that the change was made from: the relay refuses it when that is no longer so */
    changeRole: (person: string, role: Role, was: Role) =>
      callApi(relay, 'PATCH', path(`members/${person}`), v.unknown(), { role, was }),
    remove: (person: string) => callApi(relay, 'DELETE', path(`members/${person}`), v.unknown()),
    async invitations(): Promise<ApiAnswer<readonly Invitation[]>> {
      const schema = v.object({ invitations: v.array(InvitationSchema) })
      const answer = await callApi(relay, 'GET', path('invitations'), schema)
      return answer.ok ? { ok: true, value: answer.value.invitations } : answer
    },
    invite({ note, ...draft }: InvitationDraft): Promise<ApiAnswer<MadeInvitation>> {
      const schema = v.object({ invitation: InvitationSchema, secret: v.string() })
      const said = note.trim()
      const body = said === '' ? draft : { ...draft, note: said }
      return callApi(relay, 'POST', path('invitations'), schema, body)
    },
    revoke: (invitation: string) =>
      callApi(relay, 'DELETE', path(`invitations/${invitation}`), v.unknown()),
  }
}

export type TeamApi = ReturnType<typeof createTeamApi>
