import { createSignal, type Signal } from 'solid-js'
import type { Deed, Done, UndoOutcome, UndoStack } from '#client/workspace/undo-stack.ts'
import type { Step } from '#shared/domain/step.ts'

const DEEDS_KEPT = 100
/** Steps taken back in one go (M12), between which the page may paint and answer. */
const AT_ONCE = 50

/** A deed on its way from one stack to the other. */
interface Turning {
  left: readonly Step[]
  back: readonly Step[]
}

/**
 * What this person did in this tab. Undoing runs the steps backwards, each only where nobody has changed the same
 * thing since (M7); what came back is what redoing starts from.
 * @param breathe resolves when the page has had its turn
 */
export function createUndoStack(
  revert: (steps: readonly Step[]) => readonly Step[],
  breathe: () => Promise<void>,
): UndoStack {
  const toUndo = createSignal<readonly Deed[]>([])
  const toRedo = createSignal<readonly Deed[]>([])
  const [done, setDone] = toUndo
  const [undone, setUndone] = toRedo
  const [last, setLast] = createSignal<Done | null>(null)
  const [turned, setTurned] = createSignal<UndoOutcome | null>(null, { equals: false })
  const [share, setShare] = createSignal<{ left: number; all: number } | null>(null)
  let turning: Turning | null = null

  const remember = (what: string, steps: readonly Step[]): void => {
    if (steps.length === 0) return
    setDone([...done(), { what, steps }].slice(-DEEDS_KEPT))
    setUndone([])
    const records = recordsIn(steps)
    setLast({ what, count: records.length, records })
  }

  const turn = async (
    direction: UndoOutcome['direction'],
    [from, setFrom]: Signal<readonly Deed[]>,
    [to, setTo]: Signal<readonly Deed[]>,
  ): Promise<UndoOutcome | null> => {
    const deed = from().at(-1)
    if (!deed || turning) return null
    const { what, steps } = deed
    const now: Turning = { left: steps.toReversed(), back: [] }
    turning = now
    setLast(null)
    setFrom(from().slice(0, -1))
    let undone = 0
    try {
      while (now.left.length > 0) {
        const inverse = revert(now.left.slice(0, AT_ONCE))
        undone += inverse.length
        now.back = [...now.back, ...inverse]
        now.left = now.left.slice(AT_ONCE)
        if (now.left.length > 0) {
          setShare({ left: now.left.length, all: steps.length })
          await breathe()
        }
      }
    } finally {
      // Whatever ended it, what came back is one step again.
      turning = null
      setShare(null)
      if (now.back.length > 0) setTo([...to(), { what, steps: now.back }])
    }
    const kept = steps.length - undone
    return setTurned({ what, direction, records: recordsIn(steps), undone, kept })
  }

  return {
    canUndo: () => done().length > 0,
    canRedo: () => undone().length > 0,
    last,
    turned,
    turning: share,
    run: (what, act) => remember(what, act()),
    remember,
    undo: () => turn('undone', toUndo, toRedo),
    redo: () => turn('redone', toRedo, toUndo),
    revise(keep) {
      const newest = done().at(-1)
      // What is said of it would offer to take back what is no more.
      if (newest && keep([newest]).length === 0) setLast(null)
      setDone(keep)
      setUndone(keep)
      for (const part of ['left', 'back'] as const)
        if (turning) turning[part] = keep([{ what: '', steps: turning[part] }])[0]?.steps ?? []
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

/** What somebody did, but for what they did to these: what was said there is erased. */
export function withoutDeedsTo(
  records: readonly string[],
): (deeds: readonly Deed[]) => readonly Deed[] {
  const gone = new Set(records)
  return (deeds) =>
    deeds
      .map(({ what, steps }) => ({ what, steps: steps.filter(({ record }) => !gone.has(record)) }))
      .filter(({ steps }) => steps.length > 0)
}
