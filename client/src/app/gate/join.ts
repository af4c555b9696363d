import * as v from 'valibot'
import { ROLE } from '#client/app/role-schema.ts'
import type { Role } from '#shared/access/roles.ts'
import { type ApiProblem, callApi } from '../api.ts'
import type { Browser } from '../browser.ts'

type Relay = Pick<Browser, 'fetch'>

/** Why a link does not work any more. */
export type GoneReason = 'unknown' | 'used' | 'expired' | 'revoked'

export type LinkProblem =
  | { readonly kind: 'gone'; readonly why: GoneReason; readonly contact: string | null }
  | { readonly kind: 'name' | 'too-many' | 'unreachable' | 'refused' }

/** Several may have one name: the id tells them apart. */
export interface Visitor {
  readonly id: string
  readonly name: string
}

/** What a link is for; looking does not use it up. */
export type Offer =
  | {
      readonly kind: 'invitation'
      readonly workspace: string
      readonly role: Role
      readonly invitedBy: string
      /** As whom this browser is signed in. */
      readonly you: Visitor | null
      readonly member: boolean
    }
  | { readonly kind: 'device'; readonly person: Visitor }

export type JoinOutcome =
  | { readonly kind: 'joined'; readonly workspace: string | null }
  | LinkProblem

const NAMED = v.object({ name: v.string() })
const PERSON = v.object({ id: v.string(), name: v.string() })
const OFFER = v.variant('kind', [
  v.object({
    kind: v.literal('invitation'),
    workspace: NAMED,
    role: ROLE,
    invitedBy: NAMED,
    you: v.nullable(PERSON),
    member: v.boolean(),
  }),
  v.object({ kind: v.literal('device'), person: PERSON }),
])
/** None: a further device of somebody who is in no workspace. */
const JOINED = v.object({ workspace: v.nullable(v.object({ id: v.string() })) })

const GONE: Readonly<Record<string, GoneReason>> = {
  'unknown-link': 'unknown',
  'used-link': 'used',
  'expired-link': 'expired',
  'revoked-link': 'revoked',
}

/** `#SECRET` → `SECRET`; null when the link was cut off. */
export function inviteIn(hash: string): string | null {
  return hash.slice(1) || null
}

export async function lookAt(relay: Relay, secret: string): Promise<Offer | LinkProblem> {
  const answer = await callApi(relay, 'POST', '/join/look', OFFER, { secret })
  if (!answer.ok) return linkProblem(answer.problem)
  const offer = answer.value
  if (offer.kind === 'device') return offer
  return {
    ...offer,
    workspace: offer.workspace.name,
    invitedBy: offer.invitedBy.name,
  }
}

/** @param name null for whoever is signed in, and for a link that brings another device of somebody known */
export async function join(
  relay: Relay,
  secret: string,
  name: string | null,
): Promise<JoinOutcome> {
  const body = name === null ? { secret } : { secret, person: { name: name.trim() } }
  const answer = await callApi(relay, 'POST', '/join', JOINED, body)
  if (answer.ok) return { kind: 'joined', workspace: answer.value.workspace?.id ?? null }
  return linkProblem(answer.problem)
}

function linkProblem(problem: ApiProblem): LinkProblem {
  if (problem.kind === 'unreachable') return { kind: 'unreachable' }
  const why = GONE[problem.code]
  if (why) return { kind: 'gone', why, contact: problem.contact }
  if (problem.fields.some((field) => field.startsWith('person'))) return { kind: 'name' }
  return { kind: problem.code === 'too-many' ? 'too-many' : 'refused' }
}
