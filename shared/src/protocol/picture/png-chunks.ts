/** A piece of a PNG: four bytes of length, four letters, the data, and a checksum over letters and data. */
export interface Chunk {
  readonly name: string
  /** Where its length stands. */
  readonly at: number
  readonly length: number
}

const SIGNATURE_BYTES = 8
const AROUND_BYTES = 12

export function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = SIGNATURE_BYTES
  while (at + AROUND_BYTES <= bytes.length) {
    const length = view.getUint32(at)
    if (at + AROUND_BYTES + length > bytes.length) break
    chunks.push({ name: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), at, length })
    at += AROUND_BYTES + length
  }
  return chunks
}

export function dataOf(bytes: Uint8Array, { at, length }: Chunk): Uint8Array {
  return bytes.subarray(at + 8, at + 8 + length)
}

export function withoutChunks(bytes: Uint8Array, goes: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = []
  let from = 0
  for (const { at, length } of goes) {
    kept.push(bytes.subarray(from, at))
    from = at + AROUND_BYTES + length
  }
  kept.push(bytes.subarray(from))
  const whole = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of kept) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Makes the checksum right again after the data was changed in its place. */
export function sealChunk(bytes: Uint8Array, { at, length }: Chunk): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  view.setUint32(at + 8 + length, crc32(bytes.subarray(at + 4, at + 8 + length)))
}

/** CRC-32 as in ISO 3309, which PNG asks for. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1
  }
  return (crc ^ 0xffff_ffff) >>> 0
}
