import * as v from 'valibot'
import { callApi } from '../api.ts'
import type { Browser } from '../browser.ts'

export type JoinOutcome =
  | { readonly kind: 'joined'; readonly workspace: string }
  /** The link is good and brings somebody new: it waits for a name. */
  | { readonly kind: 'name-needed' }
  | { readonly kind: 'gone' | 'too-many' | 'unreachable' | 'refused' }

const JOINED = v.union([
  v.object({ workspace: v.object({ id: v.string() }) }),
  v.object({ needed: v.literal('name') }),
])

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
  const body = name === null ? { secret } : { secret, person: { name: name.trim() } }
  const answer = await callApi(browser, 'POST', '/links/join', JOINED, body)
  if (answer.ok) {
    return 'needed' in answer.value
      ? { kind: 'name-needed' }
      : { kind: 'joined', workspace: answer.value.workspace.id }
  }
  const { problem } = answer
  if (problem.kind === 'unreachable') return { kind: 'unreachable' }
  if (problem.code === 'unknown-link') return { kind: 'gone' }
  if (problem.code === 'too-many') return { kind: 'too-many' }
  return { kind: 'refused' }
}
