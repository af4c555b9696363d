import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')
export const CLIENT_BUILD = join(ROOT, 'dist', 'client')

/** The program that a package of ours brings, to be run with our own Node. */
export function packageProgram(path: string): string {
  return join(ROOT, 'node_modules', path)
}
