import { createContext, useContext } from 'solid-js'
import type { PillarsView } from './view.ts'

export const PillarsContext = createContext<PillarsView>()

export function usePillars(): PillarsView {
  const view = useContext(PillarsContext)
  if (!view) throw new Error('usePillars: there is no <PillarsContext.Provider> above this')
  return view
}
