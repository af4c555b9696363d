import { type Accessor, createMemo } from 'solid-js'
import { type AppealCommands, createAppealCommands } from '#client/commands/moderation/appeals.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createModerators } from '#client/workspace/moderation/moderators.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { createMinutes } from '#client/workspace/ticks.ts'
import type { Person, Workspace } from '#client/workspace/workspace.ts'
import { addDays } from '#shared/domain/day.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import {
  type Appeal,
  type AppealOutcome,
  type AppealVerdict,
  decidersOf,
  isSettled,
  outcomeOf,
} from '#shared/domain/moderation/appeal.ts'
import { isPending, type Measure } from '#shared/domain/moderation/measure.ts'
import { instantOf, localTimeAt } from '#shared/domain/zone.ts'

/** What was decided on a case, and how it is contested. */
export interface DecisionsView {
  readonly commands: AppealCommands
  readonly after: Environment['after']
  /** Told anew at every full minute; ms since 1970. */
  readonly now: Accessor<number>
  /** Ids, the oldest first. */
  readonly measures: Accessor<readonly string[]>
  measure(id: string): Measure | null
  /** Ids of the appeals against a measure, the oldest first. */
  appealsOf(measure: string): readonly string[]
  /** An appeal against it waits to be decided: what is said further belongs into that one. */
  isContested(measure: string): boolean
  appeal(id: string): Appeal | null
  textOf(appeal: string, field: 'text' | 'answer'): string
  outcome(appeal: Appeal): AppealOutcome
  /** Verdicts of those who decided the measure themselves. */
  uncounted(appeal: Appeal): readonly AppealVerdict[]
  /** Whether this person may decide, or take it back: not about their own decision. */
  mayJudge(appeal: Appeal): boolean
  /** Who could: everybody who may open cases but those who decided. */
  judges(measure: Measure): readonly Person[]
  nameOf(person: string | null): string
  /** Day until when, in the workspace's time zone. */
  dayOf(instant: number): string
  /** The end of a day there; ms since 1970. */
  endOf(day: string): number
  /** When something came on a day there: at noon; today and later, now. ms since 1970 */
  cameOn(day: string): number
  isLate(appeal: Appeal): boolean
}

export function createDecisionsView(means: {
  readonly workspace: Workspace
  readonly environment: Pick<Environment, 'now' | 'after'>
  readonly case: Accessor<string>
}): DecisionsView {
  const { workspace, environment } = means
  const colleague = createColleagues(workspace)
  const moderators = createModerators(workspace)
  const now = createMinutes(environment)
  const moderation = () => workspace.moderation()
  const timeZone = () => workspace.settings().timeZone

  const measures = createMemo(() =>
    moderation()?.measures.inLists((one) =>
      // What others have still to agree to is no decision yet.
      one.case === null || isPending(one)
        ? []
        : [{ list: one.case, order: String(one.at).padStart(17, '0') }],
    ),
  )
  const appeals = createMemo(() =>
    moderation()?.appeals.inLists(({ measure, receivedAt }) => [
      { list: measure, order: String(receivedAt).padStart(17, '0') },
    ]),
  )
  const measure = (id: string): Measure | null => {
    const found = moderation()?.measures.get(id)
    return found?.kind === 'measure' && found.deletedAt === null ? found : null
  }
  const decidersAbout = (appeal: Appeal): readonly string[] => {
    const of = measure(appeal.measure)
    return of ? decidersOf(of) : []
  }
  const appealsOf = (id: string) => appeals()?.(id) ?? []
  const appeal = (id: string): Appeal | null => {
    const found = moderation()?.appeals.get(id)
    return found?.kind === 'appeal' && found.deletedAt === null ? found : null
  }
  const outcome = (appeal: Appeal) => outcomeOf(appeal, decidersAbout(appeal))
  const dayAt = (instant: number) => dayOf(localTimeAt(instant, timeZone()))
  return {
    commands: createAppealCommands(workspace),
    after: environment.after,
    now,
    measures: () => measures()?.(means.case()) ?? [],
    measure,
    appealsOf,
    isContested: (id) =>
      appealsOf(id).some((one) => {
        const found = appeal(one)
        return found !== null && !isSettled(outcome(found))
      }),
    appeal,
    textOf: (id, field) => moderation()?.appeals.textOf(id, field) ?? '',
    outcome,
    uncounted: (appeal) => appeal.verdicts.filter(({ by }) => decidersAbout(appeal).includes(by)),
    mayJudge: (appeal) => !decidersAbout(appeal).includes(workspace.me.id),
    judges: (of) => moderators().filter(({ id }) => !decidersOf(of).includes(id)),
    nameOf: (person) => (person === null ? '' : (colleague(person)?.name ?? person)),
    dayOf: dayAt,
    endOf: (day) => instantOf(addDays(day, 1), timeZone()) - 60_000,
    cameOn: (day) =>
      day < dayAt(now()) ? instantOf(`${day}T12:00`, timeZone()) : environment.now(),
    isLate: (appeal) => !isSettled(outcome(appeal)) && now() > appeal.deadline,
  }
}
