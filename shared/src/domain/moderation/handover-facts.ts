/** What changed while somebody was on call, and what comes due next: read from the records, so that nobody has to remember it. */
import type { HistoryEntry } from '#shared/domain/history.ts'
import { type Case, isOpenCase } from './case.ts'
import type { HandoverFacts } from './handover.ts'
import type { Incident } from './incident.ts'
import type { Measure } from './measure.ts'
import { dueAt } from './queue.ts'

export interface FactSources {
  readonly cases: Iterable<Case>
  readonly measures: Iterable<Measure>
  readonly incidents: Iterable<{ readonly incident: Incident; readonly clearedAt: number | null }>
  /** Until when an appeal in a case is to be decided, by its id; ms since 1970. */
  readonly appeals: ReadonlyMap<string, number>
  /** Who changed a case when. */
  readonly historyOf: (id: string) => readonly HistoryEntry[]
}

/** What comes due within the next shift belongs to who takes it. */
const AHEAD_MS = 12 * 3_600_000

/** @param from, to ms since 1970: what is told of begins with the one and ends before the other */
export function factsBetween(sources: FactSources, from: number, to: number): HandoverFacts {
  const within = (at: number | null): boolean => at !== null && at >= from && at < to
  const cases = [...sources.cases].filter(({ deletedAt }) => deletedAt === null)
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).sort()
  return {
    opened: ids(cases.filter(({ createdAt }) => within(createdAt))),
    due: ids(
      cases.filter((one) => {
        const due = isOpenCase(one) ? dueAt(one, sources.appeals) : null
        return due !== null && due < to + AHEAD_MS
      }),
    ),
    answered: ids(
      cases.filter(
        ({ id, status }) => status === 'answered' && hasBecome(id, status, within, sources),
      ),
    ),
    closed: ids(cases.filter(({ status, closedAt }) => status === 'closed' && within(closedAt))),
    measures: ids(
      [...sources.measures].filter(({ deletedAt, at }) => deletedAt === null && within(at)),
    ),
    incidents: ids(
      [...sources.incidents]
        .filter(({ incident, clearedAt }) => {
          const goesOn = clearedAt === null || clearedAt >= from
          return incident.deletedAt === null && incident.createdAt < to && goesOn
        })
        .map(({ incident }) => incident),
    ),
  }
}

function hasBecome(
  id: string,
  status: string,
  within: (at: number) => boolean,
  { historyOf }: FactSources,
): boolean {
  return historyOf(id).some(
    ({ field, after, at }) => field === 'status' && after === status && within(at),
  )
}
