import { createContext, useContext } from 'solid-js'
import type { Colleague } from '#client/workspace/people/colleagues.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { TodayView } from './view.ts'

/** What the parts of the page have in common. */
export interface Today {
  readonly workspace: Workspace
  readonly view: TodayView
  readonly say: PostWords
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  /** Of the environment. */
  readonly after: (ms: number, run: () => void) => () => void
  readonly colleague: (person: string) => Colleague | null
  /** The address that opens a post over the page. */
  hrefOf(post: string): string
}

export const TodayContext = createContext<Today>()

export function useToday(): Today {
  const today = useContext(TodayContext)
  if (!today) throw new Error('useToday: there is no <TodayContext.Provider> above')
  return today
}
