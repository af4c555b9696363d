import { DetailedError, type HttpRequest, type HttpResponse, Upload } from 'tus-js-client'
import { isObject } from '#client/workspace/is-object.ts'
import type { FileKind } from '#shared/protocol/media.ts'

export type Sent =
  /** On the relay's disk, and what it should be. */
  | 'kept'
  /** The relay has no room, takes no file of this size, or nothing from this person. */
  | 'full'
  | 'too-large'
  | 'refused'
  | 'signed-out'
  /** The network went, or the relay: to be tried again, from where it was. */
  | 'cut'

export interface Sending {
  readonly fetch: typeof fetch
  /** Where uploads of this workspace begin. */
  readonly endpoint: string
  readonly hash: string
  /** For the sake of which kind of document. */
  readonly kind: FileKind
  /** The entry whose picture it is, where it is one. */
  readonly entry: string | null
  readonly content: Blob
  /** Where this one goes on; null when it has not begun. */
  readonly upload: string | null
  /** The relay has said where it goes on. */
  begun(upload: string): void
  /** So many bytes have come. */
  progress(bytes: number): void
  readonly signal: AbortSignal
}

/** Below what proxies take in one request as a rule (1 MiB), so that a cut loses little. */
const CHUNK_BYTES = 1_000_000

/** Sends one file, or the rest of it. Never throws, and never tries again by itself. */
export function sendFile(sending: Sending): Promise<Sent> {
  const { content, hash, kind, entry, endpoint, upload, signal } = sending
  return new Promise((resolve) => {
    const tus = new Upload(content, {
      endpoint,
      uploadUrl: upload,
      uploadSize: content.size,
      metadata: { hash, kind, ...(entry !== null && { entry }) },
      chunkSize: CHUNK_BYTES,
      retryDelays: null,
      storeFingerprintForResuming: false,
      httpStack: {
        createRequest: (method, url) => new FetchRequest(sending.fetch, method, url),
        getName: () => 'fetch',
      },
      fileReader: { openFile: async (file: Blob) => sourceOf(file) },
      onUploadUrlAvailable: () => {
        if (tus.url) sending.begun(tus.url)
      },
      onChunkComplete: (_, accepted) => sending.progress(accepted),
      onSuccess: () => resolve('kept'),
      onError: (error) => resolve(outcomeOf(error)),
    })
    signal.addEventListener('abort', () => {
      void tus.abort().catch(() => {})
      resolve('cut')
    })
    tus.start()
  })
}

function sourceOf(file: Blob) {
  return {
    size: file.size,
    slice: async (start: number, end: number) => ({
      value: file.slice(start, end),
      done: end >= file.size,
    }),
    close() {},
  }
}

function outcomeOf(error: unknown): Sent {
  const response = error instanceof DetailedError ? error.originalResponse : null
  if (!response) return 'cut'
  switch (response.getStatus()) {
    case 401:
      return 'signed-out'
    case 403:
    case 404:
      return 'refused'
    case 409:
      return codeIn(response) === 'already-kept' ? 'kept' : 'cut'
    case 413:
      return codeIn(response) === 'media-full' ? 'full' : 'too-large'
    default:
      return 'cut'
  }
}

function codeIn(response: HttpResponse): unknown {
  try {
    const answer: unknown = JSON.parse(response.getBody())
    return isObject(answer) && isObject(answer.error) ? answer.error.code : null
  } catch {
    return null
  }
}

/** What tus asks, through the one `fetch` that everything goes through. */
class FetchRequest implements HttpRequest {
  readonly #fetch: typeof fetch
  readonly #method: string
  readonly #url: string
  readonly #headers = new Headers()
  readonly #aborting = new AbortController()

  constructor(send: typeof fetch, method: string, url: string) {
    this.#fetch = send
    this.#method = method
    this.#url = url
  }

  getMethod = () => this.#method
  getURL = () => this.#url
  setHeader = (name: string, value: string) => this.#headers.set(name, value)
  getHeader = (name: string) => this.#headers.get(name) ?? undefined
  /** `fetch` does not say; a chunk is small enough. */
  setProgressHandler = () => {}
  getUnderlyingObject = () => null
  abort = async () => this.#aborting.abort()

  async send(body: Blob | null): Promise<HttpResponse> {
    const response = await this.#fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      body: body ?? null,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: this.#aborting.signal,
    })
    const text = await response.text()
    return {
      getStatus: () => response.status,
      getHeader: (name) => response.headers.get(name) ?? undefined,
      getBody: () => text,
      getUnderlyingObject: () => response,
    }
  }
}
