import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const PLAIN = fileURLToPath(new URL('./plain-logging.browser.js', import.meta.url))

/**
 * Yjs tells a developer four things, in colours. What colours them brings a schema validator and an HTML writer with it,
 * three hundredths of the first page; the console says the same without.
 */
export function plainLogging(): Plugin {
  return {
    name: 'ruche:plain-logging',
    enforce: 'pre',
    resolveId: (id) => (id === 'lib0/logging' ? PLAIN : null),
  }
}
