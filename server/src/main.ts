// The relay's process: settings in, one link out, and a clean end on SIGTERM.
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { type Config, readConfig } from './config.ts'
import { type RunningServer, startServer } from './server.ts'

const settings = readConfig(process.env)
if (settings.ok) {
  await run(settings.config, settings.unknown)
} else {
  for (const problem of settings.problems) console.error(problem)
  process.exitCode = 1
}

async function run(config: Config, unknown: readonly string[]): Promise<void> {
  // Logs go to stderr: stdout is for the link, which a person or a script reads.
  const logger = pino({ level: config.logLevel }, pino.destination(2))
  for (const name of unknown) logger.warn({ name }, 'this variable is no setting of Ruche')
  const clientFolder = join(import.meta.dirname, '..', '..', 'dist', 'client')
  const started = await startServer({ config, logger, clientFolder })
  if (!started.ok) {
    console.error(started.problem)
    process.exitCode = 1
    return
  }
  const { server } = started
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(server, logger))
  }
  process.stdout.write(`Ruche is ready: ${server.link}\n`)
}

/** Something that does not end, such as a disk that hangs, must not keep the process (R16). */
const LONGEST_STOP_MS = 9_000

async function stop(server: RunningServer, logger: Logger): Promise<void> {
  setTimeout(() => {
    logger.error('stopped before everything was closed')
    process.exit(1)
  }, LONGEST_STOP_MS).unref()
  await server.stop()
  process.exit(0)
}
