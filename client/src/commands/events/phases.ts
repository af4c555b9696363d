import type { Workspace } from '#client/workspace/workspace.ts'
import type { PhaseRole } from '#shared/domain/events/phase.ts'
import { placedIn } from '#shared/domain/events/timeline.ts'
import { following, lettingGo, placing, shifting } from '#shared/domain/events/timeline-moves.ts'
import { minutesOf } from '#shared/domain/events/wall-minutes.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import { createEventRecords } from './event-records.ts'

/** What a person does to the phases of a plan; each is one step to undo, with all that moves along. */
export interface PhaseCommands {
  /** Minutes of the clock on the wall, as in a timeline. */
  place(plan: string, phase: string, to: { readonly begin: number; readonly end: number }): void
  /** False where the other one follows it already; null: it follows none. */
  follow(plan: string, phase: string, after: string | null): boolean
  /** The whole plan begins on another day, and all moves with it. */
  shift(plan: string, to: string): void
  change(
    phase: string,
    fields: { readonly name?: string; readonly role?: PhaseRole | (string & {}) },
  ): void
  /** Behind the last one, so many minutes long. */
  add(plan: string, name: string, role: PhaseRole, length: number, today: string): string | null
  /** What follows it stays where it is. */
  remove(plan: string, phase: string): void
}

export function createPhaseCommands(workspace: Workspace): PhaseCommands {
  const { create, change, changeAll } = createEventRecords(workspace)
  const timeline = (plan: string) =>
    workspace.events()?.timeline(plan) ?? { phases: [], problems: [] }
  return {
    place: (plan, phase, to) => change('phase moved', phase, placing(timeline(plan), phase, to)),
    follow(plan, phase, after) {
      const fields = following(timeline(plan), phase, after)
      if (fields) change('phase changed', phase, fields)
      return fields !== null
    },
    shift(plan, to) {
      const first = timeline(plan).phases[0]
      if (!first) return
      const by = minutesOf(to) - minutesOf(first.from.slice(0, 10))
      changeAll('phases shifted', shifting(timeline(plan), by))
    },
    change: (phase, fields) => change('phase changed', phase, { ...fields }),
    add(plan, name, role, length, today) {
      const last = timeline(plan)
        .phases.toSorted((a, b) => a.end - b.end)
        .at(-1)
      const where = last ? { after: last.id, gap: 0 } : { start: today }
      return create('phase added', 'phases', { event: plan, name, role, length, ...where })
    },
    remove(plan, phase) {
      const all = timeline(plan)
      if (!placedIn(all, phase)) return
      const gone: FieldValues = { deletedAt: workspace.write.author().now }
      changeAll('phase removed', new Map([...lettingGo(all, phase), [phase, gone]]))
    },
  }
}
