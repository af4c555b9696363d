import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import {
  APPEAL_DAYS,
  type Appeal,
  type AppealVerdictKind,
  appealDaysIn,
  appealDeadline,
  decidersOf,
  isSettled,
  LONGEST_APPEAL,
  outcomeOf,
} from '#shared/domain/moderation/appeal.ts'
import {
  type AppealDraft,
  decideAppeal,
  lodgeAppeal,
} from '#shared/domain/moderation/appeal-actions.ts'
import { endFields, type Measure } from '#shared/domain/moderation/measure.ts'
import { changeRecord, type FieldValues } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { whenRead } from './when-read.ts'

/** What moderators do about appeals; each is one step to undo, with all that follows from it. */
export interface AppealCommands {
  mayChange(): boolean
  /** The case is appealed until all its appeals are decided. Null where nothing may be written. */
  lodge(draft: Omit<AppealDraft, 'before' | 'deadline'>): string | null
  /**
   * Nothing from whoever decided the measure, so it waits until all measures and appeals have been read. A measure that is lifted ends now; one that is changed ends when it says.
   * @param until ms since 1970; null: as it was
   */
  decide(appeal: string, verdict: AppealDecision): void
  setJudge(appeal: string, person: string | null): void
  /** ms since 1970 */
  setDeadline(appeal: string, deadline: number): void
  write(appeal: string, field: 'text' | 'answer', text: string): void
  /** It stays to be read, with who took it back. Nothing from whoever decided the measure, as above. */
  withdraw(appeal: string): void
}

export interface AppealDecision {
  readonly says: AppealVerdictKind
  readonly note: string
  readonly until: number | null
}

export function createAppealCommands(workspace: Workspace): AppealCommands {
  const { undo, write, me } = workspace
  const records = createModerationRecords(workspace)
  const moderation = () => workspace.moderation()

  const change = (id: string, fields: FieldValues): readonly Step[] => {
    const home = moderation()?.homeOf(id)
    if (!home) return []
    return write.transact(home, () => changeRecord(home, id, fields, write.author()))
  }
  const measureOf = ({ measure }: Pick<Appeal, 'measure'>): Measure | null => {
    const found = moderation()?.measures.get(measure)
    return found?.kind === 'measure' ? found : null
  }
  const decidersAbout = (appeal: Appeal): readonly string[] => {
    const measure = measureOf(appeal)
    return measure ? decidersOf(measure) : []
  }
  const statusOf = (id: string): string | null => {
    const found = moderation()?.cases.get(id)
    return found?.kind === 'case' ? found.status : null
  }
  /** Where no other appeal of it is open, the case is again what it was. */
  const settled = (appeal: Appeal): readonly Step[] => {
    const others = [...(moderation()?.appeals.every() ?? [])].filter(
      (other) => other.case === appeal.case && other.id !== appeal.id,
    )
    const isOpen = (other: Appeal) => !isSettled(outcomeOf(other, decidersAbout(other)))
    if (statusOf(appeal.case) !== 'appealed' || others.some(isOpen)) return []
    return change(appeal.case, { status: appeal.before ?? 'answered' })
  }

  const decide: AppealCommands['decide'] = (id, { says, note, until }) => {
    const appeal = moderation()?.appeals.get(id)
    const home = moderation()?.homeOf(id)
    if (appeal?.kind !== 'appeal' || !home || !records.mayChange()) return
    const measure = measureOf(appeal)
    if (decidersAbout(appeal).includes(me.id)) return
    const { now, person } = write.author()
    const wasLifted = appeal.verdicts.some((verdict) => verdict.says === 'lifted')
    const fields: FieldValues =
      says === 'lifted'
        ? { liftedAt: now, liftedBy: person }
        : {
            ...(wasLifted && { liftedAt: undefined, liftedBy: undefined }),
            ...(says === 'changed' && until !== null && measure && endFields(measure, until)),
          }
    undo.run('appeal decided', () => [
      ...write.transact(home, () => decideAppeal(home, id, { says, note }, write.author())),
      ...(measure ? change(measure.id, fields) : []),
      ...settled(appeal),
    ])
  }
  const withdraw = (id: string): void => {
    const appeal = moderation()?.appeals.get(id)
    if (appeal?.kind !== 'appeal' || !records.mayChange()) return
    if (decidersAbout(appeal).includes(me.id)) return
    undo.run('appeal withdrawn', () => [
      ...change(id, { withdrawnAt: write.author().now, withdrawnBy: me.id }),
      ...settled(appeal),
    ])
  }

  return {
    mayChange: records.mayChange,
    lodge(draft) {
      const home = records.mayChange() ? moderation()?.home('appeals') : null
      if (!home) return null
      const status = statusOf(draft.case)
      const before = status === 'appealed' ? null : status
      const days = appealDaysIn(write.settings)
      const deadline = appealDeadline(draft.receivedAt, days)
      const { id, step } = write.transact(home, () =>
        lodgeAppeal(
          home,
          { ...draft, before, ...(days !== APPEAL_DAYS && { deadline }) },
          write.author(),
        ),
      )
      const followed = status === null ? [] : change(draft.case, { status: 'appealed' })
      undo.remember('appeal lodged', [step, ...followed])
      return id
    },
    decide: (id, decision) => whenRead(moderation, () => decide(id, decision)),
    setJudge: (id, person) => records.change('written', id, { judge: person ?? undefined }),
    setDeadline: (id, deadline) => records.change('written', id, { deadline }),
    write: (id, field, text) => records.write('written', id, field, text.slice(0, LONGEST_APPEAL)),
    withdraw: (id) => whenRead(moderation, () => withdraw(id)),
  }
}
