// One relay after another in one process, as its parent asks for them: reading the program is most of what a relay costs
// that lives for one test. All of it is what `main.ts` runs.
import { pino } from 'pino'
import { readConfig } from '#server/config.ts'
import { type RunningServer, startServer } from '#server/server.ts'
import { CLIENT_BUILD } from '../scripts/lib/paths.ts'

/** What it is asked for: a relay with these settings, or the end of the one at this port. */
export type Asked =
  | { readonly kind: 'start'; readonly env: Readonly<Record<string, string>> }
  | { readonly kind: 'stop'; readonly port: number }

/** To every question, in their order; null when it was done. */
export interface Answered {
  readonly problem: string | null
}

const running = new Map<number, RunningServer>()

process.on('message', async (asked: Asked) => {
  const problem = await (asked.kind === 'start' ? start(asked.env) : stop(asked.port))
  process.send?.({ problem } satisfies Answered)
})
process.on('disconnect', () => process.exit(0))

async function start(env: Readonly<Record<string, string>>): Promise<string | null> {
  const settings = readConfig(env)
  if (!settings.ok) return settings.problems.join('\n')
  const { config } = settings
  const logger = pino({ level: config.logLevel }, pino.destination(2))
  const started = await startServer({ config, logger, clientFolder: CLIENT_BUILD })
  if (!started.ok) return started.problem
  running.set(started.server.port, started.server)
  return null
}

async function stop(port: number): Promise<null> {
  await running.get(port)?.stop()
  running.delete(port)
  return null
}
