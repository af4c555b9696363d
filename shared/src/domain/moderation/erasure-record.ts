import * as Y from 'yjs'
import { MODERATION_COLLECTIONS, type ModerationCollection } from '#shared/documents/moderation.ts'
import {
  type Damaged,
  damaged,
  lineIn,
  memberKey,
  membersIn,
  numberIn,
} from '#shared/domain/fields.ts'
import type { FieldValues } from '#shared/domain/record.ts'
import type { Counts } from './erasing.ts'

/** Why something was erased: its time was over, somebody asked for it, or it should never have been noted. */
export const ERASING_GROUNDS = ['retention', 'request', 'mistake'] as const
export type ErasingGround = (typeof ERASING_GROUNDS)[number]

/** That something was erased, for whoever asks whether it was done; never of what. */
export interface ErasureRecord {
  readonly kind: 'erasure'
  readonly id: string
  /** ms since 1970 */
  readonly at: number
  /** Person of the team; null: nobody, its time was over. */
  readonly by: string | null
  /** An unknown value shows as itself (M5). */
  readonly ground: ErasingGround | (string & {})
  readonly counts: Counts
  /** What was put in the place of names in what stayed; null where they were left there. */
  readonly maskedBy: string | null
  /** Ids of the people noted who were erased, and of what their names were left in: nothing else is known of either. */
  readonly of: readonly string[]
  readonly left: readonly string[]
  readonly createdAt: number
  readonly deletedAt: number | null
}

const COUNT = 'count:'

/** How names were taken out of what stays, for devices that were away meanwhile. */
export type MaskedNames = Pick<ErasureRecord, 'of' | 'left'> & { readonly maskedBy: string }

export function erasureFields(
  ground: ErasingGround,
  at: number,
  by: string | null,
  counts: Counts,
  masked?: MaskedNames | null,
): FieldValues {
  const counted = Object.entries(counts).map(([collection, count]) => [COUNT + collection, count])
  const members = (set: string, ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [memberKey(set, id), true]))
  return {
    ground,
    at,
    by,
    ...Object.fromEntries(counted),
    ...(masked && {
      maskedBy: masked.maskedBy,
      ...members('of', masked.of),
      ...members('left', masked.left),
    }),
  }
}

export function parseErasure(id: string, map: unknown): ErasureRecord | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const ground = lineIn(map, 'ground')
  if (ground === null) return damaged(id, 'ground', map)
  const createdAt = numberIn(map, 'createdAt') ?? 0
  const counts: Partial<Record<ModerationCollection, number>> = {}
  for (const collection of MODERATION_COLLECTIONS) {
    const count = numberIn(map, COUNT + collection)
    if (count !== null && count > 0) counts[collection] = Math.floor(count)
  }
  return {
    kind: 'erasure',
    id,
    at: numberIn(map, 'at') ?? createdAt,
    by: lineIn(map, 'by'),
    ground,
    counts,
    maskedBy: lineIn(map, 'maskedBy'),
    of: membersIn(map, 'of'),
    left: membersIn(map, 'left'),
    createdAt,
    deletedAt: numberIn(map, 'deletedAt'),
  }
}
