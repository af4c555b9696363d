import { createModerationRecords } from '#client/commands/moderation/moderation-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { NoteType } from '#shared/domain/moderation/note.ts'
import { editNote, type NoteDraft, writeNote } from '#shared/domain/moderation/note-actions.ts'

/** What is noted about cases and people; each is one step to undo. Nothing where this person may write nothing. */
export interface NoteCommands {
  /** Its id; null where nothing may be written, and for no words. */
  write(draft: NoteDraft): string | null
  edit(note: string, written: Pick<NoteDraft, 'text' | 'mentions' | 'type' | 'link'>): void
  retype(note: string, type: NoteType): void
  pin(note: string, pinned: boolean): void
  remove(note: string): void
}

export function createNoteCommands(workspace: Workspace): NoteCommands {
  const records = createModerationRecords(workspace)
  const { undo, write } = workspace
  return {
    write(draft) {
      const home = workspace.moderation()?.home('notes')
      if (!home || !records.mayChange() || draft.text.trim() === '') return null
      const { id, step } = write.transact(home, () => writeNote(home, draft, write.author()))
      undo.remember('fact noted', [step])
      return id
    },
    edit(note, written) {
      const home = workspace.moderation()?.homeOf(note)
      if (home && written.text.trim() !== '')
        records.run('note changed', home, () => editNote(home, note, written, write.author()))
    },
    retype: (note, type) => records.change('note changed', note, { type }),
    pin: (note, pinned) =>
      records.change(pinned ? 'note pinned' : 'note unpinned', note, {
        pinned: pinned || undefined,
      }),
    remove: (note) => records.remove('note removed', note),
  }
}
