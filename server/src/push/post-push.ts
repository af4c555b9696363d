import { lookup as resolve } from 'node:dns'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './endpoint.ts'

export interface PushRequest {
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface PushAnswer {
  readonly status: number
  /** Milliseconds that the service wants to be left alone for; null when it says nothing. */
  readonly retryAfter: number | null
}

/** Null: no answer. */
export type PostPush = (request: PushRequest) => Promise<PushAnswer | null>

const PATIENCE_MS = 15_000

/**
 * A name that is on the list may still lead into the operator's network, by mistake or because somebody has its DNS:
 * judged where the connection is made, so that nothing can change in between. Redirections are not followed.
 */
const publicLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const open = error ? [] : addresses.filter(({ address }) => isPublicAddress(address))
    const [first] = open
    if (error || !first) return done(error ?? new Error('not a public address'), '', 0)
    if (options.all) done(null, open)
    else done(null, first.address, first.family)
  })
}

export const postPush: PostPush = ({ endpoint, headers, body }) =>
  new Promise((answer) => {
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': String(body.length) },
      lookup: publicLookup,
      timeout: PATIENCE_MS,
      signal: AbortSignal.timeout(PATIENCE_MS),
    }
    const sent = request(endpoint, options, (response) => {
      response.resume()
      const seconds = Number(response.headers['retry-after'])
      const retryAfter = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null
      answer({ status: response.statusCode ?? 0, retryAfter })
    })
    sent.on('error', () => answer(null))
    sent.end(body)
  })
