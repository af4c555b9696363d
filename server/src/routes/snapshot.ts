import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { Hono } from 'hono'
import type { Accounts } from '#server/accounts/accounts.ts'
import type { Log } from '#server/log/log.ts'
import { accessTo } from '#shared/access/roles.ts'
import { PACKED_TYPE } from '#shared/documents/packed/packed-type.ts'
import { holdsPeople } from '#shared/protocol/holds-people.ts'
import { parseDocumentName } from '#shared/protocol/names.ts'
import type { ApiEnv } from './api-env.ts'
import { failure } from './failure.ts'

export interface SnapshotParts {
  readonly accounts: Accounts
  readonly log: Pick<Log, 'loadCompressed' | 'loadPacked' | 'generation'>
}

const decompress = promisify(brotliDecompress)
const IN_BROTLI = /(^|,)\s*br\s*(,|;(?!\s*q=0(\.0*)?\s*(,|$))|$)/i

const UPDATE_TYPE = 'application/octet-stream'

/**
 * `GET /api/workspaces/{workspace}/documents/{document}/snapshot`: a document as one V2 update for a device that holds
 * nothing of it (R10b), or packed where it says that it can unpack that. `ruche-generation` and `ruche-seq` say where
 * to resume from.
 */
export function snapshotRoute({ accounts, log }: SnapshotParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  routes.get('/:workspace/documents/:document/snapshot', async (c) => {
    const { workspace, document } = c.req.param()
    const { visitor } = c.var
    if (!visitor) return failure(c, 401, 'signed-out', 'Sign in first.')
    const role = accounts.roleIn(visitor, workspace)
    const address = parseDocumentName(document)
    if (!role || !address || accessTo(address.kind, role) === 'none') {
      // As on the socket, nobody can tell what is unknown from what is forbidden (R2).
      return failure(c, 404, 'unknown-document', 'There is no such document for you here.')
    }

    // Asked first: a generation that ends meanwhile makes the device compare, and never skip something.
    const generation = await log.generation()
    const room = `${workspace}/${document}`
    const packed = c.req.header('accept')?.includes(PACKED_TYPE) ? await log.loadPacked(room) : null
    const snapshot = packed ?? (await log.loadCompressed(room))
    // Nothing is wrong: the socket has all of it, and a browser would report a 404 as an error of the page.
    if (!snapshot) return c.body(null, 204)

    const etag = `"${generation}.${snapshot.seq}${packed ? '.packed' : ''}"`
    // A browser's own cache knows nothing of what is erased.
    c.header('cache-control', holdsPeople(document) ? 'no-store' : 'private, no-cache')
    c.header('vary', 'accept, accept-encoding, cookie, authorization')
    c.header('etag', etag)
    c.header('ruche-generation', generation)
    c.header('ruche-seq', String(snapshot.seq))
    if (c.req.header('if-none-match') === etag) return c.body(null, 304)
    c.header('content-type', packed ? PACKED_TYPE : UPDATE_TYPE)
    if (!IN_BROTLI.test(c.req.header('accept-encoding') ?? '')) {
      return c.body(new Uint8Array(await decompress(snapshot.bytes)))
    }
    c.header('content-encoding', 'br')
    return c.body(new Uint8Array(snapshot.bytes))
  })

  return routes
}
