import { createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { HiddenHere } from '#client/workspace/hidden-here.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { SlotsView } from './view.ts'

export interface SlotsPageParts {
  readonly view: SlotsView
  readonly say: PostWords
  readonly hidden: HiddenHere
  readonly now: Environment['now']
}

export const SlotsContext = createContext<SlotsPageParts>()

export function useSlots(): SlotsPageParts {
  const parts = useContext(SlotsContext)
  if (!parts) throw new Error('useSlots: there is no <SlotsContext.Provider> above this')
  return parts
}
