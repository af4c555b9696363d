import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { descendants } from './descendants.ts'
import type { Usage, UsageRequest } from './probe.ts'

const PROBE = join(import.meta.dirname, 'probe.ts')
const START_MS = 30_000

export interface ChildOptions {
  readonly script: string
  readonly env: Readonly<Record<string, string>>
  /** What it prints goes to `output.log` here. */
  readonly folder: string
  /** Added to Node's own, such as `--cpu-prof`. */
  readonly nodeOptions: readonly string[]
  /** Resolves once it answers. */
  ready(): Promise<boolean>
}

/** A contender's process, asked over IPC what it has used. */
export interface Child {
  readonly pid: number
  /** The exit code, or the signal's name; null while it runs. */
  readonly ended: number | string | null
  /** With the processes that it has started itself. */
  usage(collectGarbage?: boolean): Promise<Usage>
  /** The most memory that was ever resident, from the kernel, however busy the process is; NaN where it does not say. */
  peakBytes(): number
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

export async function startChild(options: ChildOptions): Promise<Child> {
  mkdirSync(options.folder, { recursive: true })
  const log = openSync(join(options.folder, 'output.log'), 'a')
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', PROBE, ...options.nodeOptions, options.script],
    {
      cwd: options.folder,
      env: { PATH: process.env.PATH ?? '', ...options.env },
      stdio: ['ignore', log, log, 'ipc'],
    },
  )
  await untilReady(child, options)
  return {
    pid: child.pid ?? 0,
    get ended() {
      return child.exitCode ?? child.signalCode
    },
    async usage(collectGarbage = false) {
      const request: UsageRequest = { collectGarbage }
      const answer = once(child, 'message')
      child.send(request)
      const [message] = await answer
      const usage = message as Usage
      const family = descendants(child.pid ?? 0)
      return {
        ...usage,
        cpuMs: usage.cpuMs + family.cpuMs,
        residentBytes: usage.residentBytes + family.residentBytes,
      }
    },
    peakBytes: () => peakOf(child.pid ?? 0),
    async stop(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill(signal)
      await exit
    },
  }
}

async function untilReady(child: ChildProcess, options: ChildOptions): Promise<void> {
  const giveUpAt = performance.now() + START_MS
  while (!(await options.ready().catch(() => false))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) {
      child.kill('SIGKILL')
      throw new Error(`${options.script} did not start: see ${options.folder}/output.log`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) * 1024
  } catch {
    return Number.NaN
  }
}

/** A port that was free a moment ago: not every contender can say which one it took. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
