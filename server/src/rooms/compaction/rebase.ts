import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import * as Y from 'yjs'
import { unpack } from '#shared/documents/packed/unpack.ts'
import { addDeletions, type Deletions, tidy } from '../update/deletions.ts'
import { deletionsAlone, scanKept } from './append.ts'
import { contentDigest } from './content-digest.ts'
import type { CompactionJob, CompactionResult } from './job.ts'
import { pack } from './packing/pack.ts'
import { splitCausally } from './split.ts'

/** On a calendar of 10,000 posts, quality 9 takes four times as long and saves six hundredths. */
const QUALITY = 5

/**
 * Loads everything into a document, which drops what deleted things held, and cuts its state into new parts. What
 * comes out is read back, in both forms, and compared with what it replaces in content, not only in state vectors
 * (R8, M9). Throws when they differ, or when something stored cannot be placed.
 */
export function rebaseParts({ updates, partBytes }: CompactionJob): CompactionResult {
  const before = load(updates)
  const digest = contentDigest(before)
  const state = scanKept(Y.encodeStateAsUpdate(before))
  const compressed = compress(Y.encodeStateAsUpdateV2(before))
  const packed = packedAs(state.bytes, before)
  before.destroy()

  const parts = splitCausally(state, partBytes)
  if (!parts) throw new Error('The state of a document cannot be cut into parts')
  if (contentDigest(load(parts.map(({ bytes }) => bytes))) !== digest)
    throw new Error('The new parts do not hold what they replace')
  const unpacked = new Y.Doc()
  Y.applyUpdateV2(unpacked, brotliDecompressSync(compressed))
  if (contentDigest(unpacked) !== digest)
    throw new Error('The compressed snapshot does not hold what it replaces')

  const deletions: Deletions = new Map()
  addDeletions(deletions, state.deletions)
  tidy(deletions)
  return { parts, deletions: deletionsAlone(deletions), compressed, packed }
}

function load(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  if (doc.store.pendingStructs || doc.store.pendingDs)
    throw new Error('Something stored builds on what is not there')
  return doc
}

/** Read back before it counts (R8): null when what comes out is not, to the byte, the update that Yjs wrote. */
function packedAs(state: Uint8Array, doc: Y.Doc): Uint8Array | null {
  const packed = pack(doc)
  if (!packed) return null
  const compressed = compress(packed)
  return Buffer.compare(unpack(brotliDecompressSync(compressed)), state) === 0 ? compressed : null
}

function compress(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: 22,
    },
  })
}
