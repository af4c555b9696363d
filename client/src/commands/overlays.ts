import type { Deed } from '#client/commands/posts.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { addMonths } from '#shared/domain/day.ts'
import { type NamedDays, overlayFields, parseOverlay } from '#shared/domain/overlay.ts'
import { changeRecord, createRecord } from '#shared/domain/record.ts'

/** What came of a file. */
export type Added =
  | { readonly kind: 'added'; readonly name: string; readonly days: number; readonly left: number }
  /** No calendar; one that names no day near today; too large. */
  | { readonly kind: 'other' | 'nothing' | 'too-large' }

const YEARS_AHEAD = 5

/** Lays the days that a calendar file names under the posts, from a year before `today` on; null where this person may not. */
export async function addOverlayFile(
  workspace: Workspace,
  file: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> },
  today: string,
): Promise<Added | null> {
  if (!workspace.mayName()) return null
  const from = `${addMonths(today, -12)}-01`
  const to = `${addMonths(today, 12 * YEARS_AHEAD)}-01`
  const { readOverlay } = await import('#shared/formats/ics/to-overlay.ts')
  const read = readOverlay(new Uint8Array(await file.arrayBuffer()), { from, to })
  if (!read.ok) return { kind: read.problem.kind === 'too-large' ? 'too-large' : 'other' }
  if (read.days.length === 0) return { kind: 'nothing' }
  const name = read.name || file.name.replace(/\.\w+$/, '')
  addOverlay(workspace, name, read.days)
  return { kind: 'added', name, days: read.days.length, left: read.left }
}

/** Under a name that is there already, it takes the place of that calendar: a newer file of the same. One step to undo. */
function addOverlay(workspace: Workspace, name: string, days: readonly NamedDays[]): void {
  const what: Deed = 'overlaid'
  const { write, undo } = workspace
  const home = write.collection('overlays')
  const author = write.author()
  const older = [...home].flatMap(([id, map]) => {
    const overlay = parseOverlay(id, map)
    const isSame = overlay.kind === 'overlay' && overlay.deletedAt === null && overlay.name === name
    return isSame ? [overlay] : []
  })
  undo.run(what, () =>
    write.transact(home, () => [
      createRecord(home, overlayFields(name, days), {}, author).step,
      ...older.flatMap(({ id }) => changeRecord(home, id, { deletedAt: author.now }, author)),
    ]),
  )
}

export function removeOverlay(workspace: Workspace, id: string): void {
  if (!workspace.mayName()) return
  const what: Deed = 'unlaid'
  const { write, undo } = workspace
  const home = write.collection('overlays')
  const author = write.author()
  undo.run(what, () =>
    write.transact(home, () => changeRecord(home, id, { deletedAt: author.now }, author)),
  )
}
