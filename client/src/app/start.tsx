import { render } from 'solid-js/web'
import { createI18n } from '#client/i18n/i18n.tsx'
import { chooseLocale } from '#client/i18n/language.ts'
import '#client/ui/tokens.css'
import '#client/ui/base.css'
import type { Environment } from '#client/workspace/environment.ts'
import { App } from './App.tsx'
import type { Browser } from './browser.ts'
import { createPreferences } from './preferences.ts'
import type { WorkerContainer } from './update/service-worker.ts'
import { createUpdates } from './update/updates.ts'
import type { OpenWorkspace } from './WorkspaceFrame.tsx'

export interface Start {
  readonly browser: Browser
  readonly environment: Environment
  readonly document: Document
  /** What keeps the app on this device; null in development and where the browser has none. */
  readonly worker: WorkerContainer | null
  readonly openWorkspace: OpenWorkspace
}

/** Words first, then the app: nobody sees another language flash by. */
export async function start({
  browser,
  environment,
  document,
  worker,
  openWorkspace,
}: Start): Promise<void> {
  const place = document.getElementById('root')
  if (!place) throw new Error('index.html has no element with the id "root"')
  const preferences = createPreferences(browser, document.documentElement)
  const updates = createUpdates({ container: worker, environment, reload: browser.reload })
  const i18n = await createI18n(chooseLocale(browser.languages, preferences.language()))
  render(
    () => (
      <App
        browser={browser}
        environment={environment}
        preferences={preferences}
        updates={updates}
        i18n={i18n}
        openWorkspace={openWorkspace}
        document={document}
      />
    ),
    place,
  )
}
