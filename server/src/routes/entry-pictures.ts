import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import type { PictureBegun, PictureWritten } from '#server/media/entry-pictures.ts'
import type { Media } from '#server/media/media.ts'
import type { RateLimit } from '#server/rate-limit.ts'
import { isHash } from '#shared/protocol/media.ts'
import { readSpokenCode } from '#shared/protocol/spoken-code.ts'
import type { ApiEnv } from './api-env.ts'
import { readBody } from './body.ts'
import { type EntryParts, stateOf } from './entries.ts'
import { failure } from './failure.ts'

export interface EntryPictureParts extends EntryParts {
  /** How many pictures may be begun from one address. */
  readonly pictureSenders: RateLimit
}

/** What proxies take in one request as a rule. */
const MOST_PIECE_BYTES = 2 ** 20

const PictureBegins = v.object({
  code: v.pipe(v.string('has to be a text.'), v.maxLength(100)),
  hash: v.pipe(v.string('has to be a text.'), v.check(isHash, 'has to be a SHA-256.')),
  bytes: v.pipe(v.number('has to be a number.'), v.safeInteger(), v.minValue(1)),
})

/**
 * `/api/forms/{form}/pictures`: what a stranger sends before the entry that speaks of it, in pieces, so that a poor line goes on
 * where it was cut. Whose it is, the secret of the receipt says, which stands in no address.
 */
export function entryPictureRoutes(parts: EntryPictureParts): Hono<ApiEnv> {
  const { forms, media, pictureSenders, now } = parts
  const routes = new Hono<ApiEnv>()

  /** The form, where it is open and asks for pictures. */
  const asking = (c: Context<ApiEnv>): PicturePlace | Response => {
    const published = forms.find(c.req.param('form') ?? '')
    if (!published)
      return failure(c, 404, 'unknown-form', 'There is no such form, or not any more.')
    const { pictures } = published.form
    if (!pictures) return failure(c, 409, 'no-pictures', 'This form asks for no pictures.')
    const state = stateOf(published, now())
    if (state === 'closed') return failure(c, 409, 'form-closed', 'This form is closed.')
    if (state === 'early') return failure(c, 409, 'form-not-open', 'This form is not open yet.')
    return { id: published.id, workspace: published.workspace, bytes: pictures.bytes }
  }

  routes.post('/:form/pictures', bodyLimit({ maxSize: 1024 }), async (c) => {
    const body = await readBody(c, PictureBegins)
    if (!body.ok) return body.response
    const form = asking(c)
    if (form instanceof Response) return form
    const wait = pictureSenders.take(`${form.id} ${c.var.address}`)
    return wait > 0 ? tooMany(c, wait) : beginPicture(c, media, form, body.value)
  })

  routes.put('/:form/pictures', pieceLimit, async (c) => {
    const form = asking(c)
    return form instanceof Response ? form : writePicture(c, media, form.id)
  })

  return routes
}

/** In whose name pictures come, and how large one may be, in bytes. */
interface PicturePlace {
  readonly id: string
  readonly workspace: string
  readonly bytes: number
}

async function beginPicture(
  c: Context<ApiEnv>,
  { pictures }: Pick<Media, 'pictures'>,
  { id, workspace, bytes: most }: PicturePlace,
  { hash, bytes, code: typed }: v.InferOutput<typeof PictureBegins>,
): Promise<Response> {
  const code = readSpokenCode(typed)
  if (code === null) return failure(c, 400, 'malformed', 'This is the code of no receipt.')
  if (bytes > most) return refused(c, 'too-large')
  const begun = await pictures.begin({ workspace, form: id, code, hash, bytes })
  if (begun.kind !== 'begun') return refused(c, begun.kind)
  return c.json({ picture: { offset: begun.offset } })
}

const pieceLimit = bodyLimit({ maxSize: MOST_PIECE_BYTES, onError: tooMuch })

async function writePicture(
  c: Context<ApiEnv>,
  { pictures }: Pick<Media, 'pictures'>,
  form: string,
): Promise<Response> {
  const code = readSpokenCode(c.req.header('ruche-receipt') ?? '')
  const hash = c.req.header('ruche-picture') ?? ''
  const offset = c.req.header('upload-offset') ?? ''
  if (code === null || !isHash(hash) || !/^\d{1,15}$/.test(offset)) {
    const message = 'Say which picture this is a part of, and where it goes on.'
    return failure(c, 400, 'malformed', message)
  }
  const piece = new Uint8Array(await c.req.arrayBuffer())
  return answered(c, await pictures.write({ form, code, hash }, Number(offset), piece))
}

function tooMany(c: Context<ApiEnv>, wait: number): Response {
  c.header('retry-after', String(Math.ceil(wait / 1000)))
  return failure(c, 429, 'too-many', 'Too many pictures from this address. Wait a little.')
}

function tooMuch(c: Context): Response {
  return failure(c, 413, 'too-large', `A piece may have ${MOST_PIECE_BYTES} bytes at most.`)
}

function refused(c: Context<ApiEnv>, why: Exclude<PictureBegun['kind'], 'begun'>): Response {
  switch (why) {
    case 'too-large':
      return failure(c, 413, 'picture-too-large', 'This picture is larger than the form takes.')
    case 'full':
      return failure(c, 507, 'no-room', 'There is no more room for pictures.')
    case 'too-many':
      return failure(c, 409, 'too-many-pictures', 'These are too many pictures for one entry.')
    case 'busy':
      // As long as strangers fill the room for what is under way, everybody waits.
      return tooMany(c, 60_000)
  }
}

function answered(c: Context<ApiEnv>, written: PictureWritten): Response {
  switch (written.kind) {
    case 'written':
      return c.json({ picture: { offset: written.offset } })
    case 'elsewhere':
      return c.json(
        {
          error: { code: 'other-offset', message: 'It goes on elsewhere.' },
          picture: { offset: written.offset },
        },
        409,
      )
    case 'no-picture':
      return failure(c, 422, 'no-picture', 'This is no JPEG, PNG, WebP or AVIF picture.')
    case 'located':
      return failure(
        c,
        422,
        'picture-located',
        'This picture says where it was taken, and was not kept. Remove that from it, as the page of the form does, and send it anew.',
      )
    case 'wrong':
      return failure(c, 422, 'wrong-content', 'What has come is not what was announced.')
    case 'too-much':
      return failure(c, 413, 'too-large', 'That is more than was announced.')
    case 'unknown':
      return failure(c, 404, 'unknown-picture', 'There is no such picture, or not any more.')
  }
}
