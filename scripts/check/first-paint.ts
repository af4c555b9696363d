import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * Most bytes of JavaScript, gzipped, that a browser needs before it paints the month. What speaks with the relay is not
 * among it: what the device keeps is painted without it, and where nothing is kept, the month stands empty until the
 * posts come.
 */
export const MOST_BYTES = 100_000

/**
 * What a first visit needs beside the entry and its static imports (the calendar is one of them), because the entry
 * loads it at once: the words of one language (the French ones are the longer).
 */
const LOADED_AT_ONCE = ['src/i18n/fr/first.ts']
const ENTRY = 'index.html'

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

export type Manifest = Readonly<Record<string, Chunk>>

export interface FirstPaint {
  readonly bytes: number
  /** The heaviest first, with their gzipped size. */
  readonly files: readonly { readonly file: string; readonly bytes: number }[]
}

export function firstPaint(build: string): FirstPaint {
  const text = readFileSync(join(build, '.vite', 'manifest.json'), 'utf8')
  const manifest: Manifest = JSON.parse(text)
  const files = neededFiles(manifest)
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(build, file))).length }))
    .sort((a, b) => b.bytes - a.bytes)
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
}

/** Throws when a chunk that has to be counted is not in the build: then this list is out of date. */
export function neededFiles(manifest: Manifest): readonly string[] {
  const files = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build has no chunk "${key}".`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  for (const key of [ENTRY, ...LOADED_AT_ONCE]) visit(key)
  return [...files].filter((file) => file.endsWith('.js'))
}
