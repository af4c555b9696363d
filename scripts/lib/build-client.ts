import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CLIENT_BUILD, packageProgram, ROOT } from './paths.ts'
import { precompress } from './precompress.ts'
import { runNode } from './run.ts'

const STAMP = join(ROOT, 'dist', 'client-built-from')
const INPUTS = ['client/**', 'shared/src/**', 'vite.config.ts', 'pnpm-lock.yaml', 'package.json']

export type Built = { readonly ok: true } | { readonly ok: false; readonly problem: string }

/**
 * Builds the client into `dist/client`, unless what is there was built from the same files.
 * @param begins something has to be built, which takes a while
 */
export async function buildClient(begins = (): void => {}): Promise<Built> {
  const wanted = fingerprint()
  if (readIfThere(STAMP) === wanted) return { ok: true }
  begins()

  // Gone before the build begins: a build that is killed halfway must not pass for a finished one.
  rmSync(STAMP, { force: true })
  const vite = packageProgram('vite/bin/vite.js')
  const { code, output } = await runNode([vite, 'build', '--manifest', '--logLevel', 'warn'], {
    output: 'quiet',
  })
  if (code !== 0) return { ok: false, problem: `The app could not be built.\n${output.trim()}` }
  await precompress(CLIENT_BUILD)
  mkdirSync(join(ROOT, 'dist'), { recursive: true })
  writeFileSync(STAMP, wanted)
  return { ok: true }
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const files = globSync(INPUTS, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) hash.update(file.slice(ROOT.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
