import type { Unsent } from '#client/workspace/device/stored-document.ts'
import { mergeByHundreds } from '#shared/documents/merge.ts'

/**
 * What was changed here and is not known to be on the relay's disk: the source of "N changes waiting since HH:MM".
 * Shared by the tabs of one browser, because any of them may get it confirmed. In memory every update is an entry
 * of its own; on the device many of them are one record, which goes when all of them are confirmed.
 */
export interface UnsentLedger {
  add(update: Uint8Array, counts: boolean, now: number): Unsent
  /** Records of an earlier session, or entries of another tab, which writes them down itself. */
  adopt(entries: readonly Unsent[]): void
  /** What this device has to write down: the entries that are in no record yet, or only those of these updates, as one record. */
  unwritten(of?: ReadonlySet<Uint8Array> | null): Unwritten | null
  /** These entries say something else from now on. */
  amend(amended: readonly Unsent[]): void
  ids(): readonly string[]
  /** Everything that waits, as one update; null when nothing does. */
  waiting(): Uint8Array | null
  /** Ids of entries or of records; returns the records that are to be deleted. */
  confirm(ids: readonly string[]): readonly string[]
  all(): readonly Unsent[]
  /** As a person would count them. */
  readonly changes: number
  readonly empty: boolean
  /** ms since 1970 */
  readonly since: number | null
}

export interface Unwritten {
  readonly record: Unsent
  /** What was merged into it, in its order. */
  readonly updates: readonly Uint8Array[]
}

interface Entry extends Unsent {
  /** The record on this device that holds it. */
  readonly record: string | null
  readonly ours: boolean
}

export function createUnsentLedger(newEntryId: () => string): UnsentLedger {
  const entries = new Map<string, Entry>()

  return {
    add(update, counts, now) {
      const entry = { id: newEntryId(), update, changes: counts ? 1 : 0, since: now }
      entries.set(entry.id, { ...entry, record: null, ours: true })
      return entry
    },
    adopt(adopted) {
      for (const entry of adopted) {
        if (!entries.has(entry.id))
          entries.set(entry.id, { ...entry, record: entry.id, ours: false })
      }
    },
    unwritten(of = null) {
      const fresh = [...entries.values()].filter(
        (entry) => entry.ours && entry.record === null && (of === null || of.has(entry.update)),
      )
      const first = fresh[0]
      if (!first) return null
      const id = `r.${first.id}`
      for (const entry of fresh) entries.set(entry.id, { ...entry, record: id })
      const updates = fresh.map((entry) => entry.update)
      const update = mergeByHundreds(updates)
      return { record: { id, update, changes: sumOf(fresh), since: first.since }, updates }
    },
    amend(amended) {
      for (const { id, update } of amended) {
        const entry = entries.get(id)
        if (entry) entries.set(id, { ...entry, update })
      }
    },
    ids: () => [...entries.keys()],
    waiting() {
      if (entries.size === 0) return null
      return mergeByHundreds([...entries.values()].map((entry) => entry.update))
    },
    confirm(ids) {
      const confirmed = new Set(ids)
      const records = new Set<string>()
      for (const entry of [...entries.values()]) {
        const inRecord = entry.record !== null && confirmed.has(entry.record)
        if (!inRecord && !confirmed.has(entry.id)) continue
        entries.delete(entry.id)
        if (entry.record !== null) records.add(entry.record)
      }
      for (const entry of entries.values()) if (entry.record !== null) records.delete(entry.record)
      return [...records]
    },
    all: () =>
      [...entries.values()].map(({ id, update, changes, since }) => ({
        id,
        update,
        changes,
        since,
      })),
    get changes() {
      return sumOf([...entries.values()])
    },
    get empty() {
      return entries.size === 0
    },
    get since() {
      let oldest: number | null = null
      for (const entry of entries.values()) oldest = Math.min(oldest ?? entry.since, entry.since)
      return oldest
    },
  }
}

function sumOf(entries: readonly Unsent[]): number {
  return entries.reduce((sum, entry) => sum + entry.changes, 0)
}
