// Runs one of our TypeScript scripts with the Node that the project pins, after installing what is missing.
// Plain JavaScript and only built-in modules: it is the one file that has to run on any Node from 20 on.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const OLDEST_NODE = 20
const windows = process.platform === 'win32'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.ruche-installed')
const node = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node')

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

/**
 * Resolves with the code this process should end with. Signals are passed on, because a service manager sends them to
 * this process alone; the child copes with getting one twice, as from Ctrl-C in a terminal.
 */
function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, options)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => child.kill(signal))
    }
    stopWithParent(child)
    child.on('error', (error) => {
      console.error(`Ruche could not run ${command}: ${error.message}`)
      resolve(1)
    })
    child.on('exit', (code, signal) =>
      resolve(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)),
    )
  })
}

/** npm passes a signal to the shell between us and it, and that shell dies of it without a word. */
function stopWithParent(child) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
  watch.unref()
}

async function installWhatIsMissing() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(readFileSync(join(root, 'package.json')))
    .digest('hex')
  const installed = existsSync(stamp) && existsSync(node) ? readFileSync(stamp, 'utf8') : ''
  if (installed === wanted) return

  console.error('Ruche: installing what it needs (once, about half a minute)…')
  const code = await run('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
    cwd: root,
    // What pnpm says goes where errors go, so that a script's own output stays clean. CI: it must not ask anything.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, CI: 'true' },
    shell: windows,
  })
  if (code > 128) process.exit(code)
  if (code !== 0) {
    fail(
      'Ruche could not install what it needs; nothing was started. The lines above say why. The usual reasons are no ' +
        'network, a full disk, or a Node without npm. Run the same command again when that is mended.',
    )
  }
  if (!existsSync(node)) {
    fail(
      'Ruche installed what it needs, but its own Node is not there. Delete the folder node_modules and run the same ' +
        'command again; if that does not help, this machine may be one that Node is not published for.',
    )
  }
  writeFileSync(stamp, wanted)
}

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  fail(`Ruche needs Node ${OLDEST_NODE} or newer to begin; this is Node ${process.versions.node}.`)
}
const [script, ...rest] = process.argv.slice(2)
if (!script) fail('Usage: node scripts/with-dependencies.mjs SCRIPT [ARGUMENT ...]')
await installWhatIsMissing()
process.exit(await run(node, [join(root, script), ...rest], { stdio: 'inherit' }))
