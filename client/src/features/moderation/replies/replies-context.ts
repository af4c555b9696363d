import { createContext, useContext } from 'solid-js'
import type { RepliesView } from './replies-view.ts'

/** What the browser lends whoever answers. */
export interface ReplyLoans {
  /** Puts a text on the clipboard; false where the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>
}

export interface Replies extends ReplyLoans {
  readonly view: RepliesView
}

export const RepliesContext = createContext<Replies>()

export function useReplies(): Replies {
  const replies = useContext(RepliesContext)
  if (!replies) throw new Error('useReplies: there is no <RepliesContext.Provider> above this')
  return replies
}
