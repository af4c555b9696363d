import { createContext, useContext } from 'solid-js'
import type { VoteView } from './vote-view.ts'

export const VoteContext = createContext<VoteView>()

export function useVotes(): VoteView {
  const view = useContext(VoteContext)
  if (!view) throw new Error('useVotes: there is no <VoteContext.Provider> above this')
  return view
}
