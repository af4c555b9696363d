import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import * as v from 'valibot'
import { isLoopback } from '#shared/protocol/loopback.ts'
import { passkeyHost } from '#shared/protocol/passkey-host.ts'
import { callApi } from '../api.ts'
import type { Browser } from '../browser.ts'
import type { Authenticator } from './authenticator.ts'
import type { KeptFor } from './kept-for.ts'
import { outcomeOf, type WayOutcome } from './outcome.ts'

/** Handed to the browser as it came: what stands in it is between the relay and the authenticator. */
const CREATE = v.custom<PublicKeyCredentialCreationOptionsJSON>(isChallenge)
const USE = v.custom<PublicKeyCredentialRequestOptionsJSON>(isChallenge)

type Fetches = Pick<Browser, 'fetch'>

/** @param names what the passkey is called in the list, here or on something beside this device */
export async function addPasskey(
  browser: Fetches,
  authenticator: Authenticator,
  names: { readonly here: string; readonly beside: string },
): Promise<WayOutcome> {
  const options = await callApi(browser, 'POST', '/passkeys/options/register', CREATE)
  if (!options.ok) return outcomeOf(options)
  const made = await authenticator.create(options.value)
  if (!made.ok) return { kind: 'failed', why: made.problem }
  const response = made.value
  const name = response.authenticatorAttachment === 'cross-platform' ? names.beside : names.here
  return outcomeOf(await callApi(browser, 'POST', '/passkeys', v.unknown(), { name, response }))
}

/** Signs this device in as whoever the chosen passkey belongs to, unless it keeps the work of somebody else. */
export async function comeBackWithPasskey(
  browser: Fetches,
  authenticator: Authenticator,
  keptFor: KeptFor,
): Promise<WayOutcome> {
  const options = await callApi(browser, 'POST', '/passkeys/options/use', USE)
  if (!options.ok) return outcomeOf(options)
  const used = await authenticator.use(options.value)
  if (!used.ok) return { kind: 'failed', why: used.problem }
  const answer = { ...keptFor, response: used.value }
  return outcomeOf(await callApi(browser, 'POST', '/passkeys/use', v.unknown(), answer))
}

/** Why there are no passkeys here; `elsewhere` is the address of the same relay at which there are, if that is known. */
export type NoPasskeys =
  | { readonly why: 'browser' }
  | { readonly why: 'address'; readonly elsewhere: string | null }

/** @param relayHasThem whether the relay has an address at which browsers make passkeys */
export function noPasskeysAt(
  origin: string,
  relayHasThem: boolean,
  authenticator: Pick<Authenticator, 'there'>,
): NoPasskeys | null {
  if (relayHasThem && passkeyHost(origin) !== null) {
    return authenticator.there ? null : { why: 'browser' }
  }
  const { protocol, port } = new URL(origin)
  const named = `${protocol}//localhost${port && `:${port}`}`
  return { why: 'address', elsewhere: relayHasThem && isLoopback(origin) ? named : null }
}

function isChallenge(answer: unknown): boolean {
  return v.is(v.looseObject({ challenge: v.string() }), answer)
}
