// `npm run test:proxy`: Ruche behind a real nginx and a real Caddy, with the examples of docs/operating. It needs both, and
// openssl; without one of them it fails, and `npm test` leaves it out on every machine alike.
import { packageProgram } from './lib/paths.ts'
import { run, runNode } from './lib/run.ts'

const NEEDED = { nginx: ['-v'], caddy: ['version'], openssl: ['version'] }

const missing: string[] = []
for (const [command, args] of Object.entries(NEEDED)) {
  const { code } = await run(command, args, { output: 'quiet' })
  if (code !== 0) missing.push(command)
}
if (missing.length > 0) {
  console.error(`Not tested: ${missing.join(' and ')} cannot be run here. Debian has all three.`)
  process.exitCode = 1
} else {
  const config = '--config=server/proxy/vitest.config.ts'
  const { code } = await runNode([packageProgram('vitest/vitest.mjs'), 'run', config])
  process.exitCode = code
}
