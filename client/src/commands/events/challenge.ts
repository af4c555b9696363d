import type { Workspace } from '#client/workspace/workspace.ts'
import { MOST_AWARDED } from '#shared/domain/events/challenge/award.ts'
import { aboutCount, countText } from '#shared/domain/events/challenge/counts.ts'
import { changeRecord, createRecord, type FieldValues } from '#shared/domain/record.ts'
import { createEventRecords } from './event-records.ts'
import { createOwnSheet } from './own-sheet.ts'
import { createPartCommands } from './parts.ts'
import { createStageCommands } from './stage.ts'

/** Of one participant, on one day (`2026-10-22`). */
export interface Counted {
  readonly participant: string
  readonly day: string
  /** Null: nothing was counted after all. */
  readonly amount: number | null
}

/** What a person does about the challenge of one event; each is one step to undo. */
export interface ChallengeCommands {
  /** Whether they may say what is counted and what it earns. */
  mayChange(): boolean
  /** Whether they may write where it stands who takes part. */
  mayCount(): boolean
  /** Fields of the plan, as `challengeIn` reads them; `undefined` empties one. */
  setUp(fields: FieldValues): void
  count(counted: readonly Counted[]): void
  award(participant: string, points: number, note: string): void
  takeAwardBack(award: string): void
  /** So much was reached together, which a measure of the plan then says; where the audience sees it, they do, too. */
  setTotal(measure: string, total: number): void
}

export function createChallengeCommands(workspace: Workspace, event: string): ChallengeCommands {
  const { undo, write } = workspace
  const sheet = createOwnSheet(workspace, event, 'checkins', 'all')
  const records = createEventRecords(workspace)
  const parts = createPartCommands(workspace)
  const stage = createStageCommands(workspace, event)
  const awards = () => workspace.events()?.entries(event)?.home('awards') ?? null
  return {
    mayChange: records.mayChange,
    mayCount: sheet.mayWrite,
    setUp: (fields) => records.change('event changed', event, fields),
    count: (counted) =>
      sheet.write(
        'checked in',
        new Map(
          counted.map(({ participant, day, amount }) => [
            aboutCount(participant, day),
            amount === null ? '' : countText(amount),
          ]),
        ),
      ),
    award(participant, points, note) {
      const home = awards()
      if (!home || !sheet.mayWrite() || points === 0 || Math.abs(points) > MOST_AWARDED) return
      const fields = {
        entry: participant,
        points: Math.round(points),
        note: note.trim() || undefined,
      }
      undo.run('points given', () =>
        write.transact(home, () => [createRecord(home, fields, {}, write.author()).step]),
      )
    },
    takeAwardBack(award) {
      const home = awards()
      if (!home || !sheet.mayWrite()) return
      undo.run('points taken back', () =>
        write.transact(home, () =>
          changeRecord(home, award, { deletedAt: write.author().now }, write.author()),
        ),
      )
    },
    setTotal(measure, total) {
      const shown = workspace.events()?.stage(event).shown().plan?.progress?.measure
      if (shown === measure) stage.count(total)
      else parts.change(measure, { reached: total })
    },
  }
}
