import { Router } from '@solidjs/router'
import { createEffect, ErrorBoundary, onCleanup, Suspense } from 'solid-js'
import { CommandsContext, createCommandRegistry } from '#client/commands/registry.ts'
import { type I18n, I18nProvider } from '#client/i18n/i18n.tsx'
import { ToastRegion } from '#client/ui/ToastRegion.tsx'
import { createToasts } from '#client/ui/toasts.ts'
import { AppContext, type AppContextValue } from './app-context.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import { listenToKeys } from './listen-to-keys.ts'
import { routes } from './routes.tsx'
import type { OpenWorkspace } from './WorkspaceFrame.tsx'

export interface AppProps extends Omit<AppContextValue, 'toasts'> {
  readonly i18n: I18n
  readonly openWorkspace: OpenWorkspace
  readonly document: Document
}

export function App(props: AppProps) {
  const { browser, environment, preferences, updates } = props
  const toasts = createToasts(environment.after)
  const commands = createCommandRegistry({
    apple: browser.apple,
    singleKeys: preferences.singleKeys,
  })
  createEffect(() => {
    props.document.documentElement.lang = props.i18n.locale().language
  })
  onCleanup(listenToKeys(props.document, commands, browser))
  return (
    <AppContext.Provider value={{ browser, environment, preferences, toasts, updates }}>
      <I18nProvider i18n={props.i18n}>
        <CommandsContext.Provider value={commands}>
          <ErrorBoundary fallback={(error: unknown) => <ErrorScreen error={error} />}>
            {/* A redirect to a page that is still being loaded fails where nothing waits for it. */}
            <Router root={(page) => <Suspense>{page.children}</Suspense>}>
              {routes(props.openWorkspace)}
            </Router>
          </ErrorBoundary>
          <ToastRegion toasts={toasts} />
        </CommandsContext.Provider>
      </I18nProvider>
    </AppContext.Provider>
  )
}
