import type { ScannedUpdate } from './scan.ts'
import { covers, type Vector } from './vector.ts'

/** One section on its way: how many of its needs have been met. */
interface Track {
  readonly steps: readonly number[]
  readonly end: number
  met: number
  /** Waits for another section, which goes on first. */
  waits: boolean
}

/**
 * Whether every struct of an update finds what it refers to: in what is `known`, or in the update in some order. Looks
 * only at where a section needs more of another one than before, and reads no struct again. For an update whose
 * sections begin in what is known and have no holes; how much of another one can be placed, `walkCausally` tells.
 */
export function placesItself({ sections, needs }: ScannedUpdate, known: Vector): boolean {
  const open = needs.filter(({ ends }) => !covers(known, ends))
  if (open.length === 0) return true
  const reached = new Map(known)
  for (const { client, end } of sections) reached.set(client, end)
  const tracks = new Map<number, Track>()
  for (const { section, steps } of open)
    tracks.set(section.client, { steps, end: section.end, met: 0, waits: false })

  for (const first of tracks.values()) {
    const stack = [first]
    for (let track = stack.at(-1); track; track = stack.at(-1)) {
      const { steps, met } = track
      const below = stack.at(-2)
      if (met === steps.length || (below && placed(track) >= (below.steps[below.met + 2] ?? 0))) {
        stack.pop()
        if (below) below.waits = false
        continue
      }
      const client = steps[met + 1] ?? 0
      const end = steps[met + 2] ?? 0
      const other = tracks.get(client)
      if (
        end <= (known.get(client) ?? 0) ||
        end <= (other ? placed(other) : (reached.get(client) ?? 0))
      ) {
        track.met += 3
        continue
      }
      // One that waits already is waiting, in the end, for this one: neither can ever be placed.
      if (!other || other.waits || end > other.end) return false
      track.waits = true
      stack.push(other)
    }
  }
  return true
}

/** The clock up to which a section has been placed. */
function placed({ steps, met, end }: Track): number {
  return steps[met] ?? end
}
