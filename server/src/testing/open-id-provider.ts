import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import Provider, { type AccountClaims } from 'oidc-provider'

/** Somebody whom the provider knows; `sub` is what it calls them. */
export interface ProviderAccount extends AccountClaims {
  readonly email: string
  readonly email_verified: boolean
  readonly name?: string
}

/** A real OpenID provider, whose sign-in page asks for no password. */
export interface TestProvider {
  readonly issuer: string
  /** What a relay needs to know of it. */
  readonly env: Readonly<Record<string, string>>
  /** It knows from then on to which addresses it may send people back. */
  knows(callbacks: readonly string[]): void
  close(): Promise<void>
}

const CLIENT = { id: 'ruche', secret: 'a secret of this test' }

/** It answers once it `knows` its relay: each has to be told of the other. */
export async function startProvider(accounts: readonly ProviderAccount[]): Promise<TestProvider> {
  let provider: Provider | null = null
  const server = createServer((request, response) => {
    if (!provider) return void response.writeHead(503).end()
    if (request.url?.startsWith('/interaction/')) return void interact(provider, request, response)
    return void provider.callback()(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  const issuer = `http://127.0.0.1:${address.port}`

  const interact = async (there: Provider, request: IncomingMessage, response: ServerResponse) => {
    const { uid } = await there.interactionDetails(request, response)
    const chosen = new URL(request.url ?? '/', issuer).searchParams.get('as')
    if (chosen === 'nobody') {
      await there.interactionFinished(request, response, { error: 'access_denied' })
    } else if (chosen !== null) {
      await there.interactionFinished(request, response, { login: { accountId: chosen } })
    } else {
      const link = ({ sub, email }: ProviderAccount) =>
        `<li><a href="/interaction/${uid}?as=${sub}">${email}</a></li>`
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(`<title>Provider</title><ul>${accounts.map(link).join('')}</ul>`)
    }
  }

  const knows = (callbacks: readonly string[]) => {
    provider = new Provider(issuer, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [...callbacks],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      cookies: { keys: ['for tests'] },
      findAccount(_, id) {
        const account = accounts.find(({ sub }) => sub === id)
        return account && { accountId: id, claims: () => account }
      },
      // Everything asked for is granted: what somebody thinks of that is not what is tested.
      async loadExistingGrant({ oidc }) {
        const { client, session } = oidc
        const grant = new oidc.provider.Grant({
          ...(client && { clientId: client.clientId }),
          ...(session?.accountId && { accountId: session.accountId }),
        })
        grant.addOIDCScope('openid profile email')
        await grant.save()
        return grant
      },
    })
  }
  return {
    issuer,
    env: {
      RUCHE_OPENID_ISSUER: issuer,
      RUCHE_OPENID_CLIENT_ID: CLIENT.id,
      RUCHE_OPENID_CLIENT_SECRET: CLIENT.secret,
      RUCHE_OPENID_NAME: 'Club Login',
    },
    knows,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
