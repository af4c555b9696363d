import type { DatabaseSync } from 'node:sqlite'

/** Runs `work` as one transaction, or as part of the one that is open; when it throws, nothing of it is kept. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work()
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
