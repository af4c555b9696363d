import { createContext, useContext } from 'solid-js'
import type { YearView } from './year-view.ts'

export const YearContext = createContext<YearView>()

export function useYear(): YearView {
  const year = useContext(YearContext)
  if (!year) throw new Error('useYear: there is no <YearContext.Provider> above this')
  return year
}
