import type { Environment } from '#client/workspace/environment.ts'
import { hashFile } from './hash-file.ts'

/** Why a file cannot be shown now. */
export type Missing =
  /** Nobody has brought it to the relay yet: it is still on the device of who attached it. */
  | 'not-yet'
  | 'offline'
  /** What came is not what its name says. */
  | 'damaged'

export type Fetched =
  | { readonly ok: true; readonly content: Blob }
  | { readonly ok: false; readonly missing: Missing }

/** Fetches a file from the relay, past every cache of the browser's: what this device keeps, it forgets on its own. */
export async function fetchFile(
  workspace: string,
  hash: string,
  { fetch, origin }: Pick<Environment, 'fetch' | 'origin'>,
): Promise<Fetched> {
  try {
    const address = `${origin}/api/workspaces/${workspace}/media/${hash}`
    const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store' })
    if (response.status === 404) return { ok: false, missing: 'not-yet' }
    if (!response.ok) return { ok: false, missing: 'offline' }
    const content = await response.blob()
    return (await hashFile(content)) === hash
      ? { ok: true, content }
      : { ok: false, missing: 'damaged' }
  } catch {
    return { ok: false, missing: 'offline' }
  }
}
