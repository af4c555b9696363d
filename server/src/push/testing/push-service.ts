import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto'
import type { lookup } from 'node:dns'
import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { PushTarget } from '#shared/protocol/push-message.ts'
import { createPostPush, type PostPush } from '../post-push.ts'
import { CERTIFICATE, KEY } from './push-example.ts'

export interface Received {
  readonly text: string
  readonly topic: string
  readonly ttl: number
  /** What the relay's token says, its signature checked. */
  readonly claims: { readonly aud: string; readonly exp: number; readonly sub?: string }
  readonly key: string
}

/** A browser that subscribed at a push service: it opens what reaches it (RFC 8291), by code of its own. */
export interface TestReceiver {
  readonly target: PushTarget
  /** Throws for what is not sealed for it. */
  open(message: Buffer): string
}

/** A push service as the standards have it (RFC 8030, 8188, 8291, 8292), over TLS, and a browser that subscribed there. */
export interface TestPushService extends Pick<TestReceiver, 'target'> {
  readonly endpoint: string
  /** The same with the port that it really has. */
  readonly address: string
  readonly received: readonly Received[]
  /** How many requests came, also those that were refused. */
  readonly asked: () => number
  /** What it answers from now on. */
  answer(status: number, headers?: Readonly<Record<string, string>>): void
  /** As the relay reaches it: by its public name, which leads to another port of this machine. */
  readonly post: PostPush
  stop(): Promise<void>
}

export function createReceiver(): TestReceiver {
  const browser = createECDH('prime256v1')
  const own = browser.generateKeys()
  const auth = randomBytes(16)
  return {
    target: { p256dh: own.toString('base64url'), auth: auth.toString('base64url') },
    open(message) {
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
    },
  }
}

const HOST = 'push.example'
type Resolved = (error: Error | null, addresses: { address: string; family: number }[]) => void

export async function startPushService(): Promise<TestPushService> {
  const { target, open } = createReceiver()
  const received: Received[] = []
  let asked = 0
  let answer: { status: number; headers: Readonly<Record<string, string>> } = {
    status: 201,
    headers: {},
  }

  const server = createServer({ cert: CERTIFICATE, key: KEY }, (request, response) => {
    void (async () => {
      asked += 1
      const body = await buffer(request)
      if (answer.status === 201) {
        const { authorization, topic, ttl, 'content-encoding': encoding } = request.headers
        const { claims, key } = readVapid(String(authorization))
        // As a push service refuses: another one’s token, another encoding, no time to live.
        if (claims.aud !== `https://${HOST}` || request.headers.host?.split(':')[0] !== HOST)
          throw new Error('meant for another push service')
        if (encoding !== 'aes128gcm' || !/^[\w-]{1,32}$/.test(String(topic)) || !Number(ttl))
          throw new Error('not as the standards have it')
        received.push({ text: open(body), topic: String(topic), ttl: Number(ttl), claims, key })
      }
      response.writeHead(answer.status, answer.headers).end()
    })().catch(() => response.writeHead(400).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  const reach = createPostPush({
    resolve: ((_name: string, _options: object, done: Resolved) =>
      done(null, [{ address: '127.0.0.1', family: 4 }])) as typeof lookup,
    isOpen: () => true,
    trusted: CERTIFICATE,
  })

  return {
    endpoint: `https://${HOST}/device-1`,
    address: `https://${HOST}:${port}/device-1`,
    target,
    received,
    asked: () => asked,
    answer(status, headers = {}) {
      answer = { status, headers }
    },
    post(request) {
      const { host, pathname } = new URL(request.endpoint)
      return reach({ ...request, endpoint: `https://${host}:${port}${pathname}` })
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
