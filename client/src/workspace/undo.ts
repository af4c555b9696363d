import { createSignal } from 'solid-js'
import type { Deed, Done, UndoOutcome, UndoStack } from '#client/workspace/workspace.ts'
import type { Step } from '#shared/domain/step.ts'

const DEEDS_KEPT = 100

/**
 * What this person did in this tab. Undoing runs the steps backwards, each only where nobody has changed the same
 * thing since (M7); what came back is what redoing starts from.
 */
export function createUndoStack(revert: (steps: readonly Step[]) => readonly Step[]): UndoStack {
  const [done, setDone] = createSignal<readonly Deed[]>([])
  const [undone, setUndone] = createSignal<readonly Deed[]>([])
  const [last, setLast] = createSignal<Done | null>(null)
  const [turned, setTurned] = createSignal<UndoOutcome | null>(null, { equals: false })

  const remember = (what: string, steps: readonly Step[]): void => {
    if (steps.length === 0) return
    setDone([...done(), { what, steps }].slice(-DEEDS_KEPT))
    setUndone([])
    const records = recordsIn(steps)
    setLast({ what, count: records.length, records })
  }

  const turn = (
    from: readonly Deed[],
    setFrom: (deeds: readonly Deed[]) => void,
    to: readonly Deed[],
    setTo: (deeds: readonly Deed[]) => void,
  ): UndoOutcome | null => {
    const deed = from.at(-1)
    if (!deed) return null
    setLast(null)
    const { what, steps } = deed
    const inverse = revert(steps.toReversed())
    const undone = inverse.length
    setFrom(from.slice(0, -1))
    if (undone > 0) setTo([...to, { what, steps: inverse }])
    return setTurned({ what, records: recordsIn(steps), undone, kept: steps.length - undone })
  }

  return {
    canUndo: () => done().length > 0,
    canRedo: () => undone().length > 0,
    last,
    turned,
    run: (what, act) => remember(what, act()),
    remember,
    undo: () => turn(done(), setDone, undone(), setUndone),
    redo: () => turn(undone(), setUndone, done(), setDone),
    revise(keep) {
      setDone(keep)
      setUndone(keep)
    },
    takeBack(record) {
      const making = done().find(
        ({ steps: [step, more] }) => !more && step?.kind === 'created' && step.record === record,
      )
      if (!making || !revert(making.steps).length) return
      setDone(done().filter((deed) => deed !== making))
      if (last()?.records.includes(record)) setLast(null)
    },
  }
}

function recordsIn(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.map((step) => step.record))]
}
