import { createContext, useContext } from 'solid-js'
import type { Toasts } from '#client/ui/toasts.ts'
import type { Environment } from '#client/workspace/environment.ts'
import type { Browser } from './browser.ts'
import type { Preferences } from './preferences.ts'
import type { Updates } from './update/updates.ts'

/** What every part of the frame needs, whatever workspace is open. */
export interface AppContextValue {
  readonly browser: Browser
  readonly environment: Environment
  readonly preferences: Preferences
  readonly toasts: Toasts
  readonly updates: Updates
}

export const AppContext = createContext<AppContextValue>()

export function useApp(): AppContextValue {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp: there is no <AppContext.Provider> above this component')
  return app
}
