import type { Person } from '../person.ts'

/** Every text that somebody's device holds, out of its databases. */
export function keptOf({ page }: Person): Promise<string> {
  return page.evaluate(async () => {
    const decoder = new TextDecoder('latin1')
    const textOf = (value: unknown): string => {
      if (value instanceof Uint8Array) return decoder.decode(value)
      if (typeof value !== 'object' || value === null) return String(value)
      return Object.values(value).map(textOf).join(' ')
    }
    const found: string[] = []
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const store of database.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve, reject) => {
          const reading = database.transaction(store).objectStore(store).getAll()
          reading.onsuccess = () => resolve(reading.result)
          reading.onerror = () => reject(reading.error)
        })
        found.push(...values.map(textOf))
      }
      database.close()
    }
    return found.join('\n')
  })
}

/** The names of somebody's databases, and all of the synchronous storage. */
export function tracesOf({ page }: Person): Promise<string> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name)
    return [...names, ...Object.entries(localStorage).flat()].join('\n')
  })
}

/** The id of the workspace that is open on the page. */
export function workspaceOf({ page }: Person): string {
  const id = new URL(page.url()).pathname.split('/')[2]
  if (!id) throw new Error(`${page.url()} is no page of a workspace`)
  return id
}
