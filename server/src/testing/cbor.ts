type Cbor = number | string | Uint8Array | ReadonlyMap<number | string, Cbor>

const INT = 0
const NEGATIVE = 1
const BYTES = 2
const TEXT = 3
const MAP = 5

/** As much of CBOR (RFC 8949) as an authenticator needs to say what it made. */
export function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') {
    return value < 0 ? head(NEGATIVE, -1 - value) : head(INT, value)
  }
  if (typeof value === 'string') {
    const text = Buffer.from(value)
    return Buffer.concat([head(TEXT, text.length), text])
  }
  if (value instanceof Uint8Array) return Buffer.concat([head(BYTES, value.length), value])
  const entries = [...value].flatMap(([key, of]) => [cbor(key), cbor(of)])
  return Buffer.concat([head(MAP, value.size), ...entries])
}

function head(major: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(major << 5) | size])
  if (size < 256) return Buffer.from([(major << 5) | 24, size])
  return Buffer.from([(major << 5) | 25, size >> 8, size & 0xff])
}
