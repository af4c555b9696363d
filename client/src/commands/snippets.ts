import { createSpaceRecords } from '#client/commands/space-records.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { LONGEST_SNIPPET } from '#shared/domain/snippet.ts'

export interface SnippetCommands {
  /** Under its id, or a new one; what has no text is not kept. */
  save(id: string | null, name: string, text: string): void
  /** Undoing brings it back. */
  remove(id: string): void
}

/** The team's pieces of text, for whoever may give names in the workspace. */
export function createSnippetCommands(workspace: Workspace): SnippetCommands {
  const { create, change, remove } = createSpaceRecords(workspace, 'snippets')
  return {
    save(id, name, typed) {
      const text = typed.trim().slice(0, LONGEST_SNIPPET)
      if (text === '') return
      const fields = { name: name.trim() || (text.split('\n')[0] ?? '').slice(0, 60), text }
      if (id === null) create('changed', fields)
      else change('changed', id, fields)
    },
    remove: (id) => remove('changed', id),
  }
}
