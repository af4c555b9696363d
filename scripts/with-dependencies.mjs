// Runs one of our TypeScript scripts with the Node that the project pins, after installing what is missing.
// Plain JavaScript and only built-in modules: it is the one file that has to run on any Node from 20 on.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.ruche-installed')
const node = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

const fail = (message) => {
  console.error(message)
  process.exit(1)
}

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'pnpm-lock.yaml')))
  .update(readFileSync(join(root, 'package.json')))
  .digest('hex')
const installed = existsSync(stamp) && existsSync(node) ? readFileSync(stamp, 'utf8') : ''

if (installed !== wanted) {
  console.error('Ruche: installing what it needs (once, about half a minute)…')
  const install = spawnSync('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (install.error)
    fail(`Ruche could not start npx: ${install.error.message}. It comes with Node and npm.`)
  if (install.status !== 0) {
    fail('Ruche could not install its dependencies. The lines above say why; nothing was started.')
  }
  if (!existsSync(node))
    fail('Ruche installed its dependencies, but the pinned Node is not among them.')
  mkdirSync(modules, { recursive: true })
  writeFileSync(stamp, wanted)
}

const [script, ...rest] = process.argv.slice(2)
if (!script) fail('Usage: node scripts/with-dependencies.mjs SCRIPT [ARGUMENT ...]')
const run = spawnSync(node, [join(root, script), ...rest], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exit(run.status ?? 1)
