import type { Writing } from '#client/workspace/workspace.ts'
import { revertStep } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/**
 * Takes steps back where nobody came after, in one transaction a document (M12); the result is what would redo them. What leads
 * to a record that a colleague has gone on with stays with it.
 */
export function revertSteps(steps: readonly Step[], write: Writing): readonly Step[] {
  const stay = new Set<unknown>()
  const byHome = Map.groupBy(steps, (step) => write.homeOf(step.record))
  return [...byHome].flatMap(([home, own]) =>
    home
      ? write.transact(home, () =>
          own.flatMap((one) => {
            const isLink = one.kind === 'field' && stay.has(one.after)
            const back = isLink ? null : revertStep(home, one, write.author())
            if (!back) stay.add(one.record)
            return back ?? []
          }),
        )
      : [],
  )
}
