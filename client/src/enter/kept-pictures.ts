import { createStore, delMany, entries, set } from 'idb-keyval'
import type { ChosenPicture } from './pictures-view.ts'

export type KeptPicture = Pick<ChosenPicture, 'hash' | 'name' | 'content' | 'small'>

/** Photos that were chosen for a form and not sent, on their sender's own device. Each rejects where the browser keeps nothing. */
export interface KeptPictures {
  /** In the order in which they were chosen. */
  all(): Promise<readonly KeptPicture[]>
  /** @param at ms since 1970 */
  put(picture: KeptPicture, at: number): Promise<void>
  remove(hash: string): Promise<void>
  clear(): Promise<void>
}

export function keptPictures(form: string): KeptPictures {
  const store = createStore('ruche-enter', 'pictures')
  // An earlier page kept what a photo shows beside it.
  const isOwn = (key: IDBValidKey) => Array.isArray(key) && key[0] === form
  const keyOf = (hash: string) => [form, 'file', hash]
  const own = async () => (await entries<IDBValidKey, unknown>(store)).filter(([key]) => isOwn(key))
  return {
    async all() {
      return (await own())
        .flatMap(([key, value]) => fileIn(key, value) ?? [])
        .sort((a, b) => a.at - b.at)
        .map(({ picture }) => picture)
    },
    put: ({ hash, name, content, small }, at) =>
      set(keyOf(hash), { name, content, small, at }, store),
    remove: (hash) => delMany([keyOf(hash)], store),
    clear: async () =>
      delMany(
        (await own()).map(([key]) => key),
        store,
      ),
  }
}

function fileIn(key: IDBValidKey, value: unknown) {
  if (!Array.isArray(key) || typeof value !== 'object' || value === null) return null
  const { name, content, small, at }: Readonly<Record<string, unknown>> = { ...value }
  if (!(content instanceof Blob) || typeof name !== 'string' || typeof at !== 'number') return null
  return { picture: { hash: String(key[2]), name, content, small: smallIn(small) }, at }
}

function smallIn(small: unknown): KeptPicture['small'] {
  if (typeof small !== 'object' || small === null) return null
  const { hash, content }: Readonly<Record<string, unknown>> = { ...small }
  return typeof hash === 'string' && content instanceof Blob ? { hash, content } : null
}
