import { createStore, type UseStore } from 'idb-keyval'

let store: UseStore | null = null

/** What this device keeps that belongs to no single workspace. */
export function deviceStore(): UseStore {
  store ??= createStore('ruche', 'device')
  return store
}
