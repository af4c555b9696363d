import * as Y from 'yjs'
import type { RelayPointer } from '#client/workspace/device/stored-document.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { PACKED_TYPE } from '#shared/documents/packed/packed-type.ts'

/** A network that answers nothing, as in some trains, is no network. The body may take as long as it takes. */
const PATIENCE_MS = 8_000
/** Structs in an update: a page takes some milliseconds to read them. */
const AT_ONCE = 1_000

export interface FetchedSnapshot {
  readonly pointer: RelayPointer
  /** One after the other; going on may throw. */
  readonly updates: Iterable<Uint8Array>
  /** How they are encoded. */
  readonly version: 1 | 2
}

/**
 * A document for a device that holds nothing of it: packed and compressed over HTTP, some eight times smaller than what
 * the protocol sends (R10b). Null when the relay has none or cannot be reached; the socket then brings everything.
 */
export async function fetchSnapshot(
  workspace: string,
  name: string,
  environment: Pick<Environment, 'fetch' | 'origin' | 'after'>,
): Promise<FetchedSnapshot | null> {
  const patience = new AbortController()
  const cancel = environment.after(PATIENCE_MS, () => patience.abort())
  try {
    const response = await environment.fetch(
      `${environment.origin}/api/workspaces/${workspace}/documents/${name}/snapshot`,
      {
        credentials: 'same-origin',
        signal: patience.signal,
        headers: { accept: `${PACKED_TYPE}, */*` },
      },
    )
    cancel()
    const generation = response.headers.get('ruche-generation')
    const seq = Number(response.headers.get('ruche-seq') ?? Number.NaN)
    if (!response.ok || generation === null || !Number.isSafeInteger(seq)) return null
    const bytes = new Uint8Array(await response.arrayBuffer())
    const pointer = { generation, seq }
    if (response.headers.get('content-type') !== PACKED_TYPE)
      return { pointer, updates: [bytes], version: 2 }
    const { unpackInParts } = await import('#shared/documents/packed/unpack.ts')
    return { pointer, updates: unpackInParts(bytes, AT_ONCE), version: 1 }
  } catch {
    cancel()
    return null
  }
}

/** Reads it into a document, a breath after each part; false where it was not what it should be, or was no longer wanted. */
export async function applySnapshot(
  { updates, version }: FetchedSnapshot,
  into: {
    readonly doc: Y.Doc
    readonly origin: unknown
    readonly breath: () => Promise<void>
    readonly isClosed: () => boolean
  },
): Promise<boolean> {
  const apply = version === 1 ? Y.applyUpdate : Y.applyUpdateV2
  try {
    for (const update of updates) {
      if (into.isClosed()) return false
      apply(into.doc, update, into.origin)
      await into.breath()
    }
    return !into.isClosed()
  } catch {
    return false
  }
}
