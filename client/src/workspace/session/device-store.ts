import { createStore, type UseStore } from 'idb-keyval'

let store: UseStore | null = null

/** What this device keeps that belongs to no single workspace. */
export function deviceStore(): UseStore {
  store ??= rejecting(createStore('ruche', 'device'))
  return store
}

/** A browser that keeps nothing throws as soon as it is asked: that is a failure like any other. */
export function rejecting(store: UseStore): UseStore {
  return async (mode, act) => store(mode, act)
}
