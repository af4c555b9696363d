import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { RecordMap } from '#shared/domain/fields.ts'

/** Wakes whoever reads it when a key of the map changes, or a text under one (M13): for a map of which all is read again. */
export function changesOf(map: RecordMap): Accessor<number> {
  const [changed, setChanged] = createSignal(0)
  const observer = (): void => {
    setChanged((times) => times + 1)
  }
  map.observeDeep(observer)
  onCleanup(() => map.unobserveDeep(observer))
  return changed
}
