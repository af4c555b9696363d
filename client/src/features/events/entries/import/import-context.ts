import { createContext, useContext } from 'solid-js'
import type { EntryImport } from './import-view.ts'

export const ImportContext = createContext<EntryImport>()

export function useImport(): EntryImport {
  const view = useContext(ImportContext)
  if (!view) throw new Error('useImport: there is no <ImportContext.Provider> above this')
  return view
}
