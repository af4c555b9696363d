import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { READS_LAID_IN, requireWriter } from '#shared/documents/schema.ts'
import { memberKey } from '#shared/domain/fields.ts'
import { LONGEST_CASE_TITLE, type Triage } from '#shared/domain/moderation/case.ts'
import { CASE_SINCE, isPending, type Measure } from '#shared/domain/moderation/measure.ts'
import {
  agreeToMeasure,
  liftMeasure,
  type MeasureDraft,
  takeMeasure,
} from '#shared/domain/moderation/measure-actions.ts'
import { restrictionOf } from '#shared/domain/moderation/statement.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'
import { STATEMENT_WORDS } from '#shared/formats/statement/words.ts'

/** What is done about cases and people; each is one step to undo. Ruche does nothing on a network: it says what was done there. */
export interface MeasureCommands {
  /**
   * Its id; null where nothing may be written. What restricts somebody has its reasons and its appeal in a case: where it is taken
   * in none, one is made with it. What was typed begins its reasons.
   */
  take(draft: MeasureDraft, opened?: OpenedWith): string | null
  /** Makes a case for a measure that is in none; its id. What several have agreed to stays as they saw it. */
  openCase(measure: string): string | null
  /** One more of those who must agree. */
  agree(measure: string): void
  lift(measure: string): void
  unlift(measure: string): void
  /** It was noted by mistake. */
  remove(measure: string): void
}

/** What is known of the case that a measure opens. */
export interface OpenedWith {
  /** Null: to be looked at again. */
  readonly triage: Triage | null
}

type Decided = Pick<MeasureDraft, 'what' | 'note' | 'person' | 'article' | 'articleVersion'>

export function createMeasureCommands(workspace: Workspace): MeasureCommands {
  const records = createModerationRecords(workspace)
  const { undo, write } = workspace
  const homeOf = (id: string) => workspace.moderation()?.homeOf(id) ?? null
  /** In the team's language: whoever reads it later may read the app in another. */
  const titleOf = ({ what, note }: Decided): string => {
    const restriction = restrictionOf({ what })
    const { called } = STATEMENT_WORDS[workspace.settings().locale]
    return note.trim().slice(0, LONGEST_CASE_TITLE) || (restriction ? called[restriction] : what)
  }
  /** Where somebody has accounts on one network alone, it was there. */
  const networkOf = (person: string): string | undefined => {
    const handles = workspace.moderation()?.people.file(person)?.handles ?? []
    const [network, ...others] = new Set(handles.map((one) => one.network))
    return others.length === 0 ? network : undefined
  }
  const makeCase = (
    decided: Decided,
    triage: Triage | null,
  ): { readonly id: string; readonly step: Step } | null => {
    const { person, article, articleVersion } = decided
    const home = workspace.moderation()?.home('cases')
    if (!home || person === null) return null
    const fields = {
      title: titleOf(decided),
      network: networkOf(person),
      triage: triage ?? undefined,
      owner: workspace.me.id,
      [memberKey('person', person)]: true,
      article: article ?? undefined,
      articleVersion: articleVersion ?? undefined,
    }
    return write.transact(home, () => {
      if (home.doc) requireWriter(home.doc, READS_LAID_IN)
      return createRecord(home, fields, { quote: '', outcome: '' }, write.author())
    })
  }
  return {
    take(draft, opened) {
      const home = workspace.moderation()?.home('measures')
      if (!home || !records.mayChange()) return null
      const own =
        opened !== undefined && draft.case === null && restrictionOf(draft) !== null
          ? makeCase(draft, opened.triage)
          : null
      const taken = { ...draft, case: draft.case ?? own?.id ?? null }
      const { id, step } = write.transact(home, () => takeMeasure(home, taken, write.author()))
      const deed = draft.needs > 1 ? 'measure proposed' : 'measure taken'
      undo.remember(own ? `${deed} with a case` : deed, [...(own ? [own.step] : []), step])
      return id
    },
    openCase(id) {
      const home = homeOf(id)
      const measure = workspace.moderation()?.measures.get(id)
      if (!home || measure?.kind !== 'measure' || !mayHaveCase(measure)) return null
      const own = records.mayChange() ? makeCase(measure, null) : null
      if (!own) return null
      const steps = write.transact(home, () =>
        changeRecord(
          home,
          id,
          { [measure.needs === 1 ? 'case' : CASE_SINCE]: own.id },
          write.author(),
        ),
      )
      // Taken back before what leads to it, which stays where the case does.
      undo.remember('case noted', [...steps, own.step])
      return own.id
    },
    agree(id) {
      const home = homeOf(id)
      const measure = workspace.moderation()?.measures.get(id)
      if (!home || measure?.kind !== 'measure' || !isPending(measure)) return
      records.run('measure agreed', home, () => agreeToMeasure(home, id, write.author()))
    },
    lift(id) {
      const home = homeOf(id)
      if (home) records.run('measure lifted', home, () => liftMeasure(home, id, write.author()))
    },
    unlift: (id) =>
      records.change('measure back', id, { liftedAt: undefined, liftedBy: undefined }),
    remove: (id) => records.remove('measure removed', id),
  }
}

/** Whether a case can be made for it, since it is in none. */
export function mayHaveCase(measure: Pick<Measure, 'case' | 'person'>): boolean {
  return measure.case === null && measure.person !== null
}
