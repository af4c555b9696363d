import { connect } from 'node:net'

const PATIENCE_MS = 15_000

/**
 * Sends bytes as they are, which no HTTP client would, and resolves with everything that came back until the relay hung up. Each
 * chunk leaves when the one before it has.
 */
export function raw(port: number, ...chunks: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answered = ''
    socket.setTimeout(PATIENCE_MS, () => {
      socket.destroy()
      reject(new Error(`The relay did not hang up; it said: ${answered.slice(0, 300)}`))
    })
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      answered += chunk.toString('latin1')
    })
    socket.on('close', () => resolve(answered))
    for (const chunk of chunks) socket.write(chunk)
  })
}

/** A request whose path, or whatever else, is written as it is; the connection ends with the answer. */
export function request(method: string, path: string, headers = '', body = ''): string {
  return `${method} ${path} HTTP/1.1\r\nHost: ruche.test\r\nConnection: close\r\n${headers}\r\n${body}`
}

export function statusOf(answered: string): number {
  return Number(/^HTTP\/1\.1 (\d{3}) /.exec(answered)?.[1] ?? 0)
}

export function answersIn(answered: string): number {
  return answered.match(/HTTP\/1\.1 \d{3} /g)?.length ?? 0
}
