import type { Accessor } from 'solid-js'
import { createLadderCommands, type LadderChange } from '#client/commands/moderation/ladder.ts'
import { maySetModerationRules } from '#client/commands/moderation/rules.ts'
import { createLadder } from '#client/workspace/space/ladder.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { type LadderStep, USUAL_LADDER } from '#shared/domain/moderation/ladder-step.ts'

/** How the team moderates, and what can be said about it. All of it is reactive. */
export interface ModerationSettingsView {
  mayChange(): boolean
  readonly ladder: Accessor<readonly LadderStep[]>
  /** The team has none of its own. */
  readonly isUsualLadder: Accessor<boolean>
  addStep(): void
  changeStep(step: LadderStep, change: LadderChange): void
  /** By so many places: the rank that it has then; null where it cannot go further. */
  moveStep(step: LadderStep, by: number): number | null
  removeStep(step: LadderStep): void
  resetLadder(): void
}

export function createModerationSettingsView(workspace: Workspace): ModerationSettingsView {
  const ladder = createLadder(workspace)
  const commands = createLadderCommands(workspace)
  return {
    mayChange: () => maySetModerationRules(workspace),
    ladder,
    isUsualLadder: () => ladder() === USUAL_LADDER,
    addStep: commands.add,
    changeStep(step, change) {
      const { names } = change
      // A step without any name would be none.
      if (!names || `${names.fr}${names.en}`.trim() !== '') commands.change(step, change)
    },
    moveStep(step, by) {
      const to = ladder().findIndex(({ id }) => id === step.id) + by
      if (to < 0 || to >= ladder().length) return null
      commands.move(step, to)
      return to + 1
    },
    removeStep: commands.remove,
    resetLadder: commands.reset,
  }
}
