import type { Browser } from './browser.ts'

/** What somebody who looks after Ruche needs to find the mistake; no text of a post is in it. */
export function describeError(error: unknown, browser: Pick<Browser, 'now' | 'about'>): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [text, browser.about, new Date(browser.now()).toISOString()].join('\n')
}

/** Short enough to be read out over the phone, the same for the same mistake: `7C1-9FA`. */
export function referenceOf(detail: string): string {
  const [first = ''] = detail.split('\n')
  let hash = 0
  for (let i = 0; i < first.length; i++) hash = (Math.imul(hash, 31) + first.charCodeAt(i)) >>> 0
  const code = (hash % 0x1000000).toString(16).toUpperCase().padStart(6, '0')
  return `${code.slice(0, 3)}-${code.slice(3)}`
}
