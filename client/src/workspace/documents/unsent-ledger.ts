import type { Unsent } from '#client/workspace/device/stored-document.ts'
import { mergeByHundreds } from '#shared/documents/merge.ts'

/**
 * What was changed here and is not known to be on the relay's disk: the source of "N changes waiting since HH:MM".
 * Shared by the tabs of one browser, because any of them may get it confirmed. In memory every update is an entry
 * of its own; on the device many of them are one record, which goes when all of them are confirmed.
 */
export interface UnsentLedger {
  add(update: Uint8Array, counts: boolean, now: number): Unsent
  /**
   * Records of an earlier session, or what another tab has waiting, which writes it down itself. A change may come as both, or be
   * known here already: it waits once.
   */
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
  /** The same, with what each record is made of: another tab may know it by that. */
  alsoCalled(ids: readonly string[]): readonly string[]
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
  /** Of an adopted record: what of it is not confirmed. */
  readonly left: ReadonlySet<string> | null
}

export function createUnsentLedger(newEntryId: () => string): UnsentLedger {
  const entries = new Map<string, Entry>()

  /** What adopted records are made of. */
  const parts = new Set<string>()

  return {
    add(update, counts, now) {
      const entry = { id: newEntryId(), update, changes: counts ? 1 : 0, since: now }
      entries.set(entry.id, { ...entry, record: null, ours: true, left: null })
      return entry
    },
    adopt(adopted) {
      for (const entry of adopted) {
        const known = (entry.of ?? []).flatMap((id) => entries.get(id) ?? [])
        for (const part of known) entries.set(part.id, { ...part, record: entry.id })
        if (known.length > 0 || entries.has(entry.id) || parts.has(entry.id)) continue
        for (const id of entry.of ?? []) parts.add(id)
        const left = entry.of ? new Set(entry.of) : null
        entries.set(entry.id, { ...entry, record: entry.id, ours: false, left })
      }
    },
    unwritten(only = null) {
      const fresh = [...entries.values()].filter(
        (entry) => entry.ours && entry.record === null && (only === null || only.has(entry.update)),
      )
      const first = fresh[0]
      if (!first) return null
      const id = `r.${first.id}`
      for (const entry of fresh) entries.set(entry.id, { ...entry, record: id })
      const updates = fresh.map((entry) => entry.update)
      const update = mergeByHundreds(updates)
      const of = fresh.map((entry) => entry.id)
      return { record: { id, update, changes: sumOf(fresh), since: first.since, of }, updates }
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
        const left = entry.left?.difference(confirmed) ?? null
        if (!inRecord && !confirmed.has(entry.id) && left?.size !== 0) {
          if (left) entries.set(entry.id, { ...entry, left })
          continue
        }
        entries.delete(entry.id)
        for (const id of entry.of ?? []) parts.delete(id)
        if (entry.record !== null) records.add(entry.record)
      }
      for (const entry of entries.values()) if (entry.record !== null) records.delete(entry.record)
      return [...records]
    },
    alsoCalled: (ids) => ids.flatMap((id) => [id, ...(entries.get(id)?.of ?? [])]),
    all: () =>
      [...entries.values()].map(({ id, update, changes, since, of }) => ({
        id,
        update,
        changes,
        since,
        ...(of && { of }),
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
