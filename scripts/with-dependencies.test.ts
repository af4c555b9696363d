import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const LAUNCHER = join(import.meta.dirname, 'with-dependencies.mjs')

describe.skipIf(process.platform === 'win32')('starting from a fresh clone', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ruche-clone-'))
    for (const folder of ['scripts', 'bin']) mkdirSync(join(root, folder))
    copyFileSync(LAUNCHER, join(root, 'scripts', 'with-dependencies.mjs'))
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(root, 'pnpm-lock.yaml'), 'lockfileVersion: 9')
    script('process.stdout.write("it ran with " + process.argv.slice(2))')
    npx(`mkdir -p node_modules/node/bin && ln -sf '${process.execPath}' node_modules/node/bin/node`)
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function script(text: string): void {
    writeFileSync(join(root, 'scripts', 'task.ts'), text)
  }

  /** What installs, in npx's place; it writes down what it was asked for. */
  function npx(commands: string): void {
    const path = join(root, 'bin', 'npx')
    writeFileSync(path, `#!/bin/sh\necho "$@ CI=$CI" >> '${root}/asked'\n${commands}\n`)
    chmodSync(path, 0o755)
  }

  const asked = () =>
    existsSync(join(root, 'asked')) ? readFileSync(join(root, 'asked'), 'utf8') : ''

  function launch(...args: string[]) {
    const child = spawn(
      process.execPath,
      [join(root, 'scripts', 'with-dependencies.mjs'), 'scripts/task.ts', ...args],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: `${join(root, 'bin')}:${process.env.PATH}` },
      },
    )
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('utf8')
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8')
    })
    const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
      child.on('close', (code) => resolve({ code, stdout, stderr })),
    )
    return { child, ended }
  }

  test('installs from the lockfile, asks nothing, and runs the script with its arguments', async () => {
    const { code, stdout, stderr } = await launch('--a', 'b c').ended
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'it ran with --a,b c' })
    expect(stderr).toContain('installing what it needs')
    expect(asked()).toMatch(/^--yes pnpm@\d+\.\d+\.\d+ install --frozen-lockfile CI=true\n$/)
  })

  test('the second time it is quiet and installs nothing, until the lockfile changes', async () => {
    await launch().ended
    rmSync(join(root, 'asked'))
    expect(await launch().ended).toEqual({ code: 0, stdout: 'it ran with ', stderr: '' })
    expect(asked()).toBe('')
    writeFileSync(join(root, 'pnpm-lock.yaml'), 'lockfileVersion: 10')
    await launch().ended
    expect(asked()).not.toBe('')
  })

  test('an install that fails is said in a sentence, and nothing is started', async () => {
    npx('echo "no network" >&2; exit 7')
    const { code, stdout, stderr } = await launch().ended
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('no network')
    expect(stderr).toContain('could not install what it needs; nothing was started')
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
  })

  test('an install that brings no Node says what to do', async () => {
    npx('true')
    const { code, stderr } = await launch().ended
    expect(code).toBe(1)
    expect(stderr).toContain('Delete the folder node_modules')
  })

  test('the exit code is the script’s', async () => {
    script('process.exit(42)')
    expect((await launch().ended).code).toBe(42)
  })

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s reaches the script', async (signal) => {
    mkdirSync(join(root, 'node_modules', 'node', 'bin'), { recursive: true })
    symlinkSync(process.execPath, join(root, 'node_modules', 'node', 'bin', 'node'))
    script(`
      process.on('${signal}', () => { process.stdout.write('goodbye'); process.exit(3) })
      setInterval(() => {}, 1000)
      process.stdout.write('ready ')
    `)
    const { child, ended } = launch()
    child.stdout.once('data', () => child.kill(signal))
    expect(await ended).toMatchObject({ code: 3, stdout: 'ready goodbye' })
  })
})
