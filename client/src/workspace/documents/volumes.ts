import type { Accessor } from 'solid-js'
import type * as Y from 'yjs'
import type { DocumentSet } from '#client/workspace/documents/document-set.ts'
import type { OpenDocument } from '#client/workspace/documents/open-document.ts'
import { HOUSEKEEPING } from '#client/workspace/documents/origins.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { knownVolumes, noteVolume } from '#client/workspace/space/settings.ts'
import type { WorkspaceSettings } from '#client/workspace/workspace.ts'
import { ideasIn, postsIn } from '#shared/documents/calendar.ts'
import { volumeForNew, volumesFor } from '#shared/documents/volume-years.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { calendarName } from '#shared/protocol/names.ts'

/** The calendar of a workspace, a document a year, opened when somebody looks there. */
export interface Volumes {
  readonly currentYear: () => number
  /** Opens those that posts planned for this year may lie in. */
  openFor(year: number): readonly OpenDocument[]
  open(year: number): OpenDocument
  openAll(): readonly OpenDocument[]
  /** Where new posts go. */
  newest(): OpenDocument
  close(): void
}

export function createVolumes(options: {
  readonly documents: DocumentSet
  readonly space: OpenDocument
  /** Whether this person may note in `space` which volumes there are. */
  readonly mayNote: boolean
  /** Shows what a document holds; the result takes it away again. */
  readonly attach: (doc: Y.Doc) => () => void
  readonly settings: Accessor<WorkspaceSettings>
  readonly environment: Pick<Environment, 'now'>
}): Volumes {
  const { documents, space, attach, settings, environment } = options
  const volumes = new Map<number, OpenDocument>()
  const detach: (() => void)[] = []

  const note = (year: number): void => {
    if (options.mayNote) space.doc.transact(() => noteVolume(space.doc, year), HOUSEKEEPING)
  }
  const open = (year: number): OpenDocument => {
    const known = volumes.get(year)
    if (known) return known
    const volume = documents.open(calendarName(year))
    volumes.set(year, volume)
    void volume.fetched.then(() => detach.push(attach(volume.doc)))
    // Whoever made what is first in it may not have been allowed to note it.
    void volume.synced.then(
      () => postsIn(volume.doc).size + ideasIn(volume.doc).size > 0 && note(year),
    )
    return volume
  }
  const currentYear = (): number =>
    Number(localTimeAt(environment.now(), settings().timeZone).slice(0, 4))

  return {
    currentYear,
    open,
    openFor: (year) => volumesFor(year, currentYear()).map(open),
    openAll: () => knownVolumes(space.doc).map(open),
    newest() {
      const year = volumeForNew(currentYear(), knownVolumes(space.doc), options.mayNote)
      note(year)
      return open(year)
    },
    close() {
      for (const end of detach) end()
    },
  }
}
