import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { MOST_PICTURES } from '#shared/protocol/entry-form.ts'
import { isHash } from '#shared/protocol/media.ts'
import { isId } from '#shared/protocol/names.ts'
import { readSpokenCode } from '#shared/protocol/spoken-code.ts'
import type { ApiEnv } from './api-env.ts'
import { readBody } from './body.ts'
import { beginPicture, PictureBegins, pieceLimit, writePicture } from './entry-pictures.ts'
import { failure } from './failure.ts'
import { FORMS, type FormParts } from './forms.ts'
import { rightIn } from './rights.ts'

const Added = v.object({
  code: v.pipe(v.string('has to be a text.'), v.maxLength(100)),
  hashes: v.pipe(
    v.array(v.pipe(v.string('has to be a text.'), v.check(isHash, 'has to be a SHA-256.'))),
    v.minLength(1, 'are none.'),
    v.maxLength(2 * MOST_PICTURES, 'are too many.'),
  ),
})

/**
 * `/api/workspaces/{id}/forms/{event}/pictures`: what the team adds to an entry that it typed in itself, in pieces as a stranger's page
 * sends it, under a secret that the device makes. Then it belongs to the entry, and goes with it.
 */
export function teamPictureRoutes({ accounts, media }: FormParts): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>()

  routes.post('/:workspace/forms/:event/pictures', bodyLimit({ maxSize: 1024 }), async (c) => {
    const body = await readBody(c, PictureBegins)
    if (!body.ok) return body.response
    const { workspace, event } = c.req.param()
    const right = rightIn(c, accounts, workspace, FORMS)
    if (!right.ok) return right.response
    if (!isId(event)) return failure(c, 404, 'unknown-event', 'This is the id of no event.')
    const place = { id: event, workspace, bytes: media.limits.fileBytes }
    return beginPicture(c, media, place, body.value)
  })

  routes.put('/:workspace/forms/:event/pictures', pieceLimit, async (c) => {
    const { workspace, event } = c.req.param()
    const right = rightIn(c, accounts, workspace, FORMS)
    return right.ok ? writePicture(c, media, event) : right.response
  })

  routes.post('/:workspace/forms/:event/entries/:entry/pictures', async (c) => {
    const body = await readBody(c, Added)
    if (!body.ok) return body.response
    const { workspace, event, entry } = c.req.param()
    const right = rightIn(c, accounts, workspace, FORMS)
    if (!right.ok) return right.response
    if (!isId(entry)) return failure(c, 404, 'unknown-entry', 'This is the id of no entry.')
    const { code, hashes } = body.value
    const of = { form: event, code: readSpokenCode(code) ?? '' }
    const isThere = media.pictures.attach(of, entry, hashes)
    await media.pictures.settle()
    return isThere
      ? c.body(null, 204)
      : failure(c, 409, 'picture-missing', 'A picture has not come. Send it again.')
  })

  return routes
}
