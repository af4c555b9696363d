import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON as RegisterOptions,
  RegistrationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON as UseOptions,
} from '@simplewebauthn/server'
import { cbor } from './cbor.ts'

/** A passkey as a browser and an authenticator make it, and what they can be made to say that is not so. */
export interface TestPasskey {
  readonly id: string
  /** The body of the answer to `options/register`, without the name. */
  readonly made: RegistrationResponseJSON
  /** The body of the answer to `options/use`. */
  answer(options: UseOptions, lies?: Lies): AuthenticationResponseJSON
}

interface Lies {
  /** Of a passkey that there is already. */
  readonly id?: string
  readonly origin?: string
  readonly host?: string
  readonly userHandle?: string
  /** Whether the person was asked for their finger or PIN. */
  readonly verified?: boolean
  /** How often it says that it was used. */
  readonly counter?: number
}

const USER_PRESENT = 0x01
const USER_VERIFIED = 0x04
const HAS_CREDENTIAL = 0x40

/** @param origin at which the browser is */
export function makePasskey(
  options: RegisterOptions,
  origin: string,
  lies: Lies = {},
): TestPasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = lies.id ? Buffer.from(lies.id, 'base64url') : randomBytes(16)
  const cose = cbor(
    new Map<number, number | Buffer>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  )
  const length = Buffer.from([0, id.length])
  const credential = Buffer.concat([Buffer.alloc(16), length, id, cose])
  const data = Buffer.concat([
    authenticatorData(lies.host ?? options.rp.id ?? '', HAS_CREDENTIAL, 0, lies.verified),
    credential,
  ])
  const attestation = new Map<string, string | Buffer | Map<string, string>>([
    ['fmt', 'none'],
    ['attStmt', new Map()],
    ['authData', data],
  ])
  const name = id.toString('base64url')
  return {
    id: name,
    made: {
      id: name,
      rawId: name,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: clientData('webauthn.create', options.challenge, lies.origin ?? origin),
        attestationObject: cbor(attestation).toString('base64url'),
      },
    },
    answer({ challenge, rpId }, lies = {}) {
      const { host = rpId ?? '', counter = 0, verified, userHandle = options.user.id } = lies
      const clientDataJSON = clientData('webauthn.get', challenge, lies.origin ?? origin)
      const signed = authenticatorData(host, 0, counter, verified)
      const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest()
      return {
        id: name,
        rawId: name,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON,
          authenticatorData: signed.toString('base64url'),
          signature: sign('sha256', Buffer.concat([signed, hash]), privateKey).toString(
            'base64url',
          ),
          userHandle,
        },
      }
    },
  }
}

function authenticatorData(host: string, flags: number, counter: number, verified = true): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  const all = flags | USER_PRESENT | (verified ? USER_VERIFIED : 0)
  return Buffer.concat([createHash('sha256').update(host).digest(), Buffer.from([all]), count])
}

function clientData(type: string, challenge: string, origin: string): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin })).toString('base64url')
}
