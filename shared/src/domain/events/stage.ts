import { instantOf } from '#shared/domain/zone.ts'
import type { Challenge } from './challenge/challenge.ts'
import type { EventPlan } from './event-plan.ts'
import type { GoalMeasure } from './measure.ts'
import type { Timeline } from './timeline.ts'
import { timeAt } from './wall-minutes.ts'

/** What the audience of an event sees: nothing of a plan but what stands here. */
export interface StagePlan {
  readonly title: string
  /** What it is about, in a sentence; empty where nobody has said it. */
  readonly lede: string
  /** Whose event it is. */
  readonly workspace: string
  /** IANA name of the clocks by which it is announced. */
  readonly timeZone: string
  readonly phases: ReadonlyMap<string, StagePhase>
  /** How far all have come together; null where nobody chose to show it. */
  readonly progress: StageProgress | null
  /** Those of its partners whom somebody chose to show. */
  readonly partners: readonly StagePartner[]
}

export interface StagePartner {
  /** Id of the partner in the plan. */
  readonly id: string
  readonly name: string
  /** A small picture (logo.ts); null where the team has none. */
  readonly logo: string | null
}

export interface StageProgress {
  /** Id of the measure that it was taken from. */
  readonly measure: string
  readonly name: string
  /** Never negative; it may be more than the target, which is more than nothing. */
  readonly reached: number
  readonly target: number
  /** What is counted, such as `km`; empty where nobody has said it. */
  readonly unit: string
  /** From where it has grown on a day (`2026-10-18`); null while nobody has counted anew. */
  readonly since: { readonly day: string; readonly reached: number } | null
}

export interface StagePhase {
  readonly name: string
  /** ms since 1970; the same where it is a moment. */
  readonly begin: number
  readonly end: number
}

export interface Announcement {
  readonly text: string
  /** ms since 1970 */
  readonly at: number
}

/** Somebody, as they are to be called before everybody; said by a person of the team, never taken from who takes part. */
export interface Winner {
  readonly name: string
  /** What was won; empty where nobody said it. */
  readonly prize: string
  /** ms since 1970 */
  readonly at: number
}

/** Characters: an announcement is read from the back of a room. */
export const LONGEST_ANNOUNCEMENT = 200

/** What the team does before anybody is to know of it. */
const BEHIND_THE_SCENES = 'preparation'

/** What would be shown of a plan as it is now. */
export function stageOf(
  plan: Pick<EventPlan, 'name' | 'title' | 'challenge'>,
  timeline: Timeline,
  { measure, partners }: { measure: GoalMeasure | null; partners: readonly StagePartner[] },
  room: { readonly name: string; readonly timeZone: string },
): StagePlan {
  const at = (minutes: number) => instantOf(timeAt(minutes), room.timeZone)
  return {
    title: plan.name,
    lede: plan.title,
    workspace: room.name,
    timeZone: room.timeZone,
    phases: new Map(
      timeline.phases
        .filter(({ role }) => role !== BEHIND_THE_SCENES)
        .map(({ id, name, begin, end }) => [id, { name, begin: at(begin), end: at(end) }]),
    ),
    progress: measure && progressOf(measure, plan),
    partners: partners.map(({ id, name, logo }) => ({ id, name, logo })),
  }
}

/** Null for a measure without a number to reach. */
export function progressOf(
  measure: GoalMeasure,
  plan: Pick<EventPlan, 'challenge'>,
): StageProgress | null {
  const { id, name, reached, target } = measure
  if (target === null || target <= 0) return null
  const unit = unitOf(measure, plan.challenge)
  return { measure: id, name, reached: Math.max(0, reached ?? 0), target, unit, since: null }
}

/** Characters: what is longer is a sentence, and no word behind a number. */
const LONGEST_UNIT = 24

/** `km` of a challenge whose total it is; `photos received` of a measure that says itself what it counts. */
function unitOf({ id, name }: GoalMeasure, challenge: Challenge): string {
  const said = challenge.measure === id ? challenge.unit : ''
  if (said !== '') return said
  // What is written large throughout stays so: `UGC`.
  const inside = /^\p{Lu}\P{Lu}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
  return name.length > LONGEST_UNIT ? '' : inside
}

/** As it is shown once somebody has counted anew, on a day by the clocks of the event. */
export function grownOn(
  day: string,
  now: StageProgress,
  before: StageProgress | null,
): StageProgress {
  const from = before?.measure === now.measure ? before : now
  return { ...now, since: from.since?.day === day ? from.since : { day, reached: from.reached } }
}

/** What an audience counts down to; null once all is over, and where nothing is said of when. */
export interface Countdown {
  readonly to: 'begin' | 'end'
  readonly phase: string
  /** ms since 1970 */
  readonly at: number
}

/** The end of what is on now, of several the next one; before and in between, the beginning of what comes. */
export function countdownOf(phases: Iterable<StagePhase>, now: number): Countdown | null {
  const all = [...phases]
  const ends = all.filter(({ begin, end }) => begin <= now && now < end)
  const [on] = ends.sort((a, b) => a.end - b.end)
  if (on) return { to: 'end', phase: on.name, at: on.end }
  const [next] = all.filter(({ begin }) => begin > now).sort((a, b) => a.begin - b.begin)
  return next ? { to: 'begin', phase: next.name, at: next.begin } : null
}
