import type { Writing } from '#client/workspace/workspace.ts'
import { revertStep } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/**
 * Takes steps back where nobody came after, in one transaction a document (M12); the result is what would redo them. What was
 * made stays where a colleague has gone on with it, and so does what leads there: that is asked for first.
 */
export function revertSteps(steps: readonly Step[], write: Writing): readonly Step[] {
  const stays = new Set<unknown>()
  const byHome = Map.groupBy(steps.toSorted(madeFirst), (step) => write.homeOf(step.record))
  return [...byHome].flatMap(([home, own]) =>
    home
      ? write.transact(home, () =>
          own.flatMap((one) => {
            if (one.kind === 'field' && stays.has(one.after)) return []
            const back = revertStep(home, one, write.author()) ?? []
            if (one.kind === 'created' && !home.get(one.record)?.has('deletedAt'))
              stays.add(one.record)
            return back
          }),
        )
      : [],
  )
}

function madeFirst(a: Step, b: Step): number {
  return Number(b.kind === 'created') - Number(a.kind === 'created')
}
