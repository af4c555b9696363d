/** What takes room on the line, in px. */
export interface Box {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** Each box in the first lane that is free there, from 0; `boxes` by where they begin. */
export function lanesFor(boxes: readonly Box[]): ReadonlyMap<string, number> {
  const taken: number[] = []
  const lanes = new Map<string, number>()
  for (const { id, from, to } of boxes) {
    // What ends where the next begins may be a fraction of a pixel behind it.
    const free = taken.findIndex((until) => until < from + 1)
    const lane = free < 0 ? taken.length : free
    taken[lane] = to
    lanes.set(id, lane)
  }
  return lanes
}

const LETTER = 7
const AROUND_NAME = 22

/** About how wide a name and the days below it are, in px: whether they have room in their bar. */
export function labelWidth(name: string, days: string): number {
  return Math.max(name.length, days.length - 1) * LETTER + AROUND_NAME
}
