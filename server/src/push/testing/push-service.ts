import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { PushTarget } from '#shared/protocol/push-message.ts'
import type { PostPush } from '../post-push.ts'

export interface Received {
  readonly text: string
  readonly topic: string
  readonly ttl: number
  /** What the relay's token says, its signature checked. */
  readonly claims: { readonly aud: string; readonly exp: number; readonly sub?: string }
  readonly key: string
}

/** A push service, and a browser that subscribed there: it opens what reaches it (RFC 8291), by code of its own. */
export interface TestPushService {
  readonly endpoint: string
  readonly target: PushTarget
  readonly received: readonly Received[]
  /** How many requests came, also those that were refused. */
  readonly asked: () => number
  /** What it answers from now on. */
  answer(status: number, headers?: Readonly<Record<string, string>>): void
  /** As the relay reaches it, which knows its public name only. */
  readonly post: PostPush
  stop(): Promise<void>
}

export async function startPushService(): Promise<TestPushService> {
  const browser = createECDH('prime256v1')
  const own = browser.generateKeys()
  const auth = randomBytes(16)
  const received: Received[] = []
  let asked = 0
  let answer: { status: number; headers: Readonly<Record<string, string>> } = {
    status: 201,
    headers: {},
  }

  const open = (message: Buffer): string => {
    const salt = message.subarray(0, 16)
    const size = message.readUInt32BE(16)
    const length = message[20] ?? 0
    const sender = message.subarray(21, 21 + length)
    const sealed = message.subarray(21 + length)
    if (sealed.length > size) throw new Error('more than one record')
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, sender])
    const secret = hkdfSync('sha256', browser.computeSecret(sender), auth, info, 32)
    const derived = (about: string, bytes: number) =>
      Buffer.from(hkdfSync('sha256', Buffer.from(secret), salt, Buffer.from(about), bytes))
    const decipher = createDecipheriv(
      'aes-128-gcm',
      derived('Content-Encoding: aes128gcm\0', 16),
      derived('Content-Encoding: nonce\0', 12),
    )
    decipher.setAuthTag(sealed.subarray(-16))
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
    return plain.subarray(0, plain.lastIndexOf(2)).toString('utf8')
  }

  const server = createServer((request, response) => {
    void (async () => {
      asked += 1
      const body = await buffer(request)
      if (answer.status === 201) {
        const { claims, key } = readVapid(String(request.headers.authorization))
        const { topic, ttl } = request.headers
        received.push({ text: open(body), topic: String(topic), ttl: Number(ttl), claims, key })
      }
      response.writeHead(answer.status, answer.headers).end()
    })().catch(() => response.writeHead(400).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    endpoint: 'https://push.example/device-1',
    target: { p256dh: own.toString('base64url'), auth: auth.toString('base64url') },
    received,
    asked: () => asked,
    answer(status, headers = {}) {
      answer = { status, headers }
    },
    async post({ endpoint, headers, body }) {
      const { pathname } = new URL(endpoint)
      const response = await fetch(`http://127.0.0.1:${port}${pathname}`, {
        method: 'POST',
        headers,
        body: new Uint8Array(body),
      }).catch(() => null)
      const after = Number(response?.headers.get('retry-after'))
      return response && { status: response.status, retryAfter: after > 0 ? after * 1000 : null }
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function readVapid(authorization: string): Pick<Received, 'claims' | 'key'> {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? []
  const [head = '', said = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString('base64url'),
  )
  const publicKey = createPublicKey({
    key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' },
    format: 'jwk',
  })
  const signed = Buffer.from(`${head}.${said}`)
  const checked = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const
  if (!verify('sha256', signed, checked, Buffer.from(signature, 'base64url')))
    throw new Error('the signature is wrong')
  return { claims: JSON.parse(Buffer.from(said, 'base64url').toString('utf8')), key }
}
