/**
 * Below this size memory is not worth giving back by hand. Above, it is: until it is collected, it makes the engine look
 * through everything else again and again.
 */
export const LARGE_BYTES = 64 * 1024

/** Frees a large buffer now; nothing may use it any more. */
export function giveBack(buffer: ArrayBufferLike): void {
  if (buffer.byteLength >= LARGE_BYTES && buffer instanceof ArrayBuffer) buffer.transfer(0)
}
