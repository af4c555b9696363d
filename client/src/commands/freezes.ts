import type { Workspace } from '#client/workspace/workspace.ts'
import { may } from '#shared/access/rules.ts'
import { requireWriter } from '#shared/documents/schema.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import {
  beginFreeze,
  type FreezeDraft,
  freezeIn,
  holdAgain,
  liftFreeze,
  releasePosts,
} from '#shared/domain/freeze-actions.ts'

/**
 * What a person does in a crisis. Nothing where their role may not. None of it is a step to undo: what concerns everybody
 * is not taken back by a key that was meant for something else.
 */
export interface FreezeCommands {
  /** From now on. Null where this person may not. */
  begin(draft: FreezeDraft): string | null
  release(freeze: string, posts: readonly string[]): void
  holdAgain(freeze: string, post: string): void
  lift(freeze: string): void
}

/** The first build that knows what a freeze is: an older one would show what is held as free. */
const KNOWS_FREEZES = 3

export function createFreezeCommands(workspace: Workspace): FreezeCommands {
  const { write } = workspace
  const home = write.collection('freezes')
  const change = (freeze: string, act: (map: RecordMap) => void): void => {
    const map = freezeIn(home, freeze)
    if (map && mayFreeze(workspace)) write.transact(home, () => act(map))
  }
  return {
    begin(draft) {
      const reason = draft.reason.trim()
      if (reason === '' || !mayFreeze(workspace)) return null
      return write.transact(home, () => {
        if (home.doc) requireWriter(home.doc, KNOWS_FREEZES)
        return beginFreeze(home, { ...draft, reason }, write.author())
      })
    },
    release: (freeze, posts) => change(freeze, (map) => releasePosts(map, posts, write.author())),
    holdAgain: (freeze, post) => change(freeze, (map) => holdAgain(map, post, write.author())),
    lift: (freeze) => change(freeze, (map) => liftFreeze(map, write.author())),
  }
}

/** Whether this person may stop what is planned, and let it go again. Reactive. */
export function mayFreeze(workspace: Workspace): boolean {
  return workspace.mayName() && may(workspace.me.role, 'freeze')
}
