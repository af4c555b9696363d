import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { ROOT } from './paths.ts'

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** 'inherit' shows what it prints; 'quiet' returns it instead. */
  readonly output?: 'inherit' | 'quiet'
}

export interface RunResult {
  /** 128 + the signal's number when a signal ended it, as shells count. */
  readonly code: number
  readonly output: string
}

/** Runs a program with this Node in the project's folder, to its end. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return run(process.execPath, args, options)
}

export function run(
  command: string,
  args: readonly string[],
  { env = {}, output = 'inherit' }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    const stop = passSignalsTo(child)
    const printed: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk))
    const finish = (code: number, text: string) => {
      stop()
      resolve({ code, output: text })
    }
    child.on('error', (error) => finish(1, error.message))
    child.on('close', (code, signal) =>
      finish(
        signal ? 128 + constants.signals[signal] : (code ?? 1),
        Buffer.concat(printed).toString('utf8'),
      ),
    )
  })
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A signal sent to us alone must not leave a child behind. Returns how to end the passing on. */
export function passSignalsTo(child: ChildProcess): () => void {
  const listeners = SIGNALS.map((signal) => {
    const listener = () => child.kill(signal)
    process.on(signal, listener)
    return () => process.off(signal, listener)
  })
  return () => {
    for (const off of listeners) off()
  }
}
