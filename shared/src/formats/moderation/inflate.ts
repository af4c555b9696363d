/** The packed notes of a toolbox page: base64 of zlib. `DecompressionStream` is in every browser and in Node. */

export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'broken' | 'too-large' }

/**
 * What goes in at a time. Deflate makes at most a thousand bytes of one, so no more than 16 MB come of a slice before
 * they are counted: what was packed to burst a device's memory is dropped there.
 */
const SLICE = 16_384

/** Never more than `limit` bytes (and one slice's worth). */
export async function inflate(packed: Uint8Array, limit: number): Promise<Inflated> {
  let at = 0
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.length) return controller.close()
      controller.enqueue(new Uint8Array(packed.subarray(at, at + SLICE)))
      at += SLICE
    },
  })
  const reader = source.pipeThrough(new DecompressionStream('deflate')).getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > limit) {
        void reader.cancel().catch(() => {})
        return { ok: false, problem: 'too-large' }
      }
      chunks.push(value)
    }
  } catch {
    return { ok: false, problem: 'broken' }
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return { ok: true, bytes }
}

/** Null for what is no base64. Line breaks, as a copied page has them, do not count. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    const binary = atob(text.replace(/\s+/g, ''))
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    return bytes
  } catch {
    return null
  }
}
