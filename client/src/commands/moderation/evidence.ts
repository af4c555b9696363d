import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { AttachmentDraft } from '#shared/domain/attachment-actions.ts'
import { addEvidence, type EvidenceOwner } from '#shared/domain/moderation/evidence.ts'

/** What a moderator does to what is kept of a case; each is one step to undo. */
export interface EvidenceCommands {
  mayChange(): boolean
  attach(to: EvidenceOwner, drafts: readonly AttachmentDraft[]): void
  /** What is to be seen on it. */
  describe(id: string, alt: string): void
  /** It comes back where it is undone; erasing a case for good erases the files with it. */
  remove(id: string): void
}

export function createEvidenceCommands(workspace: Workspace): EvidenceCommands {
  const { mayChange, run, change, remove } = createModerationRecords(workspace)
  return {
    mayChange,
    attach(to, drafts) {
      const home = workspace.moderation()?.home('media')
      if (home)
        run('evidence added', home, () => addEvidence(home, to, drafts, workspace.write.author()))
    },
    describe: (id, alt) => change('evidence described', id, { alt: alt.trim() || undefined }),
    remove: (id) => remove('evidence removed', id),
  }
}
