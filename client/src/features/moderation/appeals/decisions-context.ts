import { createContext, useContext } from 'solid-js'
import type { DecisionsView } from './decisions-view.ts'

export interface DecisionLoans {
  /** Puts a text on the clipboard; false where the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>
  /** Hands a file to the person. */
  readonly download: (name: string, content: Blob) => void
}

export interface Decisions extends DecisionLoans {
  readonly view: DecisionsView
}

export const DecisionsContext = createContext<Decisions>()

export function useDecisions(): Decisions {
  const decisions = useContext(DecisionsContext)
  if (!decisions)
    throw new Error('useDecisions: there is no <DecisionsContext.Provider> above this')
  return decisions
}
