import { type Accessor, createSignal } from 'solid-js'

/** The cases that are marked, to act on all of them. */
export interface Marks {
  readonly marked: Accessor<ReadonlySet<string>>
  toggle(id: string): void
  /** From the one that was marked last to this one, as they stand in the list. */
  markTo(id: string): void
  /** The same by the keys, which go from where somebody is. */
  extend(from: string | null, to: string): void
  /** All that the filter lets through, or none where all of them are. */
  toggleAll(): void
  clear(): void
  /** Takes the mark off all others. */
  keep(ids: ReadonlySet<string>): void
}

export function createMarks(means: { readonly ids: Accessor<readonly string[]> }): Marks {
  const [marked, setMarked] = createSignal<ReadonlySet<string>>(new Set())
  let anchor: string | null = null
  const markTo = (id: string): void => {
    const order = means.ids()
    const [from, to] = [order.indexOf(anchor ?? ''), order.indexOf(id)]
    const between =
      from < 0 || to < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1)
    anchor = id
    setMarked(new Set([...marked(), ...between]))
  }
  return {
    marked,
    toggle(id) {
      anchor = id
      const next = new Set(marked())
      if (!next.delete(id)) next.add(id)
      setMarked(next)
    },
    markTo,
    extend(from, to) {
      if (from !== null) anchor = from
      markTo(to)
    },
    toggleAll() {
      const every = means.ids()
      const isAll = every.every((id) => marked().has(id))
      setMarked(new Set(isAll ? [] : every))
    },
    clear() {
      anchor = null
      setMarked(new Set<string>())
    },
    keep: (ids) => setMarked(new Set([...marked()].filter((id) => ids.has(id)))),
  }
}
