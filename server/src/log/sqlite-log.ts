import type { DatabaseSync } from 'node:sqlite'
import type { Log } from './log.ts'
import { packBatch } from './packing.ts'
import { SqliteStore } from './sqlite-store.ts'

/** The log in this thread: a commit blocks it for as long as the disk takes. For tests and for scripts. */
export function sqliteLog(database: DatabaseSync): Log {
  const store = new SqliteStore(database)
  return {
    append: async (batch) => store.append(packBatch(batch)),
    load: async (room) => store.load(room),
    loadParts: async (room, ids) => store.loadParts(room, ids),
    loadDeletions: async (room) => store.loadDeletions(room),
    loadCompressed: async (room) => store.loadCompressed(room),
    loadPacked: async (room) => store.loadPacked(room),
    replace: async (snapshot) => store.replace(snapshot),
    roomsWithTail: async () => store.roomsWithTail(),
    roomsOf: async (workspace) => store.roomsOf(workspace),
    erase: async (room) => store.erase(room),
    generation: async () => store.generation(),
    probe: async () => store.probe(),
    close: async () => store.close(),
  }
}
