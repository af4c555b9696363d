import type { Workspace } from '#client/workspace/workspace.ts'
import { stageIn } from '#shared/documents/stage.ts'

/** The stage of an event, and how a deed of the team gets onto it: one transaction each, for good. */
export function writingOnStage(workspace: Workspace, event: string) {
  const stage = () => workspace.events()?.stage(event) ?? null
  return {
    stage,
    /** Where nothing may be written, nothing is. */
    within(act: (doc: NonNullable<ReturnType<typeof stage>>['doc']) => void): void {
      const open = stage()
      if (open?.readOnly() === null)
        workspace.write.transact(stageIn(open.doc), () => act(open.doc))
    },
  }
}
