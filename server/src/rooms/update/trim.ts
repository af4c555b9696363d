import { Cursor } from './cursor.ts'
import { cutStruct } from './cut.ts'
import type { Section, UpdateSlice } from './scan.ts'
import { StructReader } from './struct.ts'
import type { Vector } from './vector.ts'

/**
 * What of an update is new to somebody who knows `known`. A struct that reaches back into what is known is cut: Yjs
 * would cut it too, but throws when a forged one begins in what it has collected as garbage, and the rest of that
 * update is lost on the device. Deletions stay, because no state vector tells which are known.
 */
export function withoutKnown(update: UpdateSlice, known: Vector): UpdateSlice {
  const sections: Section[] = []
  for (const section of update.sections) {
    const clock = known.get(section.client) ?? 0
    if (section.end <= clock) continue
    sections.push(section.clock >= clock ? section : from(update.bytes, section, clock))
  }
  return { ...update, sections }
}

/** The section from `known` on, which lies inside it. */
function from(bytes: Uint8Array, section: Section, known: number): Section {
  const { client, to } = section
  const reader = new StructReader()
  const cursor = new Cursor(bytes, section.from, to)
  let { clock, structs } = section
  for (;;) {
    const at = cursor.pos
    reader.read(cursor, client, clock)
    if (clock === known) return { ...section, clock, structs, from: at }
    if (reader.clock > known) {
      const head = cutStruct(new Cursor(bytes, at, cursor.pos), client, clock, known)
      return { ...section, clock: known, structs, head, from: cursor.pos }
    }
    clock = reader.clock
    structs--
  }
}
