import { Router } from '@solidjs/router'
import { createEffect, ErrorBoundary, onCleanup, Suspense } from 'solid-js'
import { CommandsContext, createCommandRegistry } from '#client/commands/registry.ts'
import { type I18n, I18nProvider } from '#client/i18n/i18n.tsx'
import type { Language } from '#client/i18n/language.ts'
import { OnlineContext } from '#client/i18n/UntilLoaded.tsx'
import { ToastRegion } from '#client/ui/ToastRegion.tsx'
import { createToasts } from '#client/ui/toasts.ts'
import { AppContext, type AppContextValue } from './app-context.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import { listenToKeys } from './listen-to-keys.ts'
import { routes } from './routes.tsx'
import { createTypeAhead } from './type-ahead.ts'
import type { OpenWorkspace } from './WorkspaceFrame.tsx'

export interface AppProps extends Omit<AppContextValue, 'toasts'> {
  readonly i18n: I18n
  readonly openWorkspace: OpenWorkspace
  readonly document: Document
}

export function App(props: AppProps) {
  const { browser, environment, preferences, updates } = props
  const toasts = createToasts(environment.after)
  const ahead = createTypeAhead(props.document, environment.after)
  const commands = createCommandRegistry({
    apple: browser.apple,
    singleKeys: preferences.singleKeys,
    asked: ahead.begin,
  })
  createEffect(() => {
    const { language } = props.i18n.locale()
    props.document.documentElement.lang = language
    linkManifest(props.document, language)
  })
  onCleanup(listenToKeys(props.document, commands, browser, ahead))
  return (
    <AppContext.Provider value={{ browser, environment, preferences, toasts, updates }}>
      <I18nProvider i18n={props.i18n}>
        <OnlineContext.Provider value={environment.page.onOnline}>
          <CommandsContext.Provider value={commands}>
            <ErrorBoundary fallback={(error: unknown) => <ErrorScreen error={error} />}>
              {/* A redirect to a page that is still being loaded fails where nothing waits for it. */}
              <Router root={(page) => <Suspense>{page.children}</Suspense>}>
                {routes(props.openWorkspace)}
              </Router>
            </ErrorBoundary>
            <ToastRegion toasts={toasts} />
          </CommandsContext.Provider>
        </OnlineContext.Provider>
      </I18nProvider>
    </AppContext.Provider>
  )
}

/** Whoever installs the app reads about it in the language they use it in. */
function linkManifest(document: Document, language: Language): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
  if (link) link.href = language === 'fr' ? '/manifest.fr.webmanifest' : '/manifest.webmanifest'
}
