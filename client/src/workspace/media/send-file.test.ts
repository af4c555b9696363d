import { beforeEach, describe, expect, test } from 'vitest'
import { type Sending, type Sent, sendFile } from './send-file.ts'

const ENDPOINT = 'http://relay.example/api/workspaces/w/media/uploads'

/** A relay that takes one upload, and answers what a test wants instead. */
class OneUpload {
  got: Uint8Array = new Uint8Array()
  requests: string[] = []
  refuse: (method: string) => Response | null = () => null
  /** The network goes away after so many bytes. */
  cutAt = Number.POSITIVE_INFINITY
  #begun = false

  readonly fetch: typeof fetch = async (_, init) => {
    const headers = new Headers(init?.headers)
    const method = init?.method ?? 'GET'
    this.requests.push(method)
    const refused = this.refuse(method)
    if (refused) return refused
    const told = { 'tus-resumable': '1.0.0' }
    if (method === 'POST') {
      this.#begun = true
      return new Response(null, { status: 201, headers: { ...told, location: `${ENDPOINT}/x` } })
    }
    if (method === 'HEAD') {
      if (!this.#begun) return new Response(null, { status: 404 })
      const at = { 'upload-offset': String(this.got.length), 'upload-length': '2500000' }
      return new Response(null, { status: 200, headers: { ...told, ...at } })
    }
    expect(Number(headers.get('upload-offset'))).toBe(this.got.length)
    const sent = init?.body
    if (!(sent instanceof Blob)) throw new Error('a piece is a Blob')
    const body = new Uint8Array(await sent.arrayBuffer())
    const taken = body.subarray(0, Math.max(0, this.cutAt - this.got.length))
    this.got = Uint8Array.from([...this.got, ...taken])
    if (taken.length < body.length) throw new TypeError('the network went away')
    const at = { 'upload-offset': String(this.got.length) }
    return new Response(null, { status: 204, headers: { ...told, ...at } })
  }
}

describe('sending one file', () => {
  let relay: OneUpload
  let upload: string | null
  let progress: number[]
  const content = Uint8Array.from({ length: 2_500_000 }, (_, at) => at % 251)
  beforeEach(() => {
    relay = new OneUpload()
    upload = null
    progress = []
  })

  const send = (over: Partial<Sending> = {}): Promise<Sent> =>
    sendFile({
      fetch: relay.fetch,
      endpoint: ENDPOINT,
      hash: 'a'.repeat(64),
      kind: 'calendar',
      entry: null,
      content: new Blob([content]),
      upload,
      begun(where) {
        upload = where
      },
      progress: (bytes) => progress.push(bytes),
      signal: new AbortController().signal,
      ...over,
    })

  test('in pieces, saying how much has come', async () => {
    expect(await send()).toBe('kept')
    expect(Buffer.from(relay.got).equals(Buffer.from(content))).toBe(true)
    expect(relay.requests).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH'])
    expect(progress).toEqual([1_000_000, 2_000_000, 2_500_000])
  })

  test('goes on in the middle of a piece after the network went away there', async () => {
    relay.cutAt = 1_234_567
    expect(await send()).toBe('cut')
    relay.cutAt = Number.POSITIVE_INFINITY
    relay.requests = []
    expect(await send()).toBe('kept')
    expect(relay.requests).toEqual(['HEAD', 'PATCH', 'PATCH'])
    expect(Buffer.from(relay.got).equals(Buffer.from(content))).toBe(true)
  })

  test('begins anew where the relay knows nothing of it any more', async () => {
    upload = `${ENDPOINT}/forgotten`
    expect(await send()).toBe('kept')
    expect(relay.requests.slice(0, 2)).toEqual(['HEAD', 'POST'])
    expect(upload).toBe(`${ENDPOINT}/x`)
  })

  test.each([
    [409, 'already-kept', 'kept'],
    [413, 'media-full', 'full'],
    [413, 'file-too-large', 'too-large'],
    [403, 'not-allowed', 'refused'],
    [404, 'unknown-workspace', 'refused'],
    [401, 'signed-out', 'signed-out'],
    [429, 'too-many', 'cut'],
    [500, 'internal', 'cut'],
  ] as const)('what %i %s means', async (status, code, outcome) => {
    relay.refuse = () => Response.json({ error: { code } }, { status })
    expect(await send()).toBe(outcome)
  })

  test('stops when the page goes', async () => {
    const closing = new AbortController()
    const never: typeof fetch = () => new Promise(() => {})
    const sending = send({ fetch: never, signal: closing.signal })
    closing.abort()
    expect(await sending).toBe('cut')
  })
})
