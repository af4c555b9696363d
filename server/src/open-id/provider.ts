import * as client from 'openid-client'
import type { OpenIdConfig } from '#server/open-id-settings.ts'

/** Somebody, as the provider knows them. */
export interface Identity {
  readonly issuer: string
  /** Never given to anybody else there, unlike an e-mail address. */
  readonly subject: string
  /** Only where the provider has verified it. */
  readonly email: string | null
  /** What somebody new might be called here; as the provider has it, so anything. */
  readonly name: string | null
}

/** What only this relay and the provider know of one attempt (PKCE, state, nonce). */
export interface Attempt {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

export type Begun =
  | { readonly ok: true; readonly address: string; readonly attempt: Attempt }
  | { readonly ok: false; readonly problem: 'unreachable' }

export type Finished =
  | { readonly ok: true; readonly identity: Identity }
  | { readonly ok: false; readonly problem: 'refused' | 'domain'; readonly detail: string }

export interface OpenIdProvider {
  /** For the button. */
  readonly name: string
  /** Where to send the browser; it comes back to `callback`, which the provider has to know. */
  begin(callback: string): Promise<Begun>
  /** @param cameBack the address to which the browser came back, with what the provider put into its query */
  finish(cameBack: URL, attempt: Attempt): Promise<Finished>
}

const TIMEOUT_SECONDS = 10
/** What the clocks of two machines may differ by. */
const CLOCK_SECONDS = 60

/** Asks the provider what it can when it is first needed: a provider that is down must not keep the relay from starting. */
export function createOpenIdProvider(config: OpenIdConfig): OpenIdProvider {
  let known: Promise<client.Configuration> | null = null
  const configuration = (): Promise<client.Configuration> => {
    known ??= discover(config)
    const asked = known
    asked.catch(() => {
      if (known === asked) known = null
    })
    return asked
  }

  return {
    name: config.name,
    async begin(callback) {
      const attempt: Attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      try {
        const address = client.buildAuthorizationUrl(await configuration(), {
          redirect_uri: callback,
          scope: 'openid profile email',
          state: attempt.state,
          nonce: attempt.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
          code_challenge_method: 'S256',
        })
        return { ok: true, address: address.href, attempt }
      } catch {
        return { ok: false, problem: 'unreachable' }
      }
    },
    async finish(cameBack, { state, nonce, verifier }) {
      try {
        const there = await configuration()
        const tokens = await client.authorizationCodeGrant(there, cameBack, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const identity = await identityOf(there, tokens)
        if (isAllowed(identity, config.domains)) return { ok: true, identity }
        return { ok: false, problem: 'domain', detail: 'no verified address of an allowed domain' }
      } catch (error) {
        return { ok: false, problem: 'refused', detail: reasonOf(error) }
      }
    },
  }
}

function discover(config: OpenIdConfig): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret } = config
  const url = new URL(issuer)
  return client.discovery(
    url,
    clientId,
    { [client.clockTolerance]: CLOCK_SECONDS },
    clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret),
    {
      timeout: TIMEOUT_SECONDS,
      ...(url.protocol === 'http:' && { execute: [client.allowInsecureRequests] }),
    },
  )
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>
type Claims = Readonly<Record<string, unknown>>

/** Some providers put name and address into the token, others tell them only when asked. */
async function identityOf(there: client.Configuration, tokens: Tokens): Promise<Identity> {
  const token = tokens.claims()
  if (!token) throw new Error('no id token')
  const { iss: issuer, sub: subject } = token
  const claims: Claims =
    token.email === undefined && there.serverMetadata().userinfo_endpoint !== undefined
      ? { ...token, ...(await client.fetchUserInfo(there, tokens.access_token, subject)) }
      : token
  const verified = claims.email_verified === true || claims.email_verified === 'true'
  return {
    issuer,
    subject,
    email: verified ? textOf(claims.email) : null,
    name: textOf(claims.name) ?? textOf(claims.preferred_username),
  }
}

function isAllowed({ email }: Identity, domains: OpenIdConfig['domains']): boolean {
  if (domains === null) return true
  const domain = email?.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return domain !== undefined && domains.includes(domain)
}

function textOf(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' && claim.length <= 500 ? claim : null
}

/** A word for the log: messages and causes may hold what the provider sent. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
