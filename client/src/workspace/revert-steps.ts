import type { Writing } from '#client/workspace/workspace.ts'
import type { Records } from '#shared/domain/fields.ts'
import { revertStep } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

/** Records undone in one transaction (M12). */
const AT_ONCE = 500

/** Takes steps back where nobody came after; the result is what would redo them. */
export function revertSteps(steps: readonly Step[], write: Writing): readonly Step[] {
  const byHome = Map.groupBy(steps, (step) => write.homeOf(step.record))
  return [...byHome].flatMap(([home, own]) => (home ? revertIn(home, own, write) : []))
}

function revertIn(home: Records, steps: readonly Step[], write: Writing): Step[] {
  const inverse: Step[] = []
  for (let start = 0; start < steps.length; start += AT_ONCE) {
    write.transact(home, () => {
      for (const step of steps.slice(start, start + AT_ONCE)) {
        const back = revertStep(home, step, write.author())
        if (back) inverse.push(back)
      }
    })
  }
  return inverse
}
