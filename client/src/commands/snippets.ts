import type { Workspace } from '#client/workspace/workspace.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'
import { LONGEST_SNIPPET } from '#shared/domain/snippet.ts'

export interface SnippetCommands {
  /** Under its id, or a new one; what has no text is not kept. */
  save(id: string | null, name: string, text: string): void
  /** Undoing brings it back. */
  remove(id: string): void
}

/** The team's pieces of text, for whoever may give names in the workspace. */
export function createSnippetCommands(workspace: Workspace): SnippetCommands {
  const { undo, write } = workspace
  const home = write.collection('snippets')
  const change = (id: string, fields: Parameters<typeof changeRecord>[2]): void => {
    if (!workspace.mayName()) return
    undo.run('changed', () =>
      write.transact(home, () => changeRecord(home, id, fields, write.author())),
    )
  }
  return {
    save(id, name, typed) {
      const text = typed.trim().slice(0, LONGEST_SNIPPET)
      if (!workspace.mayName() || text === '') return
      const fields = { name: name.trim() || (text.split('\n')[0] ?? '').slice(0, 60), text }
      if (id !== null) return change(id, fields)
      undo.run('changed', () =>
        write.transact(home, () => [createRecord(home, fields, {}, write.author()).step]),
      )
    },
    remove: (id) => change(id, { deletedAt: write.author().now }),
  }
}
