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

const LINK = v.object({ secret: v.string(), expiresAt: v.number() })

/** The secret stands in the fragment, which no relay and no proxy sees. */
export async function createLink(
  browser: Pick<Browser, 'fetch'>,
  origin: string,
  workspace: string,
  kind: LinkKind,
): Promise<ApiAnswer<AccessLink>> {
  const answer = await callApi(browser, 'POST', `/workspaces/${workspace}/links`, LINK, {
    as: kind,
  })
  if (!answer.ok) return answer
  const { secret, expiresAt } = answer.value
  return { ok: true, value: { kind, address: `${origin}/join#${secret}`, expiresAt } }
}
