import { type Accessor, createMemo, untrack } from 'solid-js'
import { createAppealDeadlines } from '#client/workspace/moderation/appeal-deadlines.ts'
import { createCooling } from '#client/workspace/moderation/cooling.ts'
import { createMyTurn, type MyTurn } from '#client/workspace/moderation/my-turn.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import { compareCases, dueAt, isIn } from '#shared/domain/moderation/queue.ts'
import { localTimeAt } from '#shared/domain/zone.ts'

export interface OpenCase {
  readonly about: Case
  /** Until when something is to be done in it, an appeal to be decided as well; ms since 1970. */
  readonly due: number | null
  /** When its reply has cooled off; null where none does. */
  readonly cooling: number | null
  /** What others wait for this person for; null where they do not. */
  readonly myTurn: MyTurn | null
}

export interface OpenCases {
  /** As the inbox has them; nothing for who may not read them. */
  readonly all: Accessor<readonly OpenCase[]>
  /** What this device keeps of them has been read. */
  readonly isRead: Accessor<boolean>
  readonly counts: Accessor<CaseCounts>
}

export interface CaseCounts {
  /** Until the end of the day, with those whose deadline has passed. */
  readonly due: number
  readonly late: number
  /** The first deadline of today that is still to come, as `11:30`. */
  readonly before: string | null
}

/** @param zone of the reader's clocks, by which deadlines of the moderation are read: IANA name */
export function createOpenCases(
  workspace: Workspace,
  now: Accessor<number>,
  zone: string,
): OpenCases {
  const cooling = createCooling(workspace, now)
  const myTurn = createMyTurn(workspace)
  const appeals = createAppealDeadlines(workspace)
  const all = createMemo((): readonly OpenCase[] => {
    const cases = workspace.moderation()?.cases
    cases?.changes()
    const looking = { me: workspace.me.id, now: now(), appeals: appeals() }
    const [cools, turns] = [cooling(), myTurn()]
    return untrack(() => [...(cases?.every() ?? [])])
      .filter((one) => isIn('open', one, looking))
      .sort(compareCases('open', 'deadline', looking.appeals))
      .map((about) => ({
        about,
        due: dueAt(about, looking.appeals),
        cooling: cools.get(about.id) ?? null,
        myTurn: turns.get(about.id) ?? null,
      }))
  })
  return {
    all,
    isRead: () => workspace.moderation()?.ready() ?? false,
    counts: createMemo(() => {
      const today = dayOf(localTimeAt(now(), zone))
      const ends = all().flatMap(({ due }) => due ?? [])
      const late = ends.filter((end) => end <= now())
      const still = ends.filter((end) => end > now() && dayOf(localTimeAt(end, zone)) === today)
      const first = still.length === 0 ? null : localTimeAt(Math.min(...still), zone)
      return {
        due: late.length + still.length,
        late: late.length,
        before: first && hourOf(first),
      }
    }),
  }
}
