import type * as Y from 'yjs'
import type { RecordMap, Records } from '#shared/domain/fields.ts'

/** `desk`: the team's own organisation. Contributors read it: nothing about people outside the team stands in it. Flat. */
export function deskSettingsIn(doc: Y.Doc): RecordMap {
  return doc.getMap<unknown>('settings')
}

const VOLUME = 'moderation-volume:'

/** Years that have a `moderation-{year}`, the oldest first. Not in `space`, which moderators only read. */
export function knownModerationYears(desk: Y.Doc): number[] {
  return [...deskSettingsIn(desk).keys()]
    .filter((key) => key.startsWith(VOLUME))
    .map((key) => Number(key.slice(VOLUME.length)))
    .filter((year) => Number.isInteger(year))
    .sort((a, b) => a - b)
}

/** Inside a transaction of the caller's. */
export function noteModerationYear(desk: Y.Doc, year: number): void {
  const settings = deskSettingsIn(desk)
  if (settings.get(`${VOLUME}${year}`) !== true) settings.set(`${VOLUME}${year}`, true)
}

/** The records that it holds, beside what is flat. */
export type DeskCollection = 'alerts' | 'shifts' | 'swaps' | 'answers'

export function deskIn(doc: Y.Doc, name: DeskCollection): Records {
  return doc.getMap<RecordMap>(name)
}
