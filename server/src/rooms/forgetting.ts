import { holdsPeople } from '#shared/protocol/holds-people.ts'
import { isForGuests, isForTheTeam } from '#shared/protocol/names.ts'
import type { RelayLimits } from './limits.ts'

/**
 * What was deleted leaves the disk soon after. Guests may see what they are shown now, and not what they were shown
 * once; and who was erased has been erased (docs/decisions/erasing.md).
 */
export interface Forgetting {
  readonly isDue: boolean
  /** Once for everything that is deleted until then. */
  soon(): void
  stop(): void
}

/** What has to be forgotten in a document, and how soon (ms). */
export interface Forgets {
  /** `everything`: also what somebody who was away has written into what is erased, which is no deletion. */
  readonly after: 'deletions' | 'everything'
  readonly ms: number
}

/** Null where what was deleted may stay until the next compaction. */
export function forgets(
  document: string,
  { forgetMs, forgetPeopleMs }: RelayLimits,
): Forgets | null {
  if (isForGuests(document)) return { after: 'deletions', ms: forgetMs }
  if (holdsPeople(document)) return { after: 'everything', ms: forgetPeopleMs }
  // They are to hold nothing about people: a name that was written there all the same is taken out with the others.
  if (isForTheTeam(document)) return { after: 'deletions', ms: forgetPeopleMs }
  return null
}

export function createForgetting(afterMs: number, compact: () => void): Forgetting {
  let timer: NodeJS.Timeout | null = null
  return {
    get isDue() {
      return timer !== null
    },
    soon() {
      timer ??= setTimeout(() => {
        timer = null
        compact()
      }, afterMs).unref()
    },
    stop() {
      if (timer) clearTimeout(timer)
    },
  }
}
