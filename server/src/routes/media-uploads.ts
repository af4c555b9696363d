import { Server as Tus } from '@tus/server'
import { type Context, Hono } from 'hono'
import type { Visitor } from '#server/accounts/visitor.ts'
import { accessTo } from '#shared/access/roles.ts'
import { FILE_KINDS, type FileKind, isFileKind, isHash } from '#shared/protocol/media.ts'
import { isId } from '#shared/protocol/names.ts'
import type { ApiEnv } from './api-env.ts'
import { failure } from './failure.ts'
import type { MediaRouteParts } from './media.ts'
import { unknownWorkspace } from './rights.ts'

/** What of tus' own headers goes back to a device. It also has some for pages of elsewhere, which have no business here. */
const TOLD = /^(tus-.*|upload-.*|location)$/i

const WRONG_CONTENT = 460

type Admitted =
  | { readonly ok: true; readonly visitor: Visitor }
  | { readonly ok: false; readonly response: Response }

/**
 * Files on their way here (tus 1.0.0, with creation and termination): cut anywhere, an upload goes on where it was. The
 * metadata names its `hash`, and the `kind` of document whose records speak of it (the calendar where it does not): who may
 * write that may send one, and only who began it goes on with it. A picture of an entry names the `entry`, with which it goes.
 */
export function mediaUploadRoutes({ accounts, media }: MediaRouteParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()
  const begun = new WeakMap<Request, string>()
  const tus = new Tus({
    path: '/api/workspaces',
    datastore: media.arriving,
    maxSize: media.limits.fileBytes,
    namingFunction: (request) => begun.get(request as Request) ?? '',
    generateUrl: (request, { id }) => `${new URL(request.url).pathname}/${id}`,
    getFileIdFromRequest: (request) => new URL(request.url).pathname.split('/').at(-1),
    async onUploadFinish(_, { id }) {
      // What is answered for is on disk, and is what its name says.
      if ((await media.takeIn(id)) === 'wrong') throw { status_code: WRONG_CONTENT, body: '' }
      return {}
    },
  })

  const admit = (c: Context<ApiEnv>, workspace: string, kinds: readonly FileKind[]): Admitted => {
    const { visitor } = c.var
    if (!visitor) return { ok: false, response: failure(c, 401, 'signed-out', 'Sign in first.') }
    const role = accounts.roleIn(visitor, workspace)
    if (!role) return { ok: false, response: unknownWorkspace(c) }
    if (kinds.some((kind) => accessTo(kind, role) === 'write')) return { ok: true, visitor }
    const message = 'Your role in this workspace does not allow this.'
    return { ok: false, response: failure(c, 403, 'not-allowed', message) }
  }

  const pass = async (c: Context<ApiEnv>): Promise<Response> => {
    const { status, headers } = await tus.handleWeb(c.req.raw)
    for (const [name, value] of headers) if (TOLD.test(name)) c.header(name, value)
    return status < 400 ? c.body(null, status as 200) : explain(c, status)
  }

  /** Of an upload whose address its sender was never told, nothing is kept. */
  const passNew = async (c: Context<ApiEnv>, id: string): Promise<Response> => {
    const response = await pass(c)
    if (response.status >= 400) await media.arriving.remove(id)
    return response
  }

  routes.post('/:workspace/media/uploads', async (c) => {
    const workspace = c.req.param('workspace')
    const { hash = '', kind = 'calendar', ...rest } = metadataIn(c.req.header('upload-metadata'))
    const admitted = admit(c, workspace, isFileKind(kind) ? [kind] : FILE_KINDS)
    if (!admitted.ok) return admitted.response
    const length = c.req.header('upload-length') ?? ''
    if (!isHash(hash) || !isFileKind(kind) || !/^\d{1,15}$/.test(length)) return explain(c, 400)
    const entry = kind === 'entries' ? (rest.entry ?? '') : null
    if (entry !== null && !isId(entry)) return explain(c, 400)
    const { person } = admitted.visitor
    const begin = await media.begin({ workspace, person, hash, kind, entry, bytes: Number(length) })
    switch (begin.kind) {
      case 'kept':
        return failure(c, 409, 'already-kept', 'This file is here already.')
      case 'too-large':
        return failure(c, 413, 'file-too-large', 'This file is larger than the relay takes.', {
          fileBytes: media.limits.fileBytes,
        })
      case 'full':
        return failure(c, 413, 'media-full', 'The files of this workspace have no more room.', {
          workspaceBytes: media.limits.workspaceBytes,
        })
      case 'begun':
        begun.set(c.req.raw, begin.id)
        return passNew(c, begin.id)
    }
  })

  // Hono looks for whoever answers HEAD among those who answer GET, which nobody needs here.
  routes.on(['GET', 'PATCH', 'DELETE'], '/:workspace/media/uploads/:upload', async (c) => {
    const { workspace, upload: id } = c.req.param()
    const upload = media.upload(id)
    // A right that was taken away ends what was begun with it.
    const admitted = admit(c, workspace, upload ? [upload.kind] : FILE_KINDS)
    if (!admitted.ok) return admitted.response
    const isTheirs = upload?.workspace === workspace && upload.person === admitted.visitor.person
    if (!isTheirs || c.req.method === 'GET') return explain(c, 404)
    // A relay that was killed between the last byte and taking the file in does that now.
    if (c.req.method === 'HEAD' && (await media.takeIn(id)) !== 'unfinished') return explain(c, 404)
    return pass(c)
  })

  return routes
}

/** tus' metadata: names with values in Base64, and commas between. What makes no sense is left out. */
function metadataIn(metadata = '') {
  const found: { hash?: string; kind?: string; entry?: string } = {}
  for (const pair of metadata.split(',')) {
    const [name, value = ''] = pair.trim().split(' ')
    if (name === 'hash' || name === 'kind' || name === 'entry')
      found[name] = Buffer.from(value, 'base64').toString('latin1')
  }
  return found
}

function explain(c: Context, status: number): Response {
  switch (status) {
    case 404:
    case 410:
      return failure(c, 404, 'unknown-upload', 'There is no such upload, or not any more.')
    case 409:
      return failure(c, 409, 'other-offset', 'The upload goes on elsewhere. Ask where.')
    case 412:
      return failure(c, 412, 'not-tus', 'Say Tus-Resumable: 1.0.0.')
    case 413:
      return failure(c, 413, 'file-too-large', 'That is more than was said at the beginning.')
    case 423:
      return failure(c, 423, 'busy', 'The same upload is being written to. Wait a little.')
    case WRONG_CONTENT: {
      const message = 'What has come is not what was announced. Begin again.'
      return c.json({ error: { code: 'wrong-content', message } }, WRONG_CONTENT as 400)
    }
    default:
      return status < 500
        ? failure(c, 400, 'malformed', 'This is no upload that the relay understands.')
        : failure(c, 500, 'cut', 'The upload was cut. Ask how much has come, and go on.')
  }
}
