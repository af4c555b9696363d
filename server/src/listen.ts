import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Listening =
  | { readonly ok: true; readonly port: number }
  | { readonly ok: false; readonly problem: string }

/** Connections that may wait to be taken: all devices come back in one moment, and whoever finds no room tries again seconds later. */
const WAITING = 4_096

/** Resolves when the server takes connections; `problem` is a sentence for the operator. */
export function listen(server: Server, port: number, host: string): Promise<Listening> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) =>
      resolve({ ok: false, problem: explain(error, port, host) })
    server.once('error', fail)
    server.listen({ port, host, backlog: WAITING }, () => {
      server.off('error', fail)
      resolve({ ok: true, port: (server.address() as AddressInfo).port })
    })
  })
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program, perhaps another Ruche. Stop that one, or choose another port: PORT=4300 npm start`
    case 'EACCES':
      return `Ruche may not listen on port ${port}. Choose one above 1023: PORT=4200 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is ${host}, which is no address of this machine. 127.0.0.1 always is; 0.0.0.0 stands for all of them.`
    default:
      return `Ruche could not listen on ${host}, port ${port}: ${error.message}`
  }
}

/** How long a request that is being answered may still take. */
const LAST_ANSWERS_MS = 1_000

/** Takes no new connections; resolves when the last one is gone. Sockets that were upgraded are others' to close. */
export function closeHttp(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
