/** What a jury has decided: written once and never changed. A later one stands in its place, and both are kept. */
import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn, type Records } from '#shared/domain/fields.ts'
import type { Author } from '#shared/domain/history.ts'
import { createRecord } from '#shared/domain/record.ts'
import type { Step } from '#shared/domain/step.ts'

export interface Verdict {
  readonly kind: 'verdict'
  readonly id: string
  /** The first place first. */
  readonly places: readonly VerdictPlace[]
  /** How many more had a place, of whom nothing is left here: they were erased. */
  readonly erased: number
  readonly reasons: string
  /** Person who wrote it down. */
  readonly by: string
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: number | null
}

export interface VerdictPlace {
  readonly entry: string
  readonly place: number
  /** As it was called when it was decided; empty: none. */
  readonly prize: string
  /** Of the scores as they were then, in points; null where nobody had scored it. */
  readonly mean: number | null
}

const PREFIX = 'place:'

export function parseVerdict(id: string, map: unknown): Verdict | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [reasons, by] = [lineIn(map, 'reasons'), lineIn(map, 'createdBy')]
  if (reasons === null) return damaged(id, 'reasons', map)
  if (by === null) return damaged(id, 'createdBy', map)
  const places: VerdictPlace[] = []
  for (const [key, value] of map) {
    if (!key.startsWith(PREFIX)) continue
    const read = typeof value === 'string' ? readPlace(value) : null
    // A decision without one of its winners would be another decision.
    if (!read) return damaged(id, key, map)
    places.push({ entry: key.slice(PREFIX.length), ...read })
  }
  places.sort((a, b) => a.place - b.place || (a.entry < b.entry ? -1 : 1))
  const at = numberIn(map, 'createdAt') ?? 0
  const deletedAt = numberIn(map, 'deletedAt')
  const erased = Math.max(0, (numberIn(map, 'winners') ?? 0) - places.length)
  return { kind: 'verdict', id, places, erased, reasons, by, createdAt: at, deletedAt }
}

function readPlace(value: string): Omit<VerdictPlace, 'entry'> | null {
  const [, place, mean, prize = ''] =
    /^(\d{1,4}) (-|\d{1,3}(?:\.\d{1,2})?) (.*)$/s.exec(value) ?? []
  if (place === undefined || mean === undefined) return null
  return { place: Number(place), mean: mean === '-' ? null : Number(mean), prize }
}

/** Inside a transaction of the caller's. */
export function decide(
  verdicts: Records,
  { places, reasons }: Pick<Verdict, 'places' | 'reasons'>,
  author: Author,
): { readonly id: string; readonly step: Step } {
  const said = places.map(({ entry, place, mean, prize }): [string, string] => [
    `${PREFIX}${entry}`,
    `${place} ${mean ?? '-'} ${prize}`,
  ])
  const fields = { reasons, winners: places.length, ...Object.fromEntries(said) }
  return createRecord(verdicts, fields, {}, author)
}

/** Characters. */
export const LONGEST_REASONS = 4_000
