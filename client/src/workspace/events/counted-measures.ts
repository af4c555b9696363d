import { type Accessor, createMemo } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import { waits } from '#shared/domain/events/entry.ts'
import type { CountedBy, GoalMeasure } from '#shared/domain/events/measure.ts'
import { countsIn } from '#shared/domain/events/measure-counts.ts'

type Counts = Readonly<Record<CountedBy, number>>

/** A measure with what waits to be looked at before it counts; 0 where nobody counts so. */
export interface CountedMeasure extends GoalMeasure {
  readonly waiting: number
}

/**
 * Reactive: a measure with what has been reached by now, where Ruche counts that itself. Whoever may not read who takes part
 * reads what was written down last, and so does everybody once they have been erased.
 */
export function createCountedMeasures(
  workspace: Pick<Workspace, 'events'>,
  event: Accessor<string>,
): (measure: GoalMeasure) => CountedMeasure {
  const counts = createMemo((): Readonly<Record<'in' | 'waiting', Counts>> | null => {
    const entries = workspace.events()?.entries(event())
    if (!entries?.ready()) return null
    // They come some hundred at a time: it is reckoned with all of them once.
    entries.all.changes()
    const all = [...entries.all.every()]
    // Where there is nobody, they may have been erased.
    if (all.length === 0) return null
    return { in: countsIn(all), waiting: countsIn(all, waits) }
  })
  return (measure) => {
    const by = measure.counts
    const found = by && counts()
    if (!found) return { ...measure, waiting: 0 }
    return { ...measure, reached: found.in[by], waiting: found.waiting[by] }
  }
}
