/** How many bytes `writeVarUint` takes for a number. */
export function varUintLength(value: number): number {
  let length = 1
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) length++
  return length
}

/** Writes seven bits a byte, as lib0 does, and returns the offset behind it. */
export function writeVarUint(target: Uint8Array, offset: number, value: number): number {
  let at = offset
  let rest = value
  while (rest >= 0x80) {
    target[at++] = (rest % 0x80) | 0x80
    rest = Math.floor(rest / 0x80)
  }
  target[at++] = rest
  return at
}

/** The bytes of some numbers, one after another. */
export function encodeVarUints(values: Iterable<number>): Uint8Array {
  const all = [...values]
  const bytes = new Uint8Array(all.reduce((sum, value) => sum + varUintLength(value), 0))
  let at = 0
  for (const value of all) at = writeVarUint(bytes, at, value)
  return bytes
}
