import { addDays, daysBetween } from '#shared/domain/day.ts'
import { dayOf, type LocalTime } from '#shared/domain/local-time.ts'
import type { PhasePlace } from './posts-along.ts'
import type { PlacedPhase, Timeline } from './timeline.ts'

/** What is said of every contest: that it begins, that it ends soon, that it ends today, who has won. */
export const PROPOSALS = ['announcement', 'reminder', 'last call', 'winners'] as const
export type Proposal = (typeof PROPOSALS)[number]

export interface ProposedPost {
  readonly proposal: Proposal
  /** Id of the phase that it belongs to. */
  readonly phase: string
  readonly at: LocalTime
  /** Where that is by the phase: so it is known where it belongs when the phase has moved. */
  readonly place: PhasePlace
}

/** Days before the end of the entries. */
const REMINDER = 3
const MORNING = '10:00'
const NOON = '12:00'

/** Those that the phases of a plan give a day to, by their days. */
export function proposedPosts({ phases }: Timeline): readonly ProposedPost[] {
  const first = phases.find(({ role }) => role === 'teasing') ?? phases[0]
  const entries = phases.find(({ role }) => role === 'entries')
  const results = phases.find(({ role }) => role === 'results') ?? phases.at(-1)
  const posts: ProposedPost[] = []
  const propose = (
    proposal: Proposal,
    phase: PlacedPhase,
    { edge, days }: PhasePlace,
    hour: string,
  ) => {
    const day = addDays(dayOf(edge === 'start' ? phase.from : phase.until), days)
    posts.push({ proposal, phase: phase.id, at: `${day}T${hour}`, place: { edge, days } })
  }
  if (first) propose('announcement', first, { edge: 'start', days: 0 }, MORNING)
  if (entries) {
    if (daysBetween(dayOf(entries.from), dayOf(entries.until)) > REMINDER)
      propose('reminder', entries, { edge: 'end', days: -REMINDER }, NOON)
    propose('last call', entries, { edge: 'end', days: 0 }, MORNING)
  }
  if (results && results !== first) propose('winners', results, { edge: 'start', days: 0 }, NOON)
  return posts
}
