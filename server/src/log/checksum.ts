import { crc32 } from 'node:zlib'

/** Covers the row's place as well as its bytes, so that bytes which ended up under another number fail too (R7). */
export function rowChecksum(room: number, seq: number, bytes: Uint8Array): number {
  return crc32(bytes, (room * 31 + seq) >>> 0)
}
