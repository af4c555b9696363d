import * as v from 'valibot'
import type { Browser } from './browser.ts'

/** Why the relay did not do it. `refused` carries the code of its error, which a page may have words for. */
export type ApiProblem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly code: string }

export type ApiAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ApiProblem }

const FAILURE = v.object({ error: v.object({ code: v.string() }) })

/** Sends JSON to `/api{path}` and reads the answer; what is not in the relay's form did not come from the relay. */
export async function callApi<Schema extends v.GenericSchema>(
  browser: Pick<Browser, 'fetch'>,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
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
  return { ok: false, problem: { kind: 'refused', code: failure.output.error.code } }
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
