import { createContext, useContext } from 'solid-js'
import type { CommentsView } from './comments-view.ts'

export const CommentsContext = createContext<CommentsView>()

export function useComments(): CommentsView {
  const view = useContext(CommentsContext)
  if (!view) throw new Error('useComments: there is no <CommentsContext.Provider> above')
  return view
}
