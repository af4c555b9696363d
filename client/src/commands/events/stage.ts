import type { Workspace } from '#client/workspace/workspace.ts'
import {
  announce,
  clearStage,
  isShown,
  showPlan,
  stageIn,
  takeBack,
} from '#shared/documents/stage.ts'
import { LONGEST_ANNOUNCEMENT, type StagePlan, stageOf } from '#shared/domain/events/stage.ts'
import { newId } from '#shared/domain/id.ts'

/**
 * What a person lets the audience of an event see. Nothing gets there by itself: a plan that changes is shown as it was
 * until somebody shows it anew. Others have seen it then, so no step takes it back; a deed of its own takes it away.
 */
export interface StageCommands {
  mayStage(): boolean
  /** Reactive: what would be shown of the plan now; null where it is not here. */
  wanted(): StagePlan | null
  /** Reactive: whether it is shown just so. */
  isUpToDate(): boolean
  show(): void
  /** What says nothing is not announced. */
  announce(text: string): void
  takeBack(announcement: string): void
  clear(): void
}

export function createStageCommands(workspace: Workspace, event: string): StageCommands {
  const { write } = workspace
  const stage = () => workspace.events()?.stage(event) ?? null
  const within = (act: (doc: NonNullable<ReturnType<typeof stage>>['doc']) => void): void => {
    const open = stage()
    if (open?.readOnly() === null) write.transact(stageIn(open.doc), () => act(open.doc))
  }
  const wanted = (): StagePlan | null => {
    const events = workspace.events()
    const plan = events?.plans.get(event)
    if (plan?.kind !== 'event' || !events) return null
    return stageOf(plan, events.timeline(event), workspace.settings())
  }
  return {
    mayStage: () => stage()?.readOnly() === null,
    wanted,
    isUpToDate() {
      const [now, there] = [wanted(), stage()]
      return now !== null && there !== null && isShown(there.shown(), now)
    },
    show() {
      const plan = wanted()
      if (plan) within((doc) => showPlan(doc, plan))
    },
    announce(text) {
      const said = text.trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST_ANNOUNCEMENT)
      const { random, now } = write.author()
      if (said !== '') within((doc) => announce(doc, newId(random), { text: said, at: now }))
    },
    takeBack: (announcement) => within((doc) => takeBack(doc, announcement)),
    clear: () => within(clearStage),
  }
}
