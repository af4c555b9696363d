import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

const SCRIPT = new URL('./relay-process.ts', import.meta.url)

/** A relay in a process of its own. */
export interface RelayProcess {
  readonly url: string
  /** Resolves when it is gone, with its exit code; null after a kill. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
}

export async function startRelayProcess(path: string, port = 0): Promise<RelayProcess> {
  const child = spawn(process.execPath, [SCRIPT.pathname, path, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await ready(child)
  return {
    url,
    async end(signal) {
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
      return child.exitCode
    },
  }
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (data: Buffer) => {
      said += data
      const url = /ready (\S+)\n/.exec(said)?.[1]
      if (url) resolve(url)
    })
    child.on('exit', (code) =>
      reject(new Error(`The relay ended with ${code} before it was ready`)),
    )
  })
}
