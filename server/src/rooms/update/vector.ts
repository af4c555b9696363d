import { Cursor, MALFORMED } from './cursor.ts'
import { MAX_CLOCK } from './struct.ts'
import { encodeVarUints } from './writer.ts'

/** A state vector: for each client, the clock up to which its structs are known. */
export type Vector = ReadonlyMap<number, number>

/** Null for bytes that are no encoded state vector. */
export function decodeVector(bytes: Uint8Array): Map<number, number> | null {
  const cursor = new Cursor(bytes)
  try {
    const vector = new Map<number, number>()
    for (let left = cursor.count(2); left > 0; left--) {
      const client = cursor.varUint()
      raise(vector, client, Math.min(cursor.varUint(), MAX_CLOCK))
    }
    return vector
  } catch (error) {
    if (error === MALFORMED) return null
    throw error
  }
}

export function encodeVector(vector: Vector): Uint8Array {
  return encodeVarUints([vector.size, ...[...vector].flat()])
}

/** Whether everything that `needed` names is known in `vector`. */
export function covers(vector: Vector, needed: Vector): boolean {
  for (const [client, clock] of needed) if (clock > (vector.get(client) ?? 0)) return false
  return true
}

export function raise(vector: Map<number, number>, client: number, clock: number): void {
  if (clock > (vector.get(client) ?? 0)) vector.set(client, clock)
}
