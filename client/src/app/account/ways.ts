import * as v from 'valibot'
import { type ApiAnswer, callApi } from '../api.ts'
import type { Browser } from '../browser.ts'
import type { KeptFor } from './kept-for.ts'
import { outcomeOf, type WayOutcome } from './outcome.ts'

/** Which ways back the relay has. */
export interface RelayWays {
  readonly passkeys: boolean
  /** The team's own provider, as its button names it. */
  readonly openId: { readonly name: string } | null
}

/** Which of them somebody has made. Times are milliseconds since 1970. */
export interface OwnWays {
  readonly passkeys: readonly {
    readonly id: string
    readonly name: string
    readonly createdAt: number
    readonly usedAt: number | null
  }[]
  readonly recoveryCode: { readonly createdAt: number } | null
  readonly openId: readonly { readonly email: string | null; readonly createdAt: number }[]
}

type Fetches = Pick<Browser, 'fetch'>

const RELAY = v.object({
  passkeys: v.boolean(),
  openId: v.nullable(v.object({ name: v.string() })),
})
const OWN = v.object({
  passkeys: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      createdAt: v.number(),
      usedAt: v.nullable(v.number()),
    }),
  ),
  recoveryCode: v.nullable(v.object({ createdAt: v.number() })),
  openId: v.array(v.object({ email: v.nullable(v.string()), createdAt: v.number() })),
})
const CODE = v.object({ code: v.string() })

/** A relay that does not answer now may when somebody tries: what every relay has is offered. */
export async function relayWays(browser: Fetches): Promise<RelayWays> {
  const answer = await callApi(browser, 'GET', '/sign-in', RELAY)
  return answer.ok ? answer.value : { passkeys: true, openId: null }
}

export function ownWays(browser: Fetches): Promise<ApiAnswer<OwnWays>> {
  return callApi(browser, 'GET', '/sign-in/ways', OWN)
}

export async function removePasskey(browser: Fetches, id: string): Promise<WayOutcome> {
  return outcomeOf(
    await callApi(browser, 'DELETE', `/passkeys/${encodeURIComponent(id)}`, v.unknown()),
  )
}

export async function unlinkIdentity(browser: Fetches): Promise<WayOutcome> {
  return outcomeOf(await callApi(browser, 'DELETE', '/open-id', v.unknown()))
}

/** The code is told this once. */
export function makeRecoveryCode(browser: Fetches): Promise<ApiAnswer<{ readonly code: string }>> {
  return callApi(browser, 'POST', '/recovery-code', CODE)
}

export async function comeBackWithCode(
  browser: Fetches,
  code: string,
  keptFor: KeptFor,
): Promise<WayOutcome> {
  const body = { ...keptFor, code }
  return outcomeOf(await callApi(browser, 'POST', '/recovery-code/use', v.unknown(), body))
}
