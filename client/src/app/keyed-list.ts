import type { Accessor } from 'solid-js'
import { createStore, reconcile } from 'solid-js/store'

interface Keyed {
  readonly id: string
}

/**
 * A list that is told anew again and again: whoever is in it before and after stays the same record, in which only what
 * changed is written. `<For>` then keeps their row, and with it an open menu, a question that is asked and the focus.
 * Null until it is first told. What is told is given away: it is written into later.
 */
export function createKeyedList<T extends Keyed>(): readonly [
  Accessor<readonly T[] | null>,
  (list: readonly T[]) => void,
] {
  const [kept, setKept] = createStore<{ list: readonly T[] | null }>({ list: null })
  return [() => kept.list, (list) => setKept('list', reconcile(list, { key: 'id' }))]
}
