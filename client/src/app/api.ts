import * as v from 'valibot'
import type { Browser } from './browser.ts'

/**
 * Why the relay did not do it. `refused` carries the code of its error, which a page may have words for, the fields
 * that it did not take (`person.name`) and, when it knows, whom to ask.
 */
export type ApiProblem = { readonly kind: 'unreachable' } | Refusal

export interface Refusal {
  readonly kind: 'refused'
  readonly code: string
  readonly fields: readonly string[]
  readonly contact: string | null
}

export type ApiAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ApiProblem }

export type ApiMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const FAILURE = v.object({
  error: v.object({
    code: v.string(),
    field: v.optional(v.string()),
    fields: v.optional(v.array(v.object({ field: v.string() }))),
    contact: v.nullish(v.object({ name: v.string() })),
  }),
})

/** Sends JSON to `/api{path}` and reads the answer; what is not in the relay's form did not come from the relay. */
export async function callApi<Schema extends v.GenericSchema>(
  browser: Pick<Browser, 'fetch'>,
  method: ApiMethod,
  path: string,
  answer: Schema,
  body?: object,
): Promise<ApiAnswer<v.InferOutput<Schema>>> {
  const response = await send(browser, method, path, body)
  if (response === null) return { ok: false, problem: { kind: 'unreachable' } }
  const text = await response.text().catch(() => '')
  const json = parseJson(text)
  const value = response.ok ? v.safeParse(answer, json) : null
  if (value?.success) return { ok: true, value: value.output }
  const failure = v.safeParse(FAILURE, json)
  // A proxy or a hotel's sign-in page answers in the relay's place, in its own words.
  if (!failure.success) return { ok: false, problem: { kind: 'unreachable' } }
  return { ok: false, problem: refusal(failure.output.error) }
}

function refusal({ code, field, fields, contact }: v.InferOutput<typeof FAILURE>['error']) {
  const named = fields?.map((one) => one.field) ?? (field === undefined ? [] : [field])
  return { kind: 'refused', code, fields: named, contact: contact?.name ?? null } as const
}

/** The code of a refusal, or `unreachable`: what a table of sentences is looked up by. */
export function problemCode(problem: ApiProblem): string {
  return problem.kind === 'unreachable' ? 'unreachable' : problem.code
}

async function send(
  browser: Pick<Browser, 'fetch'>,
  method: string,
  path: string,
  body: object | undefined,
): Promise<Response | null> {
  try {
    return await browser.fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      ...(body && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
  } catch {
    return null
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
