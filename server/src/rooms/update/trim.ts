import { Cursor } from './cursor.ts'
import type { Section, UpdateSlice } from './scan.ts'
import { StructReader } from './struct.ts'
import type { Vector } from './vector.ts'

/**
 * What of an update is new to somebody who knows `known`: whole structs, so that the first one of a client may reach
 * a little back into what is known, which Yjs skips. Deletions stay, because no state vector tells which are known.
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

/** The section from the struct on that holds `known`, which lies inside it. */
function from(bytes: Uint8Array, section: Section, known: number): Section {
  const { client, to } = section
  const reader = new StructReader()
  const cursor = new Cursor(bytes, section.from, to)
  let { clock, structs } = section
  for (;;) {
    const at = cursor.pos
    reader.read(cursor, client, clock)
    if (reader.clock > known) return { ...section, clock, structs, from: at }
    clock = reader.clock
    structs--
  }
}
