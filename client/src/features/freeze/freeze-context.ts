import { createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { Called } from '#client/workspace/people/called.ts'
import type { PostWords } from '#client/workspace/posts/post-words.ts'
import type { Freeze } from '#shared/domain/freeze.ts'
import type { FreezeDraft } from '#shared/domain/freeze-actions.ts'
import type { FreezeView } from './view.ts'

/** What every part of this works with. */
export interface Freezing {
  readonly view: FreezeView
  readonly say: FreezeWords
  readonly environment: Pick<Environment, 'now'>
  /** Each says what happened, and how to take it back: neither is a step to undo. */
  begin(draft: FreezeDraft): void
  lift(freeze: Freeze): void
}

/** What a freeze says, in words. */
export interface FreezeWords extends Pick<PostWords, 'title' | 'when' | 'status' | 'channel'> {
  /** What somebody is called. */
  readonly called: Called
  /** An instant, on the reader's clock. */
  moment(instant: number): string
  /** Until when. */
  end(freeze: Freeze): string
  /** What it is limited to; null for everything. */
  scope(freeze: Freeze): string | null
}

export const FreezeContext = createContext<Freezing>()

export function useFreezing(): Freezing {
  const freezing = useContext(FreezeContext)
  if (!freezing) throw new Error('useFreezing: there is no <FreezeContext.Provider> above this')
  return freezing
}
