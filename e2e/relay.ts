import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = join(import.meta.dirname, '..')
const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const COMPILED = join(ROOT, 'dist/e2e/compiled')
const READY_WITHIN_MS = 15_000
const ASK_EVERY_MS = 25

/** The real relay in a process of its own, on a data folder of its own. */
export interface Relay {
  readonly port: number
  /** Its own address, past everybody's network. */
  readonly origin: string
  /** The folder in which it keeps everything. */
  readonly data: string
  /** The link that it prints, at the address under which somebody reaches it. */
  setupLink(origin: string): string
  /** All that it has written to its log. */
  log(): string
  /** As the power failing: no signal handler runs, nothing is written any more. */
  kill9(): Promise<void>
  /** On the same port and the same data, after `kill9`. */
  restart(): Promise<void>
  /** Ends it and removes what it kept. */
  stop(): Promise<void>
}

export const SETUP_CODE = 'a-code-for-end-to-end-tests'

/**
 * @param origins addresses under which browsers will reach it
 * @param more settings beside those that every test needs
 * @param release the folder that holds what runs
 */
export async function startRelay(
  origins: readonly string[],
  more: Readonly<Record<string, string>> = {},
  release: string = ROOT,
): Promise<Relay> {
  const folder = mkdtempSync(join(tmpdir(), 'ruche-e2e-'))
  const port = await freePort()
  const own = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    RUCHE_DATA: join(folder, 'data'),
    RUCHE_ORIGINS: [own, ...origins].join(','),
    RUCHE_SETUP_CODE: SETUP_CODE,
    RUCHE_LOG_LEVEL: 'info',
    // Minutes are nobody's to wait for.
    RUCHE_FORGET_PEOPLE_MS: '500',
    // Each test starts a relay, and most of that is reading its program.
    NODE_COMPILE_CACHE: COMPILED,
    ...more,
  }
  const log: Buffer[] = []
  let running = await run(release, env, own, log)

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (running.exitCode !== null || running.signalCode !== null) return
    const ended = once(running, 'exit')
    running.kill(signal)
    await ended
  }
  return {
    port,
    origin: own,
    data: join(folder, 'data'),
    log: () => Buffer.concat(log).toString(),
    setupLink: (origin) => `${origin}/#setup=${SETUP_CODE}`,
    kill9: () => end('SIGKILL'),
    async restart() {
      running = await run(release, env, own, log)
    },
    async stop() {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function run(
  release: string,
  env: NodeJS.ProcessEnv,
  origin: string,
  log: Buffer[],
): Promise<ChildProcess> {
  const child = spawn(NODE, [join(release, 'server/src/main.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => log.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const giveUpAt = Date.now() + READY_WITHIN_MS
  while (!(await isReady(origin))) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      child.kill('SIGKILL')
      throw new Error(`The relay did not get ready.\n${said}`)
    }
    await sleep(ASK_EVERY_MS)
  }
  return child
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`)).ok
  } catch {
    return false
  }
}

/** Known before the relay starts, because it has to come back on the same one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given')
  return address.port
}
