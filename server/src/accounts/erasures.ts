import type { AccountsContext } from './context.ts'

/**
 * Documents that have lost their right to exist. Written down in the transaction that takes it, so that a relay which
 * stops in between erases them when it starts again.
 */
export interface Erasures {
  add(workspace: string, document: string): void
  /** Erases everything that was added and not erased yet. Rejects with what `erase` did; the rest is tried again later. */
  settle(erase: (room: string) => Promise<void>): Promise<void>
}

export function createErasures({ database }: Pick<AccountsContext, 'database'>): Erasures {
  const insert = database.prepare('INSERT OR IGNORE INTO erasures (room) VALUES (?)')
  const all = database.prepare('SELECT room FROM erasures')
  const done = database.prepare('DELETE FROM erasures WHERE room = ?')
  return {
    add: (workspace, document) => void insert.run(`${workspace}/${document}`),
    async settle(erase) {
      const rooms = all.all().map(({ room }) => String(room))
      const erased = rooms.map((room) => erase(room).then(() => void done.run(room)))
      await Promise.all(erased)
    },
  }
}
