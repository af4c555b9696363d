import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/**
 * The line between one browser and the relay: a proxy, because what a browser calls "offline" leaves open sockets
 * alone in some versions and service workers in others.
 */
export interface Network {
  /** Where this browser finds the relay. */
  readonly origin: string
  /** The same by a name instead of an address in figures, which is what browsers make passkeys for. */
  readonly named: string
  /** Cuts every connection and lets none through. */
  pull(): void
  /** As in a tunnel: connections stay, and nothing comes through any more; nobody is told. */
  goSilent(): void
  plug(): void
  close(): Promise<void>
}

/** @param relayPort asked at each connection, because the relay starts later than its networks */
export async function openNetwork(relayPort: () => number): Promise<Network> {
  const sockets = new Set<Socket>()
  let pulled = false
  let silent = false

  const keep = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // Either end may go at any time here: that is what is tested.
    socket.on('error', () => socket.destroy())
  }
  const server = createServer((browser) => {
    keep(browser)
    if (pulled) {
      browser.resetAndDestroy()
      return
    }
    if (silent) return
    const relay = connect(relayPort(), '127.0.0.1')
    keep(relay)
    browser.setNoDelay(true)
    relay.setNoDelay(true)
    browser.pipe(relay).pipe(browser)
    browser.on('close', () => relay.destroy())
    relay.on('close', () => browser.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given')

  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    origin: `http://127.0.0.1:${address.port}`,
    named: `http://localhost:${address.port}`,
    pull() {
      pulled = true
      cut()
    },
    goSilent() {
      silent = true
      for (const socket of sockets) socket.unpipe().pause()
    },
    plug() {
      pulled = false
      // What hung in between is lost, as it is when a tunnel ends.
      if (silent) cut()
      silent = false
    },
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
