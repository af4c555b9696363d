import { type Accessor, createSignal } from 'solid-js'
import type { FrozenList } from '#shared/domain/events/draw/list.ts'
import { type DraftProblem, type DrawForm, readDraft } from './draft-draw.ts'
import type { DrawView, LeftOut } from './draw-view.ts'

/** From a form that is filled in to the announcement, which is not taken back. */
export interface Announcing {
  /** As it would be frozen; null while that is reckoned. */
  readonly list: Accessor<FrozenList | null>
  readonly problem: Accessor<DraftProblem | null>
  forgetProblem(): void
  /** Who would be left out, as long as that is asked; null: it is not. */
  readonly leftOut: Accessor<LeftOut | null>
  /** @param isAsked who is left out by it was said, and is to be */
  announce(isAsked: boolean): void
  back(): void
}

/** Lives as long as its owner. */
export function createAnnouncing(
  view: DrawView,
  means: {
    readonly form: () => DrawForm
    /** Seals that are not to draw. */
    readonly without: () => ReadonlySet<string>
    readonly now: () => number
    readonly onAnnounced: () => void
  },
): Announcing {
  const list = view.frozenList()
  const [problem, setProblem] = createSignal<DraftProblem | null>(null)
  const [leftOut, setLeftOut] = createSignal<LeftOut | null>(null)
  const refuse = (found: DraftProblem): void => {
    setLeftOut(null)
    setProblem(found)
  }
  return {
    list,
    problem,
    forgetProblem: () => setProblem(null),
    leftOut,
    announce(isAsked) {
      const seals = view.freeSeals().filter(({ id }) => !means.without().has(id))
      const settled = { seals, rules: view.rules()?.hash ?? null }
      const read = readDraft(means.form(), view.eligible(), settled, means.now())
      if (read.kind === 'problem') return refuse(read.problem)
      if (!isAsked && view.leftOut()) return void setLeftOut(view.leftOut())
      const frozen = list()
      // Somebody has just come: what was asked stays asked until the list is there again.
      if (!frozen) return
      setLeftOut(null)
      if (view.commands.announce(read.draft, view.eligible(), frozen) !== null) means.onAnnounced()
    },
    back: () => setLeftOut(null),
  }
}
