import type { Workspace } from '#client/workspace/workspace.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { FileKind } from '#shared/protocol/media.ts'

const KEPT_MS = 60_000

/** Hands a file to the person, under its own name. False where it is not to be had: its tile says why. */
export async function saveFile(
  workspace: Workspace,
  { hash, name, type }: Pick<Attachment, 'hash' | 'name' | 'type'>,
  kind: FileKind = 'calendar',
): Promise<boolean> {
  const found = await workspace.media()?.open(hash, kind)
  if (!found?.ok) return false
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([found.content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
  return true
}
