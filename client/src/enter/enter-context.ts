import { createContext, useContext } from 'solid-js'
import type { EnterPageProps } from './EnterPage.tsx'

export const EnterContext = createContext<EnterPageProps>()

export function useEnter(): EnterPageProps {
  const props = useContext(EnterContext)
  if (!props) throw new Error('useEnter: there is no <EnterPage> above this')
  return props
}
