import { batch } from 'solid-js'
import type { UndoStack } from '#client/workspace/undo-stack.ts'
import type { Step } from '#shared/domain/step.ts'

/**
 * What one gesture writes some at a time is one step to undo, the newest, and counted as a whole. What comes after it was taken
 * back, or after something of it was erased, is a step of its own.
 */
export function createOneDeed(
  undo: Pick<UndoStack, 'revise' | 'remember'>,
  what: string,
): (steps: readonly Step[]) => void {
  let soFar: readonly Step[] = []
  return (steps) => {
    if (steps.length === 0) return
    const before = soFar
    let isThere = false
    // At once: nobody is told in between that there is nothing to take back.
    batch(() => {
      undo.revise((deeds) => {
        const others = deeds.filter((deed) => deed.steps !== before)
        isThere ||= others.length < deeds.length
        return others
      })
      soFar = isThere ? [...before, ...steps] : steps
      undo.remember(what, soFar)
    })
  }
}
