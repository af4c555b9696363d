import { contentFrom } from './content.ts'
import type { Cursor } from './cursor.ts'
import { GC, HAS_ORIGIN, HAS_PARENT_SUB, HAS_RIGHT_ORIGIN, KIND, SKIP } from './struct.ts'
import { skipString } from './text.ts'
import { encodeVarUints } from './writer.ts'

/**
 * The struct at the cursor, which begins at `clock`, as it is from the clock `from` inside it: as Yjs writes one with an
 * offset (`Item.write`), an item then follows on the one before it and takes its parent from there.
 */
export function cutStruct(cursor: Cursor, client: number, clock: number, from: number): Uint8Array {
  const offset = from - clock
  const info = cursor.byte()
  const kind = info & KIND
  if (kind === GC || kind === SKIP)
    return Buffer.concat([Uint8Array.of(info), encodeVarUints([cursor.varUint() - offset])])
  const left = [client, from - 1]
  const right: number[] = []
  if (info & HAS_ORIGIN) skipId(cursor)
  if (info & HAS_RIGHT_ORIGIN) right.push(cursor.varUint(), cursor.varUint())
  if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) === 0) {
    if (cursor.varUint() === 1) skipString(cursor)
    else skipId(cursor)
    if (info & HAS_PARENT_SUB) skipString(cursor)
  }
  return Buffer.concat([
    Uint8Array.of(info | HAS_ORIGIN),
    encodeVarUints([...left, ...right]),
    contentFrom(cursor, kind, offset),
  ])
}

function skipId(cursor: Cursor): void {
  cursor.varUint()
  cursor.varUint()
}
