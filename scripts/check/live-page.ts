import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Most bytes, gzipped, of a page for strangers with its scripts, its style and the words of one language. */
export const MOST_LIVE_BYTES = 60_000

/** What its HTML names, what that loads, and the longer of its two languages; a typeface is not waited for. */
export function livePageBytes(build: string, page: 'live.html' | 'enter.html'): number {
  const sizeOf = (file: string) => gzipSync(readFileSync(join(build, file))).length
  const html = readFileSync(join(build, page), 'utf8')
  const named = filesIn(html, /"\/(assets\/[^"]+\.(?:js|css))"/g)
  // What the entry names and the page does not are the words, one file a language.
  const later = filesIn(html, /src="\/(assets\/[^"]+\.js)"/g)
    .flatMap((file) =>
      filesIn(readFileSync(join(build, file), 'utf8'), /["'`]\.\/([\w-]+\.js)["'`]/g),
    )
    .map((file) => `assets/${file}`)
    .filter((file) => !named.includes(file))
  if (later.length < 2) throw new Error(`${page} has no words that are loaded apart.`)
  const words = Math.max(...later.map(sizeOf))
  return [page, ...named].map(sizeOf).reduce((sum, size) => sum + size, words)
}

function filesIn(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, file = '']) => file))]
}
