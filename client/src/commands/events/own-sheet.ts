import type { Workspace } from '#client/workspace/workspace.ts'
import {
  createSheet,
  newestNotes,
  type SheetNote,
  writeNotes,
} from '#shared/domain/events/sheet.ts'

export type SheetCollection = 'ballots' | 'checkins'

/** Notes of this person about an event, on a sheet that only this tab writes. */
export interface OwnSheet {
  mayWrite(): boolean
  /** One step to undo, under the name of a deed. @param said by what it is about; an empty text takes back */
  write(what: string, said: ReadonlyMap<string, string>): void
}

/** The sheets that this tab has begun: a page that is opened again goes on with its own. */
const begun = new WeakMap<Workspace, Map<string, string>>()

/** @param whose whose notes are written over by a newer one: this person's own, or everybody's */
export function createOwnSheet(
  workspace: Workspace,
  event: string,
  collection: SheetCollection,
  whose: 'own' | 'all',
): OwnSheet {
  const { undo, write, me } = workspace
  const open = () => workspace.events()?.entries(event) ?? null
  const mayWrite = (): boolean => open()?.readOnly() === null
  const known = (): ReadonlyMap<string, SheetNote> => {
    const sheets = [...(open()?.[collection].every() ?? [])]
    return newestNotes(whose === 'all' ? sheets : sheets.filter(({ by }) => by === me.id))
  }
  return {
    mayWrite,
    write(what, said) {
      const home = open()?.home(collection)
      if (!home || !mayWrite()) return
      const newest = known()
      const own = begun.get(workspace) ?? new Map<string, string>()
      begun.set(workspace, own)
      const key = `${collection} ${event}`
      undo.run(what, () =>
        write.transact(home, () => {
          const there = own.get(key)
          const sheet = there && home.has(there) ? there : createSheet(home, write.author())
          own.set(key, sheet)
          return writeNotes(home, sheet, said, (about) => newest.get(about), write.author())
        }),
      )
    },
  }
}
