import { lookup } from 'node:dns'
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

/** How push services are reached; a test has a network of its own. */
export interface PushNetwork {
  readonly resolve: typeof lookup
  /** Whether a connection may be made to an address. */
  readonly isOpen: (address: string) => boolean
  /** Certificates to trust; null: those that the system does. */
  readonly trusted: string | null
}

const THE_INTERNET: PushNetwork = { resolve: lookup, isOpen: isPublicAddress, trusted: null }
const PATIENCE_MS = 15_000

export function createPostPush(network: PushNetwork): PostPush {
  return ({ endpoint, headers, body }) =>
    new Promise((answer) => {
      const options = {
        method: 'POST',
        headers: { ...headers, 'content-length': String(body.length) },
        lookup: openLookup(network),
        timeout: PATIENCE_MS,
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...(network.trusted !== null && { ca: network.trusted }),
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
}

export const postPush: PostPush = createPostPush(THE_INTERNET)

/**
 * A name that is on the list may still lead into the operator's network, by mistake or because somebody has its DNS:
 * judged where the connection is made, so that nothing can change in between. Redirections are not followed.
 */
function openLookup({ resolve, isOpen }: PushNetwork): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const open = error ? [] : addresses.filter(({ address }) => isOpen(address))
      const [first] = open
      if (error || !first) return done(error ?? new Error('not a public address'), '', 0)
      if (options.all) done(null, open)
      else done(null, first.address, first.family)
    })
  }
}
