import { expect, test } from 'vitest'
import { base64urlOf, bytesOf, sealPush } from './push-message.ts'

/** RFC 8291, appendix A. */
const UA_PUBLIC =
  'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4'
const AS_PUBLIC =
  'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8'
const AS_PRIVATE = 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'
const AUTH = 'BTBZMqHH6r4Tts7J_aSIgg'
const SALT = 'DGv6ra1nlYgDCS1FRnbzlw'
const SEALED =
  'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN'

async function pairOf(publicKey: string, d: string): Promise<CryptoKeyPair> {
  const point = bytesOf(publicKey)
  const [x, y] = [base64urlOf(point.slice(1, 33)), base64urlOf(point.slice(33))]
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const jwk = { kty: 'EC', crv: 'P-256', x, y }
  return {
    publicKey: await crypto.subtle.importKey('jwk', jwk, curve, true, []),
    privateKey: await crypto.subtle.importKey('jwk', { ...jwk, d }, curve, true, ['deriveBits']),
  }
}

test('RFC 8291: a message is sealed as the example of the standard says', async () => {
  const sealed = await sealPush(
    { p256dh: UA_PUBLIC, auth: AUTH },
    'When I grow up, I want to be a watermelon',
    {
      random(bytes) {
        bytes.set(bytesOf(SALT))
        return bytes
      },
      room: 1,
      own: await pairOf(AS_PUBLIC, AS_PRIVATE),
    },
  )
  expect(base64urlOf(sealed)).toBe(SEALED)
})

const target = { p256dh: UA_PUBLIC, auth: AUTH }
const means = {
  random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  room: 256,
  own: null,
}

test('the length of a message does not tell that of its text, and no two are alike', async () => {
  const [short, long, again] = await Promise.all(
    ['Oui', 'Portes ouvertes de Rennes : samedi, on vous attend', 'Oui'].map((text) =>
      sealPush(target, text, means),
    ),
  )
  expect(short?.length).toBe(long?.length)
  expect(short).not.toEqual(again)
})

test('what no push service would carry, and a key that is none, is refused', async () => {
  await expect(sealPush(target, 'x'.repeat(5_000), means)).rejects.toThrow(RangeError)
  await expect(sealPush({ ...target, p256dh: 'AAAA' }, 'x', means)).rejects.toThrow()
})
