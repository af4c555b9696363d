import { createSignal } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import { openKnownWorkspace } from '#client/workspace/session/session.ts'
import { lend } from './browser.ts'
import { lendEnvironment } from './environment.ts'
import { start } from './start.tsx'

const lent = lendEnvironment(window)
const [off, putRight] = createSignal(0)
const environment: Environment = { ...lent, now: () => lent.now() + off(), putRight }
await start({
  browser: { ...lend(window), now: environment.now },
  environment,
  document,
  worker: import.meta.env.PROD ? (navigator.serviceWorker ?? null) : null,
  openWorkspace: (id) => openKnownWorkspace(id, environment),
})
