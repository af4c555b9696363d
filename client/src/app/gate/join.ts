import * as v from 'valibot'
import { type ApiProblem, callApi } from '../api.ts'
import type { Browser } from '../browser.ts'

export type JoinOutcome =
  | { readonly kind: 'joined'; readonly workspace: string }
  /** The link is good and brings somebody new: it waits for a name. */
  | { readonly kind: 'name-needed' }
  | { readonly kind: 'gone' | 'too-many' | 'unreachable' | 'refused' }

const LOOKED = v.union([
  v.object({ kind: v.literal('device') }),
  v.object({ kind: v.literal('invitation'), member: v.boolean() }),
])
const JOINED = v.object({ workspace: v.object({ id: v.string() }) })
/** Of links that once were good. */
const GONE = ['unknown-link', 'used-link', 'expired-link', 'revoked-link']

/** `#SECRET` → `SECRET`; null when the link was cut off. */
export function inviteIn(hash: string): string | null {
  return hash.slice(1) || null
}

/** Without a name it only works for a link that brings another device of somebody known. */
export async function join(
  browser: Pick<Browser, 'fetch'>,
  secret: string,
  name: string | null,
): Promise<JoinOutcome> {
  if (name === null) {
    const looked = await callApi(browser, 'POST', '/join/look', LOOKED, { secret })
    if (!looked.ok) return outcomeOf(looked.problem)
    if (looked.value.kind === 'invitation' && !looked.value.member) return { kind: 'name-needed' }
  }
  const body = name === null ? { secret } : { secret, person: { name: name.trim() } }
  const answer = await callApi(browser, 'POST', '/join', JOINED, body)
  return answer.ok
    ? { kind: 'joined', workspace: answer.value.workspace.id }
    : outcomeOf(answer.problem)
}

function outcomeOf(problem: ApiProblem): JoinOutcome {
  if (problem.kind === 'unreachable') return { kind: 'unreachable' }
  if (GONE.includes(problem.code)) return { kind: 'gone' }
  return { kind: problem.code === 'too-many' ? 'too-many' : 'refused' }
}
