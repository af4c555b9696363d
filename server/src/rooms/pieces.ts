import type { StoredPart } from '#server/log/log.ts'
import { type Content, sliceOf, type Unit } from './content.ts'
import { plainBytes } from './update/bytes.ts'
import { Join } from './update/join.ts'
import type { DeletionBytes } from './update/scan.ts'
import { withoutKnown } from './update/trim.ts'
import { covers, decodeVector, type Vector } from './update/vector.ts'

/** What of a room is wanted (R10). */
export type Wanted =
  | { readonly kind: 'all' }
  | { readonly kind: 'after'; readonly seq: number }
  /** `knowsDeletions`: it was sent all of them before, and no state vector could tell. */
  | { readonly kind: 'unknown-to'; readonly vector: Vector; readonly knowsDeletions: boolean }

/** So that a slow line makes progress that a dropped connection does not undo. */
export const PIECE_BYTES = 256 * 1024

/** The content as it is when this is called, and the parts in it that are gone when they could not be read. */
export interface Source {
  readonly content: Content
  readonly parts: readonly StoredPart[]
  readonly tail: readonly Unit[]
}

/** A part was replaced while it was being sent: begin again with what replaced it. */
export const REPLACED = Symbol('replaced')

/** What `pieces` would give, when no part has to be read for it and it is not worth waiting for the line; else null. */
export function piecesNow(
  parts: readonly StoredPart[],
  tail: readonly Unit[],
  wanted: Wanted,
): readonly Uint8Array[] | null {
  for (const part of parts) {
    if (wanted.kind === 'after' && part.seq <= wanted.seq) continue
    const isKnown = wanted.kind === 'unknown-to' && wanted.knowsDeletions
    if (!isKnown || !isCovered(part, wanted.vector)) return null
  }
  let bytes = 0
  for (const { update } of tail) bytes += update.length
  return bytes > PIECE_BYTES ? null : [...ofTail(tail, wanted)]
}

/** The updates to send, in an order that leaves no gap, each of a size that a slow line can take. */
export async function* pieces(
  source: Source,
  wanted: Wanted,
): AsyncGenerator<Uint8Array | typeof REPLACED> {
  const { content, parts, tail } = source
  let leftOut = false
  for (const part of parts) {
    if (wanted.kind === 'after' && part.seq <= wanted.seq) continue
    if (wanted.kind === 'unknown-to' && isCovered(part, wanted.vector)) {
      leftOut = true
      continue
    }
    const bytes = await content.partBytes(part)
    if (!bytes) {
      yield REPLACED
      return
    }
    const known = wanted.kind === 'unknown-to' ? wanted.vector : null
    if (known === null || known.size === 0) yield bytes
    else {
      leftOut = true
      yield* joined([{ update: bytes, slice: null }], known)
    }
  }
  if (leftOut && wanted.kind === 'unknown-to' && !wanted.knowsDeletions) {
    const deletions = await content.partsDeletions()
    if (deletions.clients > 0) yield onlyDeletions(deletions)
  }
  yield* ofTail(tail, wanted)
}

function ofTail(tail: readonly Unit[], wanted: Wanted): Generator<Uint8Array> {
  const units = wanted.kind === 'after' ? tail.filter(({ seq }) => seq > wanted.seq) : tail
  return joined(units, wanted.kind === 'unknown-to' ? wanted.vector : null)
}

function isCovered(part: StoredPart, vector: Vector): boolean {
  const needed = decodeVector(part.vector)
  return needed !== null && covers(vector, needed)
}

/** Joins updates into pieces, without what is known. */
function* joined(
  units: readonly Pick<Unit, 'update' | 'slice'>[],
  known: Vector | null,
): Generator<Uint8Array> {
  let join = new Join<null>()
  for (const unit of units) {
    const whole = sliceOf(unit)
    if (!whole) continue
    const slice = known === null ? whole : withoutKnown(whole, known)
    if (join.byteLength < PIECE_BYTES && join.add(slice, null)) continue
    yield join.encode(plainBytes).update
    join = new Join()
    join.add(slice, null)
  }
  if (!join.isEmpty) yield join.encode(plainBytes).update
}

function onlyDeletions(deletions: DeletionBytes): Uint8Array {
  const join = new Join<null>()
  join.add({ bytes: deletions.bytes, sections: [], deletions }, null)
  return join.encode(plainBytes).update
}
