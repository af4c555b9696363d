import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { isPending } from '#shared/domain/moderation/measure.ts'
import {
  agreeToMeasure,
  liftMeasure,
  type MeasureDraft,
  takeMeasure,
} from '#shared/domain/moderation/measure-actions.ts'

/** What is done about cases and people; each is one step to undo. Ruche does nothing on a network: it says what was done there. */
export interface MeasureCommands {
  /** Its id; null where nothing may be written. */
  take(draft: MeasureDraft): string | null
  /** One more of those who must agree. */
  agree(measure: string): void
  lift(measure: string): void
  unlift(measure: string): void
  /** It was noted by mistake. */
  remove(measure: string): void
}

export function createMeasureCommands(workspace: Workspace): MeasureCommands {
  const records = createModerationRecords(workspace)
  const { undo, write } = workspace
  const homeOf = (id: string) => workspace.moderation()?.homeOf(id) ?? null
  return {
    take(draft) {
      const home = workspace.moderation()?.home('measures')
      if (!home || !records.mayChange()) return null
      const { id, step } = write.transact(home, () => takeMeasure(home, draft, write.author()))
      undo.remember(draft.needs > 1 ? 'measure proposed' : 'measure taken', [step])
      return id
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
