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

/** @param release the folder that holds what runs, when it is not this one */
export async function openHouse(release?: string): Promise<House> {
  let port = 0
  const networks = await Promise.all(
    Array.from({ length: NETWORKS }, () => openNetwork(() => port)),
  )
  const relay = await startRelay(
    networks.flatMap(({ origin, named }) => [origin, named]),
    release,
  )
  port = relay.port
  return {
    relay,
    networks: [...networks],
    async close() {
      await Promise.all(networks.map((network) => network.close()))
      await relay.stop()
    },
  }
}
