import {
  type Accessor,
  createMemo,
  createRoot,
  createSignal,
  getOwner,
  onCleanup,
  untrack,
} from 'solid-js'

interface Entry<Item, Row> {
  item: Item
  readonly row: Row
  readonly give: (item: Item) => void
  readonly dispose: () => void
}

/** So many rows wait for items to come; a day that was once very full does not keep all of them. */
const SPARE = 6

/**
 * A row for each item, like `<For>`, but a row whose item has left is given to one that has come, instead of being made
 * anew: when the month turns, every cell shows other posts in the elements that it has. An item that stays keeps its row,
 * and with it the focus.
 * @param most rows that wait for items to come
 */
export function recycledRows<Item, Row>(
  items: Accessor<readonly Item[]>,
  make: (item: Accessor<Item>) => Row,
  most = SPARE,
): Accessor<readonly Row[]> {
  const owner = getOwner()
  let shown: readonly Entry<Item, Row>[] = []
  let spare: readonly Entry<Item, Row>[] = []

  const create = (first: Item): Entry<Item, Row> =>
    createRoot((dispose) => {
      const [item, setItem] = createSignal<Item>(first)
      return { item: first, row: make(item), give: (next) => setItem(() => next), dispose }
    }, owner)

  const give = (entry: Entry<Item, Row>, item: Item): Entry<Item, Row> => {
    entry.item = item
    entry.give(item)
    return entry
  }

  onCleanup(() => {
    for (const entry of [...shown, ...spare]) entry.dispose()
  })
  return createMemo(() => {
    const wanted = items()
    return untrack(() => {
      const left = new Map(shown.map((entry) => [entry.item, entry]))
      const kept = wanted.map((item) => {
        const entry = left.get(item)
        left.delete(item)
        return entry
      })
      const free = [...left.values(), ...spare]
      shown = wanted.map((item, index) => {
        const known = kept[index]
        if (known) return known
        const recycled = free.shift()
        return recycled ? give(recycled, item) : create(item)
      })
      spare = free.slice(0, most)
      for (const entry of free.slice(most)) entry.dispose()
      return shown.map(({ row }) => row)
    })
  })
}
