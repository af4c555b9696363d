import { createHash } from 'node:crypto'
import { type IncomingHttpHeaders, request } from 'node:http'

export interface Told {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface Asking {
  readonly method: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** Hangs up in the middle of the body; `null` comes back. */
  readonly cut?: Cut
}

export interface Cut {
  /** Bytes of the body that leave. */
  readonly after: number
  /** What the connection lives for yet. */
  readonly when: () => Promise<unknown>
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Somebody's device that sends a file as tus says, and whose connection breaks wherever a test wants. */
export class Uploader {
  readonly #url: string
  readonly #cookie: string
  readonly #workspace: string
  readonly #kind: string | null
  readonly #entry: string | null

  constructor(
    url: string,
    who: { readonly cookie: string; readonly workspace: string },
    kind: string | null = null,
    entry: string | null = null,
  ) {
    this.#url = url
    this.#cookie = who.cookie
    this.#workspace = who.workspace
    this.#kind = kind
    this.#entry = entry
  }

  at(url: string): Uploader {
    const who = { cookie: this.#cookie, workspace: this.#workspace }
    return new Uploader(url, who, this.#kind, this.#entry)
  }

  /** The same device, sending files of another kind of document. @param entry whose pictures they are */
  sending(kind: string, entry: string | null = null): Uploader {
    const who = { cookie: this.#cookie, workspace: this.#workspace }
    return new Uploader(this.#url, who, kind, entry)
  }

  get media(): string {
    return `/api/workspaces/${this.#workspace}/media`
  }

  /** The address of the new upload; the answer where it was refused. */
  async begin(bytes: number, hash: string): Promise<string> {
    const told = await this.tryBegin(bytes, hash)
    if (told?.status !== 201) throw new Error(`Refused with ${told?.status}: ${told?.text}`)
    return String(told.headers.location)
  }

  tryBegin(bytes: number, hash: string): Promise<Told | null> {
    const said = Object.entries({ hash, kind: this.#kind, entry: this.#entry })
    const headers = {
      'upload-length': String(bytes),
      'upload-metadata': said
        .flatMap(([name, value]) =>
          value === null ? [] : [`${name} ${Buffer.from(value).toString('base64')}`],
        )
        .join(','),
    }
    return this.ask(`${this.media}/uploads`, { method: 'POST', headers })
  }

  /** Null when the upload is not there (any more). */
  async offset(upload: string): Promise<number | null> {
    const told = await this.ask(upload, { method: 'HEAD' })
    return told?.status === 200 ? Number(told.headers['upload-offset']) : null
  }

  send(upload: string, offset: number, body: Uint8Array, cut?: Cut): Promise<Told | null> {
    const headers = {
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    }
    return this.ask(upload, { method: 'PATCH', headers, body, ...(cut && { cut }) })
  }

  /** All of it, in one request. */
  async bring(bytes: Uint8Array): Promise<string> {
    const hash = hashOf(bytes)
    const told = await this.send(await this.begin(bytes.length, hash), 0, bytes)
    if (told?.status !== 204) throw new Error(`Refused with ${told?.status}: ${told?.text}`)
    return hash
  }

  get(hash: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.#url}${this.media}/${hash}`, {
      headers: { cookie: this.#cookie, ...headers },
    })
  }

  ask(path: string, { method, headers, body, cut }: Asking): Promise<Told | null> {
    return new Promise((resolve, reject) => {
      const asked = request(this.#url + path, {
        method,
        headers: {
          cookie: this.#cookie,
          origin: this.#url,
          'tus-resumable': '1.0.0',
          'content-length': String(body?.length ?? 0),
          ...headers,
        },
      })
      asked.on('response', (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8')
        })
        response.on('error', reject)
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        )
      })
      if (!cut) {
        asked.on('error', reject)
        asked.end(body)
        return
      }
      asked.on('error', () => resolve(null))
      asked.write(body?.subarray(0, cut.after) ?? '')
      void cut.when().finally(() => asked.destroy())
    })
  }
}
