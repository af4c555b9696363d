import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { StatementSource } from '#shared/domain/moderation/measure.ts'

/** What is said of a measure for its statement of reasons; each is one step to undo. */
export interface StatementCommands {
  mayChange(): boolean
  setReasons(measure: string, reasons: string): void
  setSource(measure: string, source: StatementSource): void
  /** Its author was given the statement, now. */
  markGiven(measure: string): void
}

/** Characters. */
export const LONGEST_REASONS = 4_000

export function createStatementCommands(workspace: Workspace): StatementCommands {
  const { change, mayChange } = createModerationRecords(workspace)
  return {
    mayChange,
    setReasons: (measure, reasons) =>
      change('written', measure, {
        reasons: reasons.trim().slice(0, LONGEST_REASONS) || undefined,
      }),
    setSource: (measure, source) => change('written', measure, { source }),
    markGiven(measure) {
      const { now, person } = workspace.write.author()
      change('statement given', measure, { statedAt: now, statedBy: person })
    },
  }
}
