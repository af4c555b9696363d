import { createPostCommands } from '#client/commands/posts.ts'
import { settleField } from '#client/commands/settle-field.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import type { RecordMap, Records, Scalar } from '#shared/domain/fields.ts'
import { noteWords } from '#shared/domain/history.ts'
import type { TextKey } from '#shared/domain/post-texts.ts'

/** Of what was changed apart, this value is to stand, also where it stands already. */
export function settleApart(
  workspace: Workspace,
  post: string,
  field: string,
  value: Scalar,
): void {
  const found = recordOf(workspace, post)
  if (!found) return
  settleField(workspace, { home: found.home, id: post }, [field, value], (fields) =>
    createPostCommands(workspace).change(post, fields),
  )
}

/** A text was edited; says who, when, and how many words they added since they last said so (below 0: fewer). */
export function noteTextEdit(
  workspace: Workspace,
  post: string,
  key: TextKey,
  words: number,
): void {
  const found = recordOf(workspace, post)
  if (!found) return
  const { write } = workspace
  write.remark(found.home, () => noteWords(found.map, key, words, write.author()))
}

/** Null where this person may not write in it. */
function recordOf(
  { write, locked }: Workspace,
  post: string,
): { readonly home: Records; readonly map: RecordMap } | null {
  const home = write.homeOf(post)
  const map = home?.get(post)
  return locked(post) === null && home && map ? { home, map } : null
}
