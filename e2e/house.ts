import type { ProviderAccount, TestProvider } from '#server/testing/open-id-provider.ts'
import { type Network, openNetwork } from './network.ts'
import { type Relay, startRelay } from './relay.ts'

/** A relay with the lines that lead to it. */
export interface House {
  readonly relay: Relay
  readonly networks: Network[]
  close(): Promise<void>
}

/** Known to the relay from the beginning as addresses of its own, so there is a number of them. */
const NETWORKS = 4

export interface OwnProvider {
  readonly knows: readonly ProviderAccount[]
}

export interface HouseOptions {
  /** The folder that holds what runs, when it is not this one. */
  readonly release?: string
  /** Whom the team's own OpenID provider knows; null when there is none. */
  readonly provider: OwnProvider | null
}

export async function openHouse({ release, provider: own }: HouseOptions): Promise<House> {
  let port = 0
  const networks = await Promise.all(
    Array.from({ length: NETWORKS }, () => openNetwork(() => port)),
  )
  const origins = networks.flatMap(({ origin, named }) => [origin, named])
  const provider = own && (await startProvider(own))
  const relay = await startRelay(origins, provider?.env, release)
  provider?.knows(origins.map((origin) => `${origin}/api/open-id/callback`))
  port = relay.port
  return {
    relay,
    networks: [...networks],
    async close() {
      await Promise.all(networks.map((network) => network.close()))
      await relay.stop()
      await provider?.close()
    },
  }
}

/** Loaded for the few tests that have one: it has much to say about itself. */
async function startProvider({ knows }: OwnProvider): Promise<TestProvider> {
  const library = await import('#server/testing/open-id-provider.ts')
  return library.startProvider(knows)
}
