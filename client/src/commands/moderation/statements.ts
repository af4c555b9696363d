import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { StatementSource } from '#shared/domain/moderation/measure.ts'

/** What is said of a measure for its statement of reasons; each is one step to undo. */
export interface StatementCommands {
  mayChange(): boolean
  setSource(measure: string, source: StatementSource): void
  /** Its author was given the statement, now. */
  markGiven(measure: string): void
}

export function createStatementCommands(workspace: Workspace): StatementCommands {
  const { change, mayChange } = createModerationRecords(workspace)
  return {
    mayChange,
    setSource: (measure, source) => change('written', measure, { source }),
    markGiven(measure) {
      const { now, person } = workspace.write.author()
      change('statement given', measure, { statedAt: now, statedBy: person })
    },
  }
}
