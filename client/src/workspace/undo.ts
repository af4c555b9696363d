import { createSignal } from 'solid-js'
import type { Done, UndoOutcome, UndoStack } from '#client/workspace/workspace.ts'
import type { Step } from '#shared/domain/step.ts'

interface Deed {
  readonly what: string
  readonly steps: readonly Step[]
}

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
    setLast({ what, count: recordsIn(steps).length, records: recordsIn(steps) })
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
    const inverse = revert(deed.steps.toReversed())
    setFrom(from.slice(0, -1))
    if (inverse.length > 0) setTo([...to, { what: deed.what, steps: inverse }])
    const outcome = {
      what: deed.what,
      records: recordsIn(deed.steps),
      undone: inverse.length,
      kept: deed.steps.length - inverse.length,
    }
    setTurned(outcome)
    return outcome
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
    takeBack(record) {
      const making = done().find(({ steps }) => makesOnly(record, steps))
      if (!making || revert(making.steps).length === 0) return
      setDone(done().filter((deed) => deed !== making))
      if (last()?.records.includes(record)) setLast(null)
    },
  }
}

function makesOnly(record: string, [step, ...more]: readonly Step[]): boolean {
  return step?.kind === 'created' && step.record === record && more.length === 0
}

function recordsIn(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.map((step) => step.record))]
}
