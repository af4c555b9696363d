import type { Context } from 'hono'
import * as v from 'valibot'
import { failure, invalid, type WrongField } from './failure.ts'

export type Body<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly response: Response }

/** Some messages quote what was sent, which may be long. */
const LONGEST_MESSAGE = 200

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
  return judge(c, schema, json.value)
}

/** What stands behind the question mark of the address; of a name that stands there twice, the first counts. */
export function readQuery<S extends v.GenericSchema>(
  c: Context,
  schema: S,
): Body<v.InferOutput<S>> {
  return judge(c, schema, c.req.query())
}

function judge<S extends v.GenericSchema>(
  c: Context,
  schema: S,
  value: unknown,
): Body<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return { ok: true, value: parsed.output }
  const messages = new Map<string, string>()
  for (const issue of parsed.issues) {
    const field = v.getDotPath(issue) ?? ''
    if (!messages.has(field)) messages.set(field, messageOf(issue))
  }
  const wrong = [...messages].map(([field, message]): WrongField => ({ field, message }))
  const [first, ...others] = wrong
  const whole = { field: '', message: 'The body is not valid.' }
  return { ok: false, response: invalid(c, first ?? whole, ...others) }
}

function messageOf({ received, message }: v.BaseIssue<unknown>): string {
  return received === 'undefined' ? 'is missing.' : message.slice(0, LONGEST_MESSAGE)
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
