import { type Accessor, createMemo } from 'solid-js'
import type * as Y from 'yjs'
import { changesOf } from '#client/binding/map-changes.ts'
import type { WorkspaceSettings } from '#client/workspace/workspace.ts'
import { settingsIn } from '#shared/documents/space.ts'
import { isTimeZone } from '#shared/domain/zone.ts'

const VOLUME = 'volume:'

/** The workspace's own settings over what the relay said of it; one that does not parse is as if it were not there (M5). */
export function createSettings(
  doc: Y.Doc,
  defaults: WorkspaceSettings,
): Accessor<WorkspaceSettings> {
  const map = settingsIn(doc)
  const changed = changesOf(map)
  return createMemo(() => {
    changed()
    const name = map.get('name')
    const timeZone = map.get('timeZone')
    const locale = map.get('locale')
    return {
      name: typeof name === 'string' && name.trim() !== '' ? name : defaults.name,
      timeZone: typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : defaults.timeZone,
      locale: locale === 'fr' || locale === 'en' ? locale : defaults.locale,
    }
  })
}

/** The years that have a calendar volume, so that "everything" can be opened. */
export function knownVolumes(doc: Y.Doc): number[] {
  return [...settingsIn(doc).keys()]
    .filter((key) => key.startsWith(VOLUME))
    .map((key) => Number(key.slice(VOLUME.length)))
    .filter((year) => Number.isInteger(year))
}

export function noteVolume(doc: Y.Doc, year: number): void {
  const map = settingsIn(doc)
  if (map.get(`${VOLUME}${year}`) !== true) map.set(`${VOLUME}${year}`, true)
}
