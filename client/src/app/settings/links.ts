import * as v from 'valibot'
import { type ApiAnswer, callApi } from '../api.ts'
import type { Browser } from '../browser.ts'

/** For somebody new, or for another device of the person who asks. */
export type LinkKind = 'person' | 'device'

export interface AccessLink {
  readonly kind: LinkKind
  readonly address: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

const DEVICE = v.object({ secret: v.string(), expiresAt: v.number() })
const INVITATION = v.object({
  secret: v.string(),
  invitation: v.object({ expiresAt: v.number() }),
})
const ONE_EDITOR = { role: 'editor', uses: 1, hours: 1 }

/** The secret stands in the fragment, which no relay and no proxy sees. */
export async function createLink(
  browser: Pick<Browser, 'fetch'>,
  origin: string,
  workspace: string,
  kind: LinkKind,
): Promise<ApiAnswer<AccessLink>> {
  const linkOf = (secret: string, expiresAt: number) =>
    ({ ok: true, value: { kind, address: `${origin}/join#${secret}`, expiresAt } }) as const
  if (kind === 'device') {
    const answer = await callApi(browser, 'POST', '/devices/links', DEVICE)
    return answer.ok ? linkOf(answer.value.secret, answer.value.expiresAt) : answer
  }
  const path = `/workspaces/${workspace}/invitations`
  const answer = await callApi(browser, 'POST', path, INVITATION, ONE_EDITOR)
  return answer.ok ? linkOf(answer.value.secret, answer.value.invitation.expiresAt) : answer
}
