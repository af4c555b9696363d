import type { Log } from './log.ts'

/**
 * All that is on the disk of a small room, as updates (Yjs, V1) to be applied in their order.
 *
 * @param mostBytes of all updates together
 * @returns none of a room that holds nothing, holds more, or was damaged: its socket tells what there is
 */
export async function wholeRoom(
  log: Pick<Log, 'load' | 'loadParts'>,
  room: string,
  mostBytes: number,
): Promise<readonly Uint8Array[]> {
  const { parts, tail, damaged } = await log.load(room)
  const bytes =
    parts.reduce((sum, { byteLength }) => sum + byteLength, 0) +
    tail.reduce((sum, { update }) => sum + update.length, 0)
  if (damaged > 0 || bytes > mostBytes) return []
  const ids = parts.map(({ id }) => id)
  const loaded = ids.length === 0 ? [] : await log.loadParts(room, ids)
  // Replaced meanwhile: no more is asked of a relay that is compacting.
  return loaded === null ? [] : [...loaded, ...tail.map(({ update }) => update)]
}
