import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** Above this a file is read piece by piece, so that a video never lies in memory whole. */
const AT_ONCE_BYTES = 16 * 2 ** 20

/** SHA-256 in hexadecimal digits. */
export async function hashFile(file: Blob): Promise<string> {
  // The browser's own is faster, is there only in a secure context, and wants everything at once.
  const { subtle } = crypto
  if (subtle && file.size <= AT_ONCE_BYTES) {
    return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer())))
  }
  const sum = sha256.create()
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return bytesToHex(sum.digest())
    sum.update(value)
  }
}
