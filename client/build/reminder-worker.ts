import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { afterBuild } from './after-build.ts'

const SOURCE = fileURLToPath(new URL('../src/worker/reminders.ts', import.meta.url))

/**
 * Puts what shows reminders at the end of the service worker that Workbox has written. `importScripts` would be shorter, and
 * is refused: the relay's policy wants a Trusted Type for it, which Workbox does not make.
 */
export function reminderWorker(): Plugin {
  return afterBuild('ruche:reminder-worker', async (folder) => {
    appendFileSync(join(folder, 'sw.js'), `\n${await bundled()}`)
  })
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2024',
      lib: { entry: SOURCE, formats: ['iife'], name: 'rucheReminders' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const [chunk] = output && 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('What shows reminders was not built')
  return chunk.code
}
