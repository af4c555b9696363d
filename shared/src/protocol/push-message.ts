/**
 * Messages to a device that sleeps, sealed for it alone (RFC 8291, `aes128gcm`): whoever carries one, our relay and the
 * browser's push service, sees when it goes and how long it is about, and nothing of what it says.
 */

/** What a browser gives out with its subscription, in base64url. */
export interface PushTarget {
  /** Its public key: 65 bytes, an uncompressed point on P-256. */
  readonly p256dh: string
  /** 16 bytes that senders and the browser share. */
  readonly auth: string
}

export interface SealMeans {
  /** Fills them. */
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => unknown
  /** What is sealed is a multiple of so many bytes long, so that its length tells little; 1 adds nothing. */
  readonly room: number
  /** A pair for this message alone; null makes one. */
  readonly own: CryptoKeyPair | null
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
const SALT_BYTES = 16
/** One record holds it all; longer ones are no messages. */
const RECORD_BYTES = 4096
const LAST_RECORD = 2
const TAG_BYTES = 16

/** Throws for a target that is none. */
export async function sealPush(
  target: PushTarget,
  text: string,
  means: SealMeans,
): Promise<Uint8Array<ArrayBuffer>> {
  const theirs = bytesOf(target.p256dh)
  const theirKey = await crypto.subtle.importKey('raw', theirs, CURVE, false, [])
  const own = means.own ?? (await crypto.subtle.generateKey(CURVE, true, ['deriveBits']))
  const ours = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey))
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: theirKey },
    own.privateKey,
    256,
  )
  const salt = new Uint8Array(SALT_BYTES)
  means.random(salt)
  const secret = await derive(
    shared,
    bytesOf(target.auth),
    joined(said('WebPush: info\0'), theirs, ours),
    32,
  )
  const key = await derive(secret, salt, said('Content-Encoding: aes128gcm\0'), 16)
  const iv = await derive(secret, salt, said('Content-Encoding: nonce\0'), 12)
  const plain = padded(said(text), means.room)
  if (plain.length + TAG_BYTES > RECORD_BYTES) throw new RangeError('The message is too long')
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, aes, plain)
  const size = new Uint8Array(4)
  new DataView(size.buffer).setUint32(0, RECORD_BYTES)
  return joined(salt, size, Uint8Array.of(ours.length), ours, new Uint8Array(sealed))
}

async function derive(
  from: BufferSource,
  salt: BufferSource,
  info: BufferSource,
  bytes: number,
): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', from, 'HKDF', false, ['deriveBits'])
  return crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, bytes * 8)
}

function padded(text: Uint8Array<ArrayBuffer>, room: number): Uint8Array<ArrayBuffer> {
  const length = Math.ceil((text.length + 1) / room) * room
  const whole = new Uint8Array(length)
  whole.set(text)
  whole[text.length] = LAST_RECORD
  return whole
}

function said(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Throws for what is no base64url. */
export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

export function base64urlOf(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
