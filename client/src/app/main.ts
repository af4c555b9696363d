import { openKnownWorkspace } from '#client/workspace/session/session.ts'
import { lend } from './browser.ts'
import { lendEnvironment } from './environment.ts'
import { start } from './start.tsx'

const environment = lendEnvironment(window)
await start({
  browser: lend(window, environment.now),
  environment,
  document,
  worker: import.meta.env.PROD ? (navigator.serviceWorker ?? null) : null,
  openWorkspace: (id) => openKnownWorkspace(id, environment),
})
