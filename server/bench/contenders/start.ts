import { connect } from 'node:net'
import { join } from 'node:path'
import { type Child, freePort, startChild } from './child.ts'
import {
  type Address,
  type Contender,
  type ContenderName,
  documentName,
  type StartOptions,
} from './contender.ts'
import { hello, namePrefix } from './hocuspocus-wire.ts'
import { startRuche } from './ruche.ts'

const HERE = import.meta.dirname
const PEERS = join(HERE, '..', 'peers')
const NO_PREFIX = new Uint8Array()

export async function startContender(
  name: ContenderName,
  options: StartOptions,
): Promise<Contender> {
  switch (name) {
    case 'bare':
      return startPeer(name, join(HERE, 'bare.ts'), options)
    case 'coalescing':
      return startPeer(name, join(HERE, 'bare.ts'), options, { COALESCE: '1' })
    case 'y-websocket': {
      // Its own entry, as its users start it.
      const script = join(PEERS, 'node_modules', '@y', 'websocket-server', 'src', 'server.js')
      const env = { HOST: '127.0.0.1', YPERSISTENCE: join(options.folder, 'leveldb') }
      return startPeer(name, script, options, env)
    }
    case 'hocuspocus':
      return startPeer(name, join(PEERS, 'hocuspocus.mjs'), options, { DATA: options.folder })
    case 'ruche':
      return startRuche(options)
  }
}

async function startPeer(
  name: ContenderName,
  script: string,
  { folder, keep = false, nodeOptions = [] }: StartOptions,
  env: Readonly<Record<string, string>> = {},
): Promise<Contender> {
  const port = await freePort()
  const child: Child = await startChild({
    script,
    folder,
    nodeOptions,
    env: { ...env, PORT: String(port), KEEP: keep ? '1' : '0' },
    ready: () => accepts(port),
  })
  const address = (room: number): Address => {
    const document = documentName(room)
    const named = name === 'hocuspocus'
    return {
      port,
      path: `/${document}`,
      headers: {},
      prefix: named ? namePrefix(document) : NO_PREFIX,
      hello: named ? hello(document) : null,
    }
  }
  return Object.assign(child, { name, port, address })
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => socket.end())
    socket.on('close', (failed) => resolve(!failed))
    socket.on('error', () => {})
  })
}
