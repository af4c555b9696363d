import { type Accessor, createMemo } from 'solid-js'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { CountedBy, GoalMeasure } from '#shared/domain/events/measure.ts'
import { countsIn } from '#shared/domain/events/measure-counts.ts'

/**
 * Reactive: a measure with what has been reached by now, where Ruche counts that itself. Whoever may not read who takes part
 * reads what was written down last, and so does everybody once they have been erased.
 */
export function createCountedMeasures(
  workspace: Pick<Workspace, 'events'>,
  event: Accessor<string>,
): (measure: GoalMeasure) => GoalMeasure {
  const counts = createMemo((): Readonly<Record<CountedBy, number>> | null => {
    const entries = workspace.events()?.entries(event())
    if (!entries?.ready()) return null
    // They come some hundred at a time: it is reckoned with all of them once.
    entries.all.changes()
    return countsIn(entries.all.every())
  })
  return (measure) => {
    if (measure.counts === null) return measure
    const counted = counts()?.[measure.counts] ?? 0
    return counted === 0 ? measure : { ...measure, reached: counted }
  }
}
