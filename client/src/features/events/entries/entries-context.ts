import { type Accessor, createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { EntriesView } from './entries-view.ts'

interface EntriesParts {
  readonly event: string
  readonly view: EntriesView
  readonly now: Accessor<number>
  readonly environment: Pick<Environment, 'after' | 'fetch' | 'origin'>
  readonly tell: (text: string) => void
}

export const EntriesContext = createContext<EntriesParts>()

export function useEntries(): EntriesParts {
  const parts = useContext(EntriesContext)
  if (!parts) throw new Error('useEntries: there is no <EntriesContext.Provider> above this')
  return parts
}
