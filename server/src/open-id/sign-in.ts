import type { Errand } from '#server/accounts/arriving.ts'
import { createOnce, type Once } from '#server/accounts/once.ts'
import type { OpenIdConfig } from '#server/open-id-settings.ts'
import { type Attempt, createOpenIdProvider, type OpenIdProvider } from './provider.ts'

/** Somebody is at the provider, and what they wanted when they left. */
export interface Pending extends Errand {
  readonly attempt: Attempt
  /** The origin at which they are; the provider sends them back there. */
  readonly origin: string
  /** A path of our own. */
  readonly to: string | null
}

export interface OpenIdSignIn {
  readonly provider: OpenIdProvider
  /** By what the browser's short cookie holds. */
  readonly pending: Once<Pending>
}

/** As long as somebody may take to sign in over there. */
export const PENDING_MS = 10 * 60_000
const PENDING = 10_000

export function createOpenIdSignIn(config: OpenIdConfig, now: () => number): OpenIdSignIn {
  return {
    provider: createOpenIdProvider(config),
    pending: createOnce({ now, keptMs: PENDING_MS, most: PENDING }),
  }
}
