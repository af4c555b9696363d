import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const EXAMPLES = new URL('../../../docs/operating/', import.meta.url)
const PATIENCE_MS = 15_000

/** A proxy that runs with the example from the documentation, with other ports and a certificate of its own. */
export interface RunningProxy {
  /** `https://localhost:port` */
  readonly origin: string
  /** Where plain HTTP is answered, to be sent on to the origin. */
  readonly plainPort: number
  readonly certificate: string
  /** What it printed, for when something went wrong. */
  printed(): string
  stop(): Promise<void>
}

export interface Ports {
  readonly tls: number
  readonly plain: number
  readonly relay: number
}

interface Recipe {
  readonly command: string
  readonly args: (folder: string) => readonly string[]
  /** Writes what it is started with into the folder. */
  readonly prepare: (folder: string, ports: Ports) => void
}

export type ProxyName = 'nginx' | 'Caddy'

const RECIPES: Record<ProxyName, Recipe> = {
  nginx: {
    command: 'nginx',
    args: (folder) => ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
    prepare(folder, { tls, plain, relay }) {
      const example = edited('nginx.conf', [
        [/listen 80;/, `listen ${plain};`],
        [/listen \[::\]:80;/, ''],
        [/listen 443 ssl http2;/, `listen ${tls} ssl http2;`],
        [/listen \[::\]:443 ssl http2;/, ''],
        [/server 127\.0\.0\.1:4200;/, `server 127.0.0.1:${relay};`],
        [/ssl_certificate .+;/, 'ssl_certificate cert.pem;'],
        [/ssl_certificate_key .+;/, 'ssl_certificate_key key.pem;'],
        [/https:\/\/ruche\.example\.org/, `https://localhost:${tls}`],
        [/proxy_read_timeout 60s;/, 'proxy_read_timeout 2s;'],
      ])
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`)
      writeFileSync(
        join(folder, 'nginx.conf'),
        `daemon off; pid nginx.pid; events {} http { access_log off; ${paths.join(' ')}
        ${example.replaceAll('ruche.example.org', 'localhost')} }`,
      )
    },
  },
  Caddy: {
    command: 'caddy',
    args: (folder) => ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    prepare(folder, { tls, plain, relay }) {
      const ours = `admin off\n\thttp_port ${plain}\n\thttps_port ${tls}\n\tservers {`
      const site = `https://localhost:${tls} {\n\ttls ${folder}/cert.pem ${folder}/key.pem`
      const example = edited('Caddyfile', [
        [/servers \{/, ours],
        [/ruche\.example\.org \{/, site],
        [/reverse_proxy 127\.0\.0\.1:4200/, `reverse_proxy 127.0.0.1:${relay}`],
      ])
      writeFileSync(join(folder, 'Caddyfile'), example)
    },
  },
}

export async function startProxy(name: ProxyName, ports: Ports): Promise<RunningProxy> {
  const { command, args, prepare } = RECIPES[name]
  const folder = mkdtempSync(join(tmpdir(), 'ruche-proxy-'))
  mkdirSync(join(folder, 'logs'))
  makeCertificate(folder)
  prepare(folder, ports)
  const env = { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder }
  const child = spawn(command, args(folder), { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
    })
  let failed: Error | null = null
  child.on('error', (error) => {
    failed = error
  })
  const deadline = performance.now() + PATIENCE_MS
  while (!(await accepts(ports.tls))) {
    if (failed || child.exitCode !== null || performance.now() > deadline)
      throw new Error(`${command} did not start: ${failed ?? printed}`)
  }
  return {
    origin: `https://localhost:${ports.tls}`,
    plainPort: ports.plain,
    certificate: readFileSync(join(folder, 'cert.pem'), 'utf8'),
    printed: () => printed,
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true })
    },
  }
}

/** An example with some places changed; each of them has to be there. */
function edited(file: string, changes: readonly (readonly [RegExp, string])[]): string {
  return changes.reduce(
    (text, [place, put]) => {
      if (!place.test(text)) throw new Error(`${file} has no ${place}`)
      return text.replace(place, put)
    },
    readFileSync(new URL(file, EXAMPLES), 'utf8'),
  )
}

function makeCertificate(folder: string): void {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  execFileSync('openssl', ['req', '-x509', '-days', '2', ...kind, ...subject, ...files], {
    stdio: 'ignore',
  })
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => socket.end())
    socket.on('close', (isFailure) => setTimeout(resolve, 20, !isFailure))
    socket.on('error', () => {})
  })
}
