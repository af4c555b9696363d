import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const HERE = import.meta.dirname
const PNPM = 'pnpm@12.21.0'

/** Brings what the benchmarks compare with, once; nothing else in the project needs it. */
export function installPeers(): void {
  const stamp = join(HERE, 'node_modules', '.ruche-installed')
  const wanted = createHash('sha256')
    .update(readFileSync(join(HERE, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const install = spawnSync('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
    cwd: HERE,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (install.status !== 0)
    throw new Error('The peers could not be installed; the lines above say why.')
  writeFileSync(stamp, wanted)
}
