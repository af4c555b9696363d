import { type Accessor, createContext, useContext } from 'solid-js'
import type { Words } from '#client/i18n/words.ts'
import type { ImportView } from './import-view.ts'

export type ImportWords = Words['moderationImport']

/** What every part of the page needs. */
export interface ImportContextValue {
  readonly view: ImportView
  readonly said: Accessor<ImportWords>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
}

export const ImportContext = createContext<ImportContextValue>()

export function useImport(): ImportContextValue {
  const context = useContext(ImportContext)
  if (!context)
    throw new Error('useImport: there is no <ImportContext.Provider> above this component')
  return context
}
