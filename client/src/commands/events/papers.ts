import { createOneDeed } from '#client/commands/one-deed.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { AttachmentDraft } from '#shared/domain/attachment-actions.ts'
import { LONGEST_EVENT_LINE } from '#shared/domain/events/event-part.ts'
import { createRecord } from '#shared/domain/record.ts'
import { createEventRecords } from './event-records.ts'

/** Files that the team attaches to a plan. */
export interface PaperCommands {
  mayChange(): boolean
  /** All that one gesture gives, some at a time, is one step to undo; their bytes are on this device already. */
  attachAll(event: string): (files: readonly AttachmentDraft[]) => void
}

export function createPaperCommands(workspace: Workspace): PaperCommands {
  const { mayChange, write } = createEventRecords(workspace)
  return {
    mayChange,
    attachAll(event) {
      const remember = createOneDeed(workspace.undo, 'part added')
      return (files) =>
        remember(
          write((home, author) =>
            files.map(({ hash, name, type, size }) => {
              const fields = { event, name: name.slice(0, LONGEST_EVENT_LINE), hash, type, size }
              return createRecord(home('papers'), fields, {}, author).step
            }),
          ),
        )
    },
  }
}
