import { Cursor } from './cursor.ts'
import type { ScannedUpdate, Section } from './scan.ts'
import { StructReader } from './struct.ts'
import type { Vector } from './vector.ts'

/** One section on its way: how far it has been walked. */
export interface Track {
  readonly section: Section
  readonly cursor: Cursor
  /** Structs walked, clock after them; the cursor stands behind them. */
  structs: number
  clock: number
  /** What comes next can never be placed: something that it needs is neither known nor in this update. */
  blocked: boolean
  /** Waits for this struct of another client, whose section is walked first; null when it waits for nothing. */
  waitsFor: { readonly client: number; readonly clock: number } | null
}

/**
 * Walks the structs of an update in an order in which each one finds what it refers to, as Yjs does when it
 * integrates them, starting from what is `known` and leaving out what can never be placed. `visit` is called behind
 * each struct. Skip structs are walked where what they stand for is known.
 */
export function walkCausally(
  update: ScannedUpdate,
  known: Vector,
  visit: (track: Track, from: number, fromClock: number) => void = () => {},
): readonly Track[] {
  const tracks = update.sections.map(
    (section): Track => ({
      section,
      cursor: new Cursor(update.bytes, section.from, section.to),
      structs: 0,
      clock: section.clock,
      blocked: section.clock > (known.get(section.client) ?? 0),
      waitsFor: null,
    }),
  )
  const byClient = new Map(tracks.map((track) => [track.section.client, track]))
  const reader = new StructReader()

  const has = (client: number, clock: number): boolean => {
    if (clock < (known.get(client) ?? 0)) return true
    const track = byClient.get(client)
    return track !== undefined && clock >= track.section.clock && clock < track.clock
  }
  /** What the struct just read has to wait for. */
  const missing = (): Track['waitsFor'] => {
    const { firstClient, firstClock, secondClient, secondClock } = reader
    if (firstClient !== -1 && !has(firstClient, firstClock))
      return { client: firstClient, clock: firstClock }
    if (secondClient !== -1 && !has(secondClient, secondClock))
      return { client: secondClient, clock: secondClock }
    return null
  }

  /** Walks one struct of a track and returns that track; or the one that has to go first; or null at its end. */
  const step = (track: Track): Track | null => {
    const { section, cursor } = track
    if (track.blocked || track.structs === section.structs) return null
    const from = cursor.pos
    reader.read(cursor, section.client, track.clock)
    const hole = reader.isSkip && reader.clock > (known.get(section.client) ?? 0)
    track.waitsFor = missing()
    if (!track.waitsFor && !hole) {
      const fromClock = track.clock
      track.structs++
      track.clock = reader.clock
      visit(track, from, fromClock)
      return track
    }
    cursor.pos = from
    const before = track.waitsFor && byClient.get(track.waitsFor.client)
    // One that waits already is waiting, in the end, for this one: neither can ever be placed.
    if (before && !before.waitsFor && !before.blocked && before.structs < before.section.structs)
      return before
    track.blocked = true
    track.waitsFor = null
    return null
  }

  for (const first of tracks) {
    const stack = [first]
    for (let track = stack.at(-1); track; track = stack.at(-1)) {
      const next = step(track)
      const below = stack.at(-2)?.waitsFor
      if (next === null) stack.pop()
      else if (next !== track) stack.push(next)
      else if (below && has(below.client, below.clock)) stack.pop()
    }
  }
  return tracks
}
