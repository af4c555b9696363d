/** WebSocket frames as a client writes them, and as it reads what a relay wrote: unmasked, without extensions. */
const BINARY = 0x82
const MASKED = 0x80
/** Any key but zero, which `ws` would not bother to undo. */
const MASK = [0x5a, 0xc3, 0x17, 0x88] as const

export function clientFrame(payload: Uint8Array, opcode = BINARY): Buffer {
  const { length } = payload
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(head + 4 + length)
  frame[0] = opcode
  if (head === 2) frame[1] = MASKED | length
  else if (head === 4) {
    frame[1] = MASKED | 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = MASKED | 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(MASK, head)
  const start = head + 4
  for (let i = 0; i < length; i += 1) frame[start + i] = (payload[i] ?? 0) ^ (MASK[i & 3] ?? 0)
  return frame
}

type TakeFrame = (opcode: number, bytes: Buffer, start: number, end: number) => void

/** Cuts a stream into frames; a frame's bytes are only valid during the call. */
export class FrameReader {
  private readonly take: TakeFrame
  private rest: Buffer | null = null
  private large: { readonly opcode: number; readonly bytes: Buffer; filled: number } | null = null

  constructor(take: TakeFrame) {
    this.take = take
  }

  read(chunk: Buffer, length: number): void {
    let bytes = chunk
    let at = 0
    let end = length
    if (this.large) {
      at = this.fill(this.large, bytes, 0, end)
      if (at === end) return
    } else if (this.rest) {
      bytes = Buffer.concat([this.rest, chunk.subarray(0, length)])
      end = bytes.length
      this.rest = null
    }
    while (end - at >= 2) {
      const opcode = (bytes[at] ?? 0) & 0x0f
      const short = (bytes[at + 1] ?? 0) & 0x7f
      const head = short < 126 ? 2 : short === 126 ? 4 : 10
      if (end - at < head) break
      const size =
        head === 2
          ? short
          : head === 4
            ? bytes.readUInt16BE(at + 2)
            : Number(bytes.readBigUInt64BE(at + 2))
      if (end - at < head + size) {
        if (size < 65_536) break
        this.large = { opcode, bytes: Buffer.allocUnsafe(size), filled: 0 }
        this.fill(this.large, bytes, at + head, end)
        return
      }
      this.take(opcode, bytes, at + head, at + head + size)
      at += head + size
    }
    if (at < end) this.rest = Buffer.from(bytes.subarray(at, end))
  }

  private fill(
    large: NonNullable<typeof this.large>,
    from: Buffer,
    at: number,
    end: number,
  ): number {
    const taken = Math.min(end - at, large.bytes.length - large.filled)
    from.copy(large.bytes, large.filled, at, at + taken)
    large.filled += taken
    if (large.filled === large.bytes.length) {
      this.large = null
      this.take(large.opcode, large.bytes, 0, large.bytes.length)
    }
    return at + taken
  }
}
