import { Route, Router, type RouteSectionProps } from '@solidjs/router'
import { createEffect } from 'solid-js'
import { CalendarPage } from '#client/features/calendar/CalendarPage.tsx'
import { type I18n, I18nProvider } from '#client/i18n/i18n.tsx'
import { AppContext, type AppContextValue } from './app-context.tsx'
import { type OpenWorkspace, WorkspaceFrame } from './WorkspaceFrame.tsx'

export interface AppProps extends AppContextValue {
  readonly i18n: I18n
  readonly openWorkspace: OpenWorkspace
  /** Carries the language as `lang`. */
  readonly root: HTMLElement
}

export function App(props: AppProps) {
  createEffect(() => {
    props.root.lang = props.i18n.locale().language
  })
  return (
    <AppContext.Provider value={{ browser: props.browser, preferences: props.preferences }}>
      <I18nProvider i18n={props.i18n}>
        <Router>
          <Route
            path="/w/:workspace"
            component={(route: RouteSectionProps) => (
              <WorkspaceFrame open={props.openWorkspace}>{route.children}</WorkspaceFrame>
            )}
          >
            <Route path="/calendar/:month?" component={CalendarPage} />
          </Route>
        </Router>
      </I18nProvider>
    </AppContext.Provider>
  )
}
