import { crc32 } from 'node:zlib'
import type { NewPart } from '#server/log/log.ts'
import { plainBytes } from '../update/bytes.ts'
import { addDeletions, type Deletions, encodeDeletions, tidy } from '../update/deletions.ts'
import { Join } from '../update/join.ts'
import { type ScannedUpdate, scanUpdate } from '../update/scan.ts'
import { encodeVector, raise } from '../update/vector.ts'
import type { CompactionJob, CompactionResult } from './job.ts'

/**
 * Makes parts of updates that follow on one another, by copying their bytes. Costs what reading them costs, however
 * many there are: `mergeUpdates` over all would take minutes (M11). Throws when the parts do not hold, byte for byte,
 * what the updates held (R8).
 */
export function appendParts({
  updates,
  keptDeletions,
  partBytes,
}: CompactionJob): CompactionResult {
  const scanned = updates.map(scanKept)
  const parts: NewPart[] = []
  let join = new Join<null>()
  let ends = new Map<number, number>()
  const close = (): void => {
    if (join.isEmpty) return
    parts.push({ vector: encodeVector(ends), bytes: join.encode(plainBytes).update })
    join = new Join()
    ends = new Map()
  }
  for (const update of scanned) {
    if (join.byteLength >= partBytes || !join.add(update, null)) {
      close()
      join.add(update, null)
    }
    for (const { client, end } of update.sections) raise(ends, client, end)
  }
  close()

  const readBack = parts.map(({ bytes }) => scanKept(bytes))
  if (fingerprint(readBack) !== fingerprint(scanned))
    throw new Error('The new parts do not hold what they replace')
  const deletions: Deletions = new Map()
  for (const update of [...(keptDeletions ? [scanKept(keptDeletions)] : []), ...scanned])
    addDeletions(deletions, update.deletions)
  tidy(deletions)
  return { parts, deletions: deletionsAlone(deletions), compressed: null, packed: null }
}

/** An update that deletes and adds nothing. */
export function deletionsAlone(deletions: Deletions): Uint8Array {
  const encoded = encodeDeletions(deletions)
  const join = new Join<null>()
  join.add({ bytes: encoded.bytes, sections: [], deletions: encoded }, null)
  return join.encode(plainBytes).update
}

export function scanKept(update: Uint8Array): ScannedUpdate {
  const scanned = scanUpdate(update)
  if (!scanned) throw new Error('A stored update does not decode')
  return scanned
}

/** Every client's struct bytes in order, and every deletion, however they were put together. */
function fingerprint(updates: readonly ScannedUpdate[]): string {
  const sums = new Map<number, number>()
  const deletions: Deletions = new Map()
  for (const { bytes, sections, deletions: part } of updates) {
    for (const { client, from, to } of sections)
      sums.set(client, crc32(bytes.subarray(from, to), sums.get(client) ?? 0))
    addDeletions(deletions, part)
  }
  tidy(deletions)
  const sorted = (map: ReadonlyMap<number, unknown>) => [...map].sort(([a], [b]) => a - b)
  return JSON.stringify([sorted(sums), sorted(deletions)])
}
