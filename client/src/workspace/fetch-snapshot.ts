import type { RelayPointer } from '#client/workspace/device/stored-document.ts'
import type { Environment } from '#client/workspace/environment.ts'

/** A network that answers nothing, as in some trains, is no network. The body may take as long as it takes. */
const PATIENCE_MS = 8_000

/**
 * A document for a device that holds nothing of it: V2 and compressed over HTTP, some ten times smaller than what
 * the protocol sends (R10b). Null when the relay has none or cannot be reached; the socket then brings everything.
 */
export async function fetchSnapshot(
  workspace: string,
  name: string,
  environment: Pick<Environment, 'fetch' | 'origin' | 'after'>,
): Promise<{ readonly update: Uint8Array; readonly pointer: RelayPointer } | null> {
  const patience = new AbortController()
  const cancel = environment.after(PATIENCE_MS, () => patience.abort())
  try {
    const response = await environment.fetch(
      `${environment.origin}/api/workspaces/${workspace}/documents/${name}/snapshot`,
      { credentials: 'same-origin', signal: patience.signal },
    )
    cancel()
    const generation = response.headers.get('ruche-generation')
    const seq = Number(response.headers.get('ruche-seq') ?? Number.NaN)
    if (!response.ok || generation === null || !Number.isSafeInteger(seq)) return null
    return { update: new Uint8Array(await response.arrayBuffer()), pointer: { generation, seq } }
  } catch {
    cancel()
    return null
  }
}
