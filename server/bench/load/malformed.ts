/** Messages that no client of ours would send, as a broken or hostile one might; the same ones from the same seed. */
import * as encoding from 'lib0/encoding'
import { MESSAGE } from '#shared/protocol/messages.ts'
import { below, pick } from '../fixture/random.ts'
import { syncMessage } from './messages.ts'
import { Typist } from './typist.ts'

type Random = () => number
type Spoil = (random: Random, prefix: Uint8Array) => Uint8Array

export function malformedMessage(random: Random, prefix: Uint8Array): Uint8Array {
  if (random() < BOMBS) return syncMessage(prefix, 'update', THIRTY_MILLION_STRUCTS)
  return pick(random, SPOILS)(random, prefix)
}

/** Few, because each one stops a relay that applies it for a sixth of a second. */
const BOMBS = 0.0025

const noise = (random: Random, most: number): Uint8Array =>
  Uint8Array.from({ length: 1 + below(random, most) }, () => below(random, 256))

const SPOILS: readonly Spoil[] = [
  function anything(random, prefix) {
    return joined(prefix, noise(random, 64))
  },
  function anUpdateOfNoise(random, prefix) {
    return syncMessage(prefix, pick(random, ['update', 'step2']), noise(random, 64))
  },
  function cutShort(random, prefix) {
    const whole = new Typist(1_000 + below(random, 1_000), prefix).type()
    return whole.slice(0, prefix.length + 1 + below(random, whole.length - prefix.length - 1))
  },
  function oneByteChanged(random, prefix) {
    const spoilt = new Typist(1_000 + below(random, 1_000), prefix).type().slice()
    spoilt[prefix.length + 2 + below(random, spoilt.length - prefix.length - 2)] = below(
      random,
      256,
    )
    return spoilt
  },
  function aLengthThatIsNotThere(random, prefix) {
    return joined(
      prefix,
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        encoding.writeVarUint(encoder, below(random, 3))
        encoding.writeVarUint(encoder, 2 ** 31 + below(random, 2 ** 31))
        encoding.writeUint8Array(encoder, noise(random, 8))
      }),
    )
  },
  function aStateVectorOfNoise(random, prefix) {
    return syncMessage(prefix, 'step1', noise(random, 32))
  },
  function awarenessOfNoise(random, prefix) {
    return awareness(prefix, noise(random, 64))
  },
  function awarenessThatIsNoJson(random, prefix) {
    return awareness(
      prefix,
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, 1)
        encoding.writeVarUint(encoder, below(random, 2 ** 31))
        encoding.writeVarUint(encoder, 1)
        encoding.writeVarString(encoder, '{"user":')
      }),
    )
  },
]

/** Eight bytes: one client, thirty million structs, nothing behind. */
const THIRTY_MILLION_STRUCTS = encoding.encode((encoder) => {
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, 30_000_000)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, 0)
  encoding.writeUint8(encoder, 0)
})

function awareness(prefix: Uint8Array, payload: Uint8Array): Uint8Array {
  return joined(
    prefix,
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.awareness)
      encoding.writeVarUint8Array(encoder, payload)
    }),
  )
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
