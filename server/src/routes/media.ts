import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { type Context, Hono } from 'hono'
import type { Accounts } from '#server/accounts/accounts.ts'
import type { Media } from '#server/media/media.ts'
import { accessTo, type Role } from '#shared/access/roles.ts'
import {
  extensionOf,
  isErasable,
  isFileKind,
  isHash,
  isMediaType,
  isMembersOwn,
} from '#shared/protocol/media.ts'
import type { ApiEnv } from './api-env.ts'
import { readRange } from './byte-range.ts'
import { failure } from './failure.ts'
import { unknownWorkspace } from './rights.ts'

export interface MediaRouteParts {
  readonly accounts: Accounts
  readonly media: Media
}

/**
 * What people attached to posts and to cases of moderation, and what came with entries, for whoever may read the kind of document that speaks of it: to
 * anybody else it does not exist. A file that lies about its type, or holds a page, must
 * never run as one: it is served as what its first bytes are, browsers may not guess, and it has no rights if one is opened.
 */
export function mediaRoutes({ accounts, media }: MediaRouteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  /** The visitor's role here, or the answer for who has none. */
  const roleOf = (c: Context<ApiEnv>, workspace: string): Role | Response => {
    const { visitor } = c.var
    if (!visitor) return failure(c, 401, 'signed-out', 'Sign in first.')
    return accounts.roleIn(visitor, workspace) ?? unknownWorkspace(c)
  }
  const unknownFile = (c: Context<ApiEnv>) =>
    failure(c, 404, 'unknown-file', 'This workspace has no such file.')

  routes.get('/:workspace/media', (c) => {
    const workspace = c.req.param('workspace')
    const role = roleOf(c, workspace)
    if (role instanceof Response) return role
    const { files, keptBytes, promisedBytes } = media.use(workspace)
    const { workspaceBytes, fileBytes } = media.limits
    return c.json({ files, usedBytes: keptBytes + promisedBytes, workspaceBytes, fileBytes })
  })

  routes.get('/:workspace/media/:hash', async (c) => {
    const { workspace, hash } = c.req.param()
    const role = roleOf(c, workspace)
    if (role instanceof Response) return role
    const kept = isHash(hash) ? await media.find(workspace, hash) : null
    if (!kept?.kinds.some((kind) => accessTo(kind, role) !== 'none')) return unknownFile(c)

    const { type, bytes, path } = kept
    const etag = `"${hash}"`
    // What may be erased for good is in no cache that nobody could erase.
    const mayStay = !kept.kinds.some(isErasable)
    c.header('cache-control', mayStay ? 'private, max-age=31536000, immutable' : 'no-store')
    c.header('vary', 'cookie, authorization')
    c.header('etag', etag)
    c.header('accept-ranges', 'bytes')
    if (c.req.header('if-none-match') === etag) return c.body(null, 304)
    c.header('content-type', type)
    c.header('content-security-policy', "default-src 'none'; sandbox")
    c.header('content-disposition', disposition(hash, type))
    const ifRange = c.req.header('if-range')
    const asked = ifRange === undefined || ifRange === etag ? c.req.header('range') : undefined
    const range = readRange(asked, bytes)
    if (range === 'unsatisfiable') {
      c.header('content-range', `bytes */${bytes}`)
      return c.body(null, 416)
    }
    const { first, last } = range ?? { first: 0, last: bytes - 1 }
    c.header('content-length', String(last - first + 1))
    if (range) c.header('content-range', `bytes ${first}-${last}/${bytes}`)
    if (c.req.method === 'HEAD' || bytes === 0) return c.body(null, range ? 206 : 200)
    const stream = Readable.toWeb(createReadStream(path, { start: first, end: last }))
    return c.body(stream as ReadableStream, range ? 206 : 200)
  })

  // Only where records about people are erased for good: what was on a post stays, because the post may come back.
  routes.delete('/:workspace/media/:hash', async (c) => {
    const { workspace, hash } = c.req.param()
    const role = roleOf(c, workspace)
    if (role instanceof Response) return role
    const kind = c.req.query('kind') ?? ''
    if (!isHash(hash) || !isFileKind(kind) || !isErasable(kind) || !isMembersOwn(kind))
      return failure(c, 400, 'malformed', 'Say of which kind of document the file is erased.')
    if (accessTo(kind, role) !== 'write')
      return failure(c, 403, 'not-allowed', 'Your role in this workspace does not allow this.')
    return (await media.erase(workspace, hash, kind)) ? c.body(null, 204) : unknownFile(c)
  })

  return routes
}

/** Only pictures and videos are shown where they are opened; everything else is saved. */
function disposition(hash: string, type: string): string {
  if (!isMediaType(type)) return `attachment; filename="${hash}.bin"`
  const how = type === 'application/pdf' ? 'attachment' : 'inline'
  return `${how}; filename="${hash}.${extensionOf(type)}"`
}
