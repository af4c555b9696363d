import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answered, Asked } from './relay-host.ts'

const ROOT = join(import.meta.dirname, '..')
const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const READY_WITHIN_MS = 30_000
const ASK_EVERY_MS = 25

export type RelaySettings = Readonly<Record<string, string>>

/** A relay that takes requests. */
export interface RunningRelay {
  /** All that it has written to its log since it runs. */
  log(): string
  /** As an operator ends it. */
  stop(): Promise<void>
  /** Nothing of it runs or writes any more. */
  kill9(): Promise<void>
}

/** In a process of its own, as an operator starts it. */
export async function runRelease(
  folder: string,
  origin: string,
  settings: RelaySettings,
): Promise<RunningRelay> {
  const { child, said } = run([join(folder, 'server/src/main.ts')], settings, 'ignore')
  const giveUpAt = Date.now() + READY_WITHIN_MS
  while (!(await isReady(origin))) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      child.kill('SIGKILL')
      throw new Error(`The relay did not get ready.\n${said()}`)
    }
    await sleep(ASK_EVERY_MS)
  }
  return { log: said, stop: () => end(child, 'SIGTERM'), kill9: () => end(child, 'SIGKILL') }
}

/** The process for this worker's relays: a new one when it was killed. */
let host: ReturnType<typeof startHost> | null = null

/** In the process in which one relay after another of this worker runs. */
export async function runInHost(port: number, settings: RelaySettings): Promise<RunningRelay> {
  if (!host || host.child.exitCode !== null || host.child.signalCode !== null) host = startHost()
  const { child, said, ask } = host
  const before = said().length
  await ask({ kind: 'start', env: settings })
  return {
    log: () => said().slice(before),
    async stop() {
      if (child.signalCode === null) await ask({ kind: 'stop', port })
    },
    kill9: () => end(child, 'SIGKILL'),
  }
}

function startHost() {
  const { child, said } = run([join(import.meta.dirname, 'relay-host.ts')], {}, 'ipc')
  // Who has nothing more to ask is not kept by it.
  child.unref()
  return {
    child,
    said,
    async ask(asked: Asked): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<Answered>()
      const gone = () => resolve({ problem: 'its process has ended' })
      child.once('exit', gone).once('message', resolve)
      child.channel?.ref()
      child.send(asked)
      const { problem } = await promise
      child.off('exit', gone).off('message', resolve)
      child.channel?.unref()
      if (problem !== null) throw new Error(`No ${asked.kind}: ${problem}\n${said()}`)
    },
  }
}

function run(args: readonly string[], settings: RelaySettings, channel: 'ignore' | 'ipc') {
  const child = spawn(NODE, args, {
    env: {
      ...process.env,
      // Most of starting is reading the program.
      NODE_COMPILE_CACHE: join(ROOT, 'dist/e2e/compiled'),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', channel],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    // In truth a socket, which would keep this process.
    if (stream instanceof Socket) stream.unref()
  }
  return { child, said: () => said }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.ref()
  child.kill(signal)
  await ended
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`)).ok
  } catch {
    return false
  }
}
