import type { Environment } from '#client/workspace/environment.ts'
import { filesOf } from '#shared/domain/events/entries/entry-picture.ts'
import type { Entry } from '#shared/domain/events/entry.ts'
import type { KeptFiles } from './kept-files.ts'
import type { EntryKey, ErasedEntry, MediaDatabase, WaitingKey } from './media-database.ts'

export type Pictured = Pick<Entry, 'id' | 'pictures'>

/** Files that came with entries: they go with them, here and on the relay. */
export interface EntryFiles {
  /**
   * Resolves when it is written down that the relay has to erase what came with these entries of an event; to be called before
   * they are erased, so that a page that is killed in between leaves it to the next one.
   */
  erase(event: string, entries: Iterable<Pictured>): Promise<void>
  /** The same of single files of an entry that stays. */
  remove(of: EntryKey, hashes: readonly string[]): Promise<void>
  /** A file is the entry's once more: what is written down of its erasing is struck out. */
  restore(of: EntryKey, hash: string): Promise<void>
  /** Asks the relay for what it has still to erase, and lets go here of what it has erased. */
  tryNow(): void
}

/** What the relay is told of at once. */
const AT_ONCE = 200
/** What was looked at since then is not asked for: who leaves is gone from the pages in any case. */
const SETTLED_MS = 86_400_000

export function createEntryFiles(means: {
  readonly workspace: string
  readonly database: MediaDatabase
  readonly kept: Pick<KeptFiles, 'remove'>
  /** What waits is not to be sent any more. */
  readonly drop: (waiting: WaitingKey) => Promise<void>
  readonly environment: Pick<Environment, 'fetch' | 'origin' | 'now'>
}): EntryFiles {
  const { workspace, database, kept, drop, environment } = means
  const path = `${environment.origin}/api/workspaces/${workspace}`

  const tell = async (): Promise<void> => {
    const waiting = Map.groupBy(await database.erasedEntries(), ({ event }) => event)
    for (const [event, erased] of waiting)
      for (const some of together(erased)) {
        const hashes = some[0]?.hashes
        const response = await environment.fetch(`${path}/forms/${event}/erased`, {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            entries: some.map(({ entry }) => entry),
            ...(hashes && { pictures: hashes }),
          }),
        })
        // This person may not erase any more: somebody else's device, or the end of the event, does.
        if (!response.ok && response.status !== 403 && response.status !== 404) return
        await database.dropErasedEntries(some)
      }
  }
  /** Somebody may have left, or been erased, while this device looked elsewhere. */
  const letGo = async (): Promise<void> => {
    const before = environment.now() - SETTLED_MS
    for (const { hash, kind, usedAt } of await database.kept()) {
      if (kind !== 'entries' || usedAt > before) continue
      const response = await environment.fetch(`${path}/media/${hash}`, {
        method: 'HEAD',
        credentials: 'same-origin',
        cache: 'no-store',
      })
      if (response.status === 404) await kept.remove(hash)
    }
  }
  const tryNow = (): void => {
    tell()
      .then(letGo)
      .catch(() => {
        // The network is away.
      })
  }
  tryNow()

  const eraseAll = async (erased: readonly ErasedEntry[], hashes: readonly string[]) => {
    await database.putErasedEntries(erased)
    const goes = new Map(erased.map((one) => [one.entry, one]))
    for (const one of await database.waiting()) {
      const gone = one.of && goes.get(one.of.entry)
      if (gone && (gone.hashes?.includes(one.hash) ?? true)) await drop(one)
    }
    for (const hash of hashes) await kept.remove(hash)
    tryNow()
  }

  return {
    async erase(event, entries) {
      const pictured = [...entries].filter(({ pictures }) => pictures.length > 0)
      if (pictured.length === 0) return
      await eraseAll(
        pictured.map(({ id }) => ({ event, entry: id, hashes: null })),
        pictured.flatMap(({ pictures }) => pictures.flatMap(filesOf)),
      )
    },
    remove: (of, hashes) => eraseAll([{ ...of, hashes }], hashes),
    async restore({ entry }, hash) {
      for (const one of await database.erasedEntries()) {
        if (one.entry !== entry || !one.hashes?.includes(hash)) continue
        const rest = one.hashes.filter((other) => other !== hash)
        await database.dropErasedEntries([one])
        if (rest.length > 0) await database.putErasedEntries([{ ...one, hashes: rest }])
      }
    },
    tryNow,
  }
}

/** Whole entries by the hundred, and each of those of which only some files go. */
function* together(erased: readonly ErasedEntry[]): Generator<readonly ErasedEntry[]> {
  const whole = erased.filter(({ hashes }) => hashes === null)
  for (let start = 0; start < whole.length; start += AT_ONCE)
    yield whole.slice(start, start + AT_ONCE)
  for (const one of erased) if (one.hashes !== null) yield [one]
}
