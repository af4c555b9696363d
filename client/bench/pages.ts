/** The pages that stand for the peers: built with Vite as the app is, served from this process. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { CACHE } from '../../server/bench/fixture/store.ts'

const HERE = import.meta.dirname
const ROOT = join(HERE, '..', '..')
const PEERS = join(ROOT, 'server', 'bench', 'peers', 'node_modules')
const BUILT = join(CACHE, 'pages')

export interface Pages {
  readonly origin: string
  close(): Promise<void>
}

/** `files` are served beside the pages, by their name. */
export async function servePages(files: Readonly<Record<string, Uint8Array>>): Promise<Pages> {
  await buildPages()
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').split('?')[0]?.slice(1) ?? ''
    try {
      const body = files[name] ?? readFileSync(join(BUILT, name))
      response.writeHead(200, {
        'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

async function buildPages(): Promise<void> {
  const root = join(HERE, 'pages')
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: {
      // One Yjs for all: two copies do not know each other's types.
      dedupe: ['yjs', 'lib0'],
      alias: [
        { find: /^(fullcalendar|y-indexeddb)(?=\/|$)/, replacement: `${PEERS}/$1` },
        { find: /^yjs$/, replacement: join(ROOT, 'node_modules', 'yjs') },
      ],
    },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'es2024',
      // As the app has it: what a part imports is found when the part is read.
      modulePreload: {
        resolveDependencies: (_file, needed, { hostType }) =>
          hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
      },
      rolldownOptions: {
        input: [
          join(root, 'full-calendar.html'),
          join(root, 'storage.html'),
          join(root, 'draw.html'),
        ],
      },
    },
  })
}
