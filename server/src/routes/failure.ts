import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every error of the API looks like this; the client has words of its own for each code. `more` stands beside them. */
export function failure(
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  return c.json({ error: { code, message, ...more } }, status)
}

/** A field of a body or of a query, `person.name` for one within another, and what is wrong with it. */
export interface WrongField {
  readonly field: string
  readonly message: string
}

/** `field` is the first that is wrong, `fields` are all of them, each with one message. */
export function invalid(c: Context, first: WrongField, ...others: readonly WrongField[]): Response {
  const message = `${first.field}: ${first.message}`
  return failure(c, 422, 'invalid', message, { field: first.field, fields: [first, ...others] })
}
