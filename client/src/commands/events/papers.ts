import type { Workspace } from '#client/workspace/workspace.ts'
import type { AttachmentDraft } from '#shared/domain/attachment-actions.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { createRecord } from '#shared/domain/record.ts'
import { createEventRecords } from './event-records.ts'

/** Files that the team attaches to a plan. */
export interface PaperCommands {
  mayChange(): boolean
  /** One step to undo, however many; their bytes are on this device already. */
  attach(event: string, files: readonly AttachmentDraft[]): void
}

export function createPaperCommands(workspace: Workspace): PaperCommands {
  const { mayChange, run } = createEventRecords(workspace)
  return {
    mayChange,
    attach: (event, files) =>
      run('part added', (home, author) =>
        files.map(({ hash, name, type, size }) => {
          const fields = { event, name: name.slice(0, LONGEST_EVENT_LINE), hash, type, size }
          return createRecord(home('papers'), fields, {}, author).step
        }),
      ),
  }
}
