import * as Y from 'yjs'
import { type ModerationCollection, moderationIn } from '#shared/documents/moderation.ts'
import { type Damaged, damaged, lineIn, numberIn } from '#shared/domain/fields.ts'
import type { Parts } from '#shared/domain/parts.ts'
import type { FieldValues } from '#shared/domain/record.ts'

/** That a file was brought in: what kind of file it was, never what it is called nor whom it is about. */
export interface ImportRecord {
  readonly kind: 'import'
  readonly id: string
  /** ms since 1970 */
  readonly at: number
  /** Person of the team. */
  readonly by: string | null
  /** Kind of file, or which program's table it is; an unknown value shows as itself (M5). */
  readonly file: string
  /** The same for files that the same program writes in the same way. */
  readonly shape: string
  /** How many records it made or brought back. */
  readonly count: number
  /** The newest that the file tells of (ms since 1970); null where nothing in it has a date. */
  readonly latest: number | null
  /** ms since 1970; null while nobody has. */
  readonly takenBackAt: number | null
  readonly takenBackBy: string | null
  readonly createdAt: number
  readonly deletedAt: number | null
}

export type ImportedFile = Pick<ImportRecord, 'file' | 'shape' | 'latest'>

/** By which a record says with which import it came. */
export const IMPORT = 'import'

/** Stands for the id of what came from a file before imports were listed: nothing says with which of them. */
export const UNLISTED = ''

/** What such files have in them. */
export const IMPORTED_COLLECTIONS = [
  'noted',
  'cases',
  'notes',
  'measures',
] as const satisfies readonly ModerationCollection[]

export function importFields({ file, shape, latest }: ImportedFile): FieldValues {
  return { file, shape, latest, count: 0 }
}

export function parseImport(id: string, map: unknown): ImportRecord | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const file = lineIn(map, 'file')
  if (file === null) return damaged(id, 'file', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  return {
    kind: 'import',
    id,
    at: createdAt,
    by: lineIn(map, 'createdBy'),
    file,
    shape: lineIn(map, 'shape') ?? file,
    count: Math.max(0, Math.floor(numberIn(map, 'count') ?? 0)),
    latest: numberIn(map, 'latest'),
    takenBackAt: numberIn(map, 'takenBackAt'),
    takenBackBy: lineIn(map, 'takenBackBy'),
    createdAt,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}

/** Records looked at in one go. */
const AT_ONCE = 2_000

/**
 * How many records of each import are here, by the import's id, and what was written about people by one that is not listed.
 * @param binned whether those in the bin count, too
 */
export function* importedIn(
  volumes: readonly Y.Doc[],
  binned = false,
): Parts<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  let looked = 0
  for (const volume of volumes)
    for (const collection of IMPORTED_COLLECTIONS)
      for (const map of moderationIn(volume, collection).values()) {
        looked += 1
        if (looked % AT_ONCE === 0) yield
        if (!(map instanceof Y.Map)) continue
        const id = lineIn(map, IMPORT) ?? (lineIn(map, 'origin') === null ? null : UNLISTED)
        if (id !== null && (binned || numberIn(map, 'deletedAt') === null))
          counts.set(id, (counts.get(id) ?? 0) + 1)
      }
  return counts
}

/** What a file that comes again is held against, where something has been erased since it came. */
export interface ErasedSince {
  /** When the newest import of such a file was; ms since 1970. */
  readonly at: number
  /** The newest that those files told of (ms since 1970); null where nothing in them has a date. */
  readonly latest: number | null
  /** One of those imports has nothing left here by which its file would be known again. */
  readonly isAnyGone: boolean
}

/**
 * What was erased is not known, on purpose; that something was is, and that it may have come from such a file. Null where
 * nothing that was erased can have come from one.
 * @param erasedAt ms since 1970, of each time that something was erased
 * @param left how many records of each import are here or in the bin
 */
export function erasedSince(
  shapes: readonly string[],
  imports: Iterable<ImportRecord>,
  erasedAt: readonly number[],
  left: ReadonlyMap<string, number>,
): ErasedSince | null {
  const last = Math.max(Number.NEGATIVE_INFINITY, ...erasedAt)
  const before = [...imports].filter((one) => shapes.includes(one.shape) && one.at <= last)
  if (before.length === 0) return null
  const latest = before.flatMap((one) => one.latest ?? [])
  return {
    at: Math.max(...before.map(({ at }) => at)),
    latest: latest.length === 0 ? null : Math.max(...latest),
    isAnyGone: before.some(({ id }) => !left.get(id)),
  }
}
