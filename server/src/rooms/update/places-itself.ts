import { STEP } from './needs.ts'
import type { ScannedUpdate } from './scan.ts'
import type { Vector } from './vector.ts'

/** One section on its way: its steps before `met` have been taken. */
interface Track {
  readonly to: number
  readonly end: number
  met: number
  /** Waits for another section, which goes on first. */
  waits: boolean
}

/** By the index of a client where there is a list. */
interface Placing {
  readonly steps: Float64Array
  /** How far each client is there without being walked. */
  readonly ends: Float64Array
  /** Those that are walked. */
  readonly tracks: readonly (Track | null)[]
}

/**
 * Whether every struct of an update finds what it refers to: in what is `known`, or in the update in some order. Looks
 * only at where a section needs more of another one than before, and reads no struct again. For an update whose
 * sections begin in what is known and have no holes; how much of another one can be placed, `walkCausally` tells.
 */
export function placesItself({ sections, needs }: ScannedUpdate, known: Vector): boolean {
  const { clients, steps } = needs
  const ends = Float64Array.from(clients, (client) => known.get(client) ?? 0)
  const open = needs.sections.filter(({ from, to }) => !isCovered(steps, from, to, ends))
  if (open.length === 0) return true
  const indexes = new Map(clients.map((client, index) => [client, index]))
  const tracks: (Track | null)[] = clients.map(() => null)
  const all: Track[] = []
  for (const { section, from, to } of open) {
    const track = { to, end: section.end, met: from, waits: false }
    const index = indexes.get(section.client)
    if (index !== undefined) tracks[index] = track
    all.push(track)
  }
  for (const { client, end } of sections) {
    const index = indexes.get(client)
    if (index !== undefined && !tracks[index]) ends[index] = end
  }
  const placing = { steps, ends, tracks }
  return all.every((track) => reachesItsEnd(track, placing))
}

function reachesItsEnd(first: Track, placing: Placing): boolean {
  const stack = [first]
  for (let track = stack.at(-1); track; track = stack.at(-1)) {
    const below = stack.at(-2)
    const next = goOn(
      track,
      below ? (placing.steps[below.met + 2] ?? 0) : Number.POSITIVE_INFINITY,
      placing,
    )
    if (next === null) return false
    if (next === track) {
      stack.pop()
      if (below) below.waits = false
    } else {
      track.waits = true
      stack.push(next)
    }
  }
  return true
}

/** Walks a track until it is at `until` or its end, and returns it; or the one that it waits for; null when for ever. */
function goOn(track: Track, until: number, { steps, ends, tracks }: Placing): Track | null {
  for (; track.met < track.to && placed(track, steps) < until; track.met += STEP) {
    const index = steps[track.met + 1] ?? 0
    const end = steps[track.met + 2] ?? 0
    const other = tracks[index]
    if (end <= (ends[index] ?? 0) || (other && end <= placed(other, steps))) continue
    // One that waits already is waiting, in the end, for this one: neither can ever be placed.
    return !other || other.waits || end > other.end ? null : other
  }
  return track
}

/** The clock up to which a section has been placed. */
function placed({ met, to, end }: Track, steps: Float64Array): number {
  return met < to ? (steps[met] ?? 0) : end
}

/** Whether what these steps need is there at the `ends` of the clients. */
function isCovered(steps: Float64Array, from: number, to: number, ends: Float64Array): boolean {
  for (let at = from; at < to; at += STEP)
    if ((steps[at + 2] ?? 0) > (ends[steps[at + 1] ?? 0] ?? 0)) return false
  return true
}
