import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { afterBuild } from './after-build.ts'
import { bundleWorker } from './bundle-worker.ts'

const SOURCE = fileURLToPath(new URL('../src/worker/reminders.ts', import.meta.url))

/**
 * Puts what shows reminders at the end of the service worker that Workbox has written. `importScripts` would be shorter, and
 * is refused: the relay's policy wants a Trusted Type for it, which Workbox does not make.
 */
export function reminderWorker(): Plugin {
  return afterBuild('ruche:reminder-worker', async (folder) => {
    appendFileSync(join(folder, 'sw.js'), `\n${await bundleWorker(SOURCE)}`)
  })
}
