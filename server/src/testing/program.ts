import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const SERVER = join(import.meta.dirname, '..')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Program {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Resolves with the first match on stdout; rejects when the program ends without one. */
  says(pattern: RegExp): Promise<RegExpMatchArray>
}

/** Runs `main.ts`, `backup.ts` or `restore.ts` in a process of its own, as an operator does. */
export function runProgram(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Program {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const child = spawn(process.execPath, [join(SERVER, script), ...args], {
    env: { PATH, NODE_COMPILE_CACHE, RUCHE_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8')
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8')
  })
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
  return {
    child,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = stdout.match(pattern)
          if (match) resolve(match)
        }
        child.stdout.on('data', look)
        child.on('close', () => reject(new Error(`It ended without saying ${pattern}: ${stderr}`)))
        look()
      }),
  }
}
