import type { Context } from 'hono'
import * as v from 'valibot'
import { failure } from './failure.ts'

export type Body<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly response: Response }

/** The JSON body of a request, or the answer that says what is wrong with it. Its size was bounded before. */
export async function readBody<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Promise<Body<v.InferOutput<S>>> {
  // A form of another site cannot send this type without asking first (CSRF).
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    const message = 'The body has to be JSON, with the content type application/json.'
    return { ok: false, response: failure(c, 415, 'not-json', message) }
  }
  const json = await parseJson(c)
  if (!json.ok) {
    return { ok: false, response: failure(c, 400, 'malformed', 'The body is not valid JSON.') }
  }
  const parsed = v.safeParse(schema, json.value)
  if (parsed.success) return { ok: true, value: parsed.output }
  const field = v.getDotPath(parsed.issues[0])
  const message = field ? `The field "${field}" is missing or not valid.` : 'The body is not valid.'
  return { ok: false, response: failure(c, 422, 'invalid', message) }
}

async function parseJson(c: Context): Promise<{ ok: true; value: unknown } | { ok: false }> {
  try {
    return { ok: true, value: await c.req.json() }
  } catch (error) {
    // Anything else, such as a body beyond its bound, is not for us to judge.
    if (error instanceof SyntaxError) return { ok: false }
    throw error
  }
}
