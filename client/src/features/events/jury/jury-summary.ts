import type { Entry } from '#shared/domain/events/entry.ts'
import type { Jury } from '#shared/domain/events/event-plan.ts'
import type { Result } from '#shared/domain/events/jury/results.ts'
import type { JuryView } from './jury-view.ts'

/** What one judge gave, in points of the scale; null for what is still to come. */
export type GivenMark = number | 'conflict' | null

export interface SummaryRow {
  readonly entry: string
  /** In the order of the judges. */
  readonly marks: readonly GivenMark[]
  /** Null while nobody has judged it, and where it is not to be seen yet. */
  readonly mean: number | null
}

/** The entries that matter most on the plan of an event, with what the jury gave them. */
export interface JurySummary {
  readonly rows: readonly SummaryRow[]
  /** How many there are of them. */
  readonly all: number
  readonly of: 'shortlist' | 'entries'
  /** This person has still to score some: what others gave would be in their eyes. */
  readonly isBlind: boolean
}

/** As many as are looked at in a plan. */
const MOST = 6

/** Those on the shortlist, else all who take part; the best first, to a judge who has not done in the order of their numbers. */
export function summaryOf(
  view: Pick<JuryView, 'results' | 'shortlist' | 'isJudge' | 'standing' | 'myMark'> & {
    plan(): { readonly jury: Pick<Jury, 'judges'> }
    entries(): readonly Pick<Entry, 'id'>[]
  },
  me: string,
): JurySummary {
  const shortlist = view.shortlist()
  const isShown = (entry: string) => shortlist.size === 0 || shortlist.has(entry)
  const entries = view.entries().filter(({ id }) => isShown(id))
  const isOpen = (entry: string) => ['open', 'begun'].includes(view.standing(entry))
  const isBlind = view.isJudge() && view.entries().some(({ id }) => isOpen(id))
  const { judges } = view.plan().jury
  const own = (judge: string, entry: string) => (judge === me ? view.myMark(entry) : null)
  const results = view.results().filter(({ entry }) => isShown(entry))
  return {
    rows: isBlind
      ? entries.slice(0, MOST).map(({ id }) => ({
          entry: id,
          marks: judges.map((judge) => own(judge, id)),
          mean: null,
        }))
      : results.slice(0, MOST).map((result) => rowOf(result, judges)),
    all: entries.length,
    of: shortlist.size > 0 ? 'shortlist' : 'entries',
    isBlind,
  }
}

function rowOf({ entry, marks, mean, conflicts }: Result, judges: readonly string[]): SummaryRow {
  const given = (judge: string): GivenMark =>
    conflicts.includes(judge) ? 'conflict' : (marks.get(judge) ?? null)
  return { entry, marks: judges.map(given), mean }
}
