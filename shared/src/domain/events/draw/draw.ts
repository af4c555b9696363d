/**
 * A draw: a record with what was announced, which never changes, and beside it, one key an entry, what has been said
 * since. Entries are only added, so that what two people say apart both stands, and what follows from them is computed on
 * reading (standing.ts). A second announcement is a second draw and takes nobody's place.
 */
import * as Y from 'yjs'
import { type Damaged, damaged, lineIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import { CANCEL_REASONS, type CancelReason } from './cancel-reasons.ts'
import { type Commitment, hashOfCommitment, parseCommitment } from './commitment.ts'

export interface Draw {
  readonly kind: 'draw'
  readonly id: string
  readonly event: string
  readonly commitment: Commitment
  /** What the commitment was read from: its hash is the draw's fingerprint. */
  readonly text: string
  readonly hash: string
  /** The oldest first, as all of these. */
  readonly signatures: readonly SignatureSaid[]
  readonly secrets: readonly SecretSaid[]
  readonly out: readonly Disqualified[]
  readonly cancelled: Cancelled | null
  readonly results: readonly ResultSaid[]
  readonly createdBy: string
  /** ms since 1970 */
  readonly createdAt: number
  /** Nobody can make a draw vanish: it is cancelled, and stays to be seen. */
  readonly deletedAt: null
}

export interface Said {
  /** ms since 1970 */
  readonly at: number
  /** Person. */
  readonly by: string
}

/** A round of the beacon came, on a device that may say so. */
export interface SignatureSaid extends Said {
  /** Id of the device's seal; null where the announcement names none. */
  readonly seal: string | null
  readonly signature: string
}

/** What was in a seal. */
export interface SecretSaid extends Said {
  readonly seal: string
  readonly secret: string
}

/** Why somebody who won, or would have come next, gets nothing. `left`: the entry was withdrawn or erased. */
export const OUT_REASONS = ['ineligible', 'silent', 'declined', 'left', 'breach', 'other'] as const
export type OutReason = (typeof OUT_REASONS)[number]

export interface Disqualified extends Said {
  readonly code: string
  readonly reason: OutReason
}

export interface Cancelled extends Said {
  readonly reason: CancelReason
}

/** What came of it where it was drawn: for who cannot compute it, because the list is not theirs to read. */
export interface ResultSaid extends Said {
  readonly seed: string
  /** Winners and reserves, the first first. */
  readonly codes: readonly string[]
}

/** `{prefix}{random}` = values apart by a space, in the order of these types; `-` for none. */
export const SAID = {
  signature: 'signature:',
  secret: 'secret:',
  out: 'out:',
  cancel: 'cancel:',
  result: 'result:',
} as const

/** Without an announcement that is what its hash says there is nothing to go by: that is damaged (M5). */
export function parseDraw(id: string, map: unknown): Draw | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [event, text, hash] = [lineIn(map, 'event'), lineIn(map, 'content'), lineIn(map, 'hash')]
  if (event === null) return damaged(id, 'event', map)
  const commitment = text === null ? null : parseCommitment(text)
  if (text === null || commitment === null || commitment.event !== event)
    return damaged(id, 'content', map)
  if (hash === null || hashOfCommitment(text) !== hash) return damaged(id, 'hash', map)
  return {
    kind: 'draw',
    id,
    event,
    commitment,
    text,
    hash,
    signatures: saidIn(map, SAID.signature, 2, (said, [seal = '-', signature = '']) => ({
      ...said,
      seal: seal === '-' ? null : seal,
      signature,
    })),
    secrets: saidIn(map, SAID.secret, 2, (said, [seal = '', secret = '']) => ({
      ...said,
      seal,
      secret,
    })),
    out: saidIn(map, SAID.out, 2, (said, [code = '', reason]) => ({
      ...said,
      code,
      reason: OUT_REASONS.find((one) => one === reason) ?? 'other',
    })),
    cancelled:
      saidIn(map, SAID.cancel, 1, (said, [reason]) => ({
        ...said,
        reason: CANCEL_REASONS.find((one) => one === reason) ?? 'other',
      }))[0] ?? null,
    results: saidIn(map, SAID.result, 2, (said, [seed = '', codes = '']) => ({
      ...said,
      seed,
      codes: codes === '-' ? [] : codes.split(','),
    })),
    createdBy: lineIn(map, 'createdBy') ?? '',
    createdAt: numberIn(map, 'createdAt') ?? 0,
    deletedAt: null,
  }
}

/** Those of one kind, the oldest first; what is not written so is none (M5). */
function saidIn<Entry extends Said>(
  map: RecordMap,
  prefix: string,
  values: number,
  read: (said: Said, values: readonly string[]) => Entry,
): Entry[] {
  const found: { readonly key: string; readonly entry: Entry }[] = []
  for (const [key, value] of map) {
    if (!key.startsWith(prefix) || typeof value !== 'string') continue
    const [at = '', by = '', ...rest] = value.split(' ')
    if (!/^\d{1,15}$/.test(at) || by === '' || rest.length !== values) continue
    found.push({ key, entry: read({ at: Number(at), by }, rest) })
  }
  found.sort((a, b) => a.entry.at - b.entry.at || (a.key < b.key ? -1 : 1))
  return found.map(({ entry }) => entry)
}

/** What a device has sealed for draws to come. */
export interface SealRecord {
  readonly kind: 'seal'
  readonly id: string
  readonly event: string
  readonly hash: string
  /** Person at whose device it is. */
  readonly createdBy: string
  /** ms since 1970 */
  readonly createdAt: number
  readonly deletedAt: null
}

export function parseSeal(id: string, map: unknown): SealRecord | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const [event, hash] = [lineIn(map, 'event'), lineIn(map, 'hash')]
  if (event === null) return damaged(id, 'event', map)
  if (hash === null) return damaged(id, 'hash', map)
  return {
    kind: 'seal',
    id,
    event,
    hash,
    createdBy: lineIn(map, 'createdBy') ?? '',
    createdAt: numberIn(map, 'createdAt') ?? 0,
    deletedAt: null,
  }
}
