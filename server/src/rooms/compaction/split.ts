import type { NewPart } from '#server/log/log.ts'
import { plainBytes } from '../update/bytes.ts'
import { walkCausally } from '../update/causal-walk.ts'
import {
  addDeletions,
  type Deletions,
  encodeDeletions,
  NO_DELETIONS,
  tidy,
  within,
} from '../update/deletions.ts'
import { Join } from '../update/join.ts'
import type { ScannedUpdate, Section } from '../update/scan.ts'
import { encodeVector } from '../update/vector.ts'

/**
 * Cuts one update into parts of about `partBytes`, each of which builds only on itself and those before it, and names
 * the deletions of its own structs: a client that takes them one after another never sees a gap. Null when some of it
 * could never be placed.
 */
export function splitCausally(update: ScannedUpdate, partBytes: number): NewPart[] | null {
  const deletions: Deletions = new Map()
  addDeletions(deletions, update.deletions)
  tidy(deletions)
  const parts: NewPart[] = []
  let open = new Map<number, Section>()
  let bytes = 0

  const close = (): void => {
    const own = within(deletions, (client) => {
      const section = open.get(client)
      return section ? [section.clock, section.end] : [0, 0]
    })
    const join = new Join<null>()
    join.add(
      {
        bytes: update.bytes,
        sections: [...open.values()],
        deletions: own.size > 0 ? encodeDeletions(own) : NO_DELETIONS,
      },
      null,
    )
    const ends = new Map([...open.values()].map(({ client, end }) => [client, end]))
    parts.push({ vector: encodeVector(ends), bytes: join.encode(plainBytes).update })
    open = new Map()
    bytes = 0
  }

  const tracks = walkCausally(update, new Map(), ({ section, clock, cursor }, from, fromClock) => {
    const { client } = section
    const begun = { client, clock: fromClock, end: 0, structs: 0, head: null, from, to: 0 }
    const before = open.get(client) ?? begun
    open.set(client, { ...before, end: clock, structs: before.structs + 1, to: cursor.pos })
    bytes += cursor.pos - from
    if (bytes >= partBytes) close()
  })
  if (open.size > 0) close()
  return tracks.every(({ structs, section }) => structs === section.structs) ? parts : null
}
