import { createStore, del, delMany, entries, set } from 'idb-keyval'
import type { ChosenPicture } from './pictures-view.ts'

export type KeptPicture = Pick<ChosenPicture, 'hash' | 'name' | 'content' | 'small' | 'alt'>

/** Photos that were chosen for a form and not sent, on their sender's own device. Each rejects where the browser keeps nothing. */
export interface KeptPictures {
  /** In the order in which they were chosen. */
  all(): Promise<readonly KeptPicture[]>
  /** @param at ms since 1970 */
  put(picture: KeptPicture, at: number): Promise<void>
  describe(hash: string, alt: string): Promise<void>
  remove(hash: string): Promise<void>
  clear(): Promise<void>
}

type Part = 'file' | 'alt'

export function keptPictures(form: string): KeptPictures {
  const store = createStore('ruche-enter', 'pictures')
  // What a photo shows changes with each letter, and the photo is not written anew for it.
  const keyOf = (part: Part, hash: string) => [form, part, hash]
  const own = async (part: Part) =>
    (await entries<IDBValidKey, unknown>(store)).flatMap(([key, value]) =>
      Array.isArray(key) && key[0] === form && key[1] === part
        ? [{ hash: String(key[2]), value }]
        : [],
    )
  return {
    async all() {
      const alts = new Map((await own('alt')).map(({ hash, value }) => [hash, String(value)]))
      return (await own('file'))
        .flatMap(({ hash, value }) => fileIn(hash, value) ?? [])
        .sort((a, b) => a.at - b.at)
        .map(({ picture }) => ({ ...picture, alt: alts.get(picture.hash) ?? '' }))
    },
    async put({ hash, name, content, small, alt }, at) {
      await set(keyOf('file', hash), { name, content, small, at }, store)
      if (alt !== '') await set(keyOf('alt', hash), alt, store)
    },
    describe: (hash, alt) => set(keyOf('alt', hash), alt, store),
    remove: (hash) => delMany([keyOf('file', hash), keyOf('alt', hash)], store),
    async clear() {
      for (const part of ['file', 'alt'] as const)
        for (const { hash } of await own(part)) await del(keyOf(part, hash), store)
    },
  }
}

function fileIn(hash: string, value: unknown) {
  if (typeof value !== 'object' || value === null) return null
  const { name, content, small, at }: Readonly<Record<string, unknown>> = { ...value }
  if (!(content instanceof Blob) || typeof name !== 'string' || typeof at !== 'number') return null
  const picture = { hash, name, content, small: smallIn(small), alt: '' }
  return { picture, at }
}

function smallIn(small: unknown): KeptPicture['small'] {
  if (typeof small !== 'object' || small === null) return null
  const { hash, content }: Readonly<Record<string, unknown>> = { ...small }
  return typeof hash === 'string' && content instanceof Blob ? { hash, content } : null
}
