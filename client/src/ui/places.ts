import { type Accessor, createEffect, on } from 'solid-js'

/** Where records stand in a list: also those that have left it while somebody had them open, whoever took them out. */
export interface Places {
  /** The one so many further on, or the last one that way. Null where there is none, and past either end of what one has left. */
  from(id: string | null, steps: number): string | null
  /** How many of the list stand before what comes after it; none for one that never stood in it. */
  after(id: string | null): number
}

/** Nobody goes back to more of them than that. */
const MOST_LEFT = 50

export function createPlaces(ids: Accessor<readonly string[]>): Places {
  /** What has left the list, with the list as it was before. */
  const left = new Map<string, readonly string[]>()
  createEffect(
    on(ids, (now, before: readonly string[] = []) => {
      const shown = new Set(now)
      for (const id of left.keys()) if (shown.has(id)) left.delete(id)
      for (const id of before) if (!shown.has(id)) left.set(id, before)
      for (const id of left.keys()) {
        if (left.size <= MOST_LEFT) break
        left.delete(id)
      }
    }),
  )

  /** What comes after it has its place; null for one that never stood there. */
  const placeLeft = (id: string | null): number | null => {
    const before = id === null ? undefined : left.get(id)
    if (id === null || before === undefined) return null
    const shown = ids()
    const next = before.slice(before.indexOf(id)).find((one) => shown.includes(one))
    return next === undefined ? shown.length : shown.indexOf(next)
  }
  return {
    from(id, steps) {
      const shown = ids()
      const last = shown.length - 1
      const at = id === null ? -1 : shown.indexOf(id)
      const clamped = (index: number) => shown[Math.max(0, Math.min(index, last))] ?? null
      if (at >= 0) return clamped(at + steps)
      const place = placeLeft(id)
      if (place === null) return clamped(steps < 0 ? last : 0)
      if (steps < 0 ? place === 0 : place > last) return null
      return clamped(steps < 0 ? place + steps : place + steps - 1)
    },
    after(id) {
      const at = id === null ? -1 : ids().indexOf(id)
      return at >= 0 ? at + 1 : (placeLeft(id) ?? 0)
    },
  }
}
