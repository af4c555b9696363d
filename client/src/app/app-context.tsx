import { createContext, useContext } from 'solid-js'
import type { Browser } from './browser.ts'
import type { Preferences } from './preferences.ts'

/** What every part of the frame needs, whatever workspace is open. */
export interface AppContextValue {
  readonly browser: Browser
  readonly preferences: Preferences
}

export const AppContext = createContext<AppContextValue>()

export function useApp(): AppContextValue {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp: there is no <AppContext.Provider> above this component')
  return app
}
