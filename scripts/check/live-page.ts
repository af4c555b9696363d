import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Most bytes, gzipped, of a page for strangers with its scripts, its style and its words. */
export const MOST_LIVE_BYTES = 60_000

/** What its HTML names; a typeface is not waited for. */
export function livePageBytes(build: string, page: 'live.html' | 'enter.html'): number {
  const sizeOf = (file: string) => gzipSync(readFileSync(join(build, file))).length
  const html = readFileSync(join(build, page), 'utf8')
  const named = filesIn(html, /"\/(assets\/[^"]+\.(?:js|css))"/g)
  // What its first file loads: the words of both languages, and its page where that is another.
  const loaded = filesIn(html, /src="\/(assets\/[^"]+\.js)"/g)
    .flatMap((file) =>
      filesIn(readFileSync(join(build, file), 'utf8'), /["'`]\.\/([\w-]+\.js)["'`]/g),
    )
    .map((file) => `assets/${file}`)
  const waited = loaded.filter((file) => !named.includes(file))
  if (loaded.length < 2 || waited.length > 0)
    throw new Error(
      `${page} does not name all that it waits for: ${waited.join(', ') || 'no words'}.`,
    )
  return [page, ...named].map(sizeOf).reduce((sum, size) => sum + size, 0)
}

function filesIn(text: string, pattern: RegExp): string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([, file = '']) => file))]
}
