import type { DatabaseSync } from 'node:sqlite'

/** Runs `work` as one transaction; when it throws, nothing of it is kept. */
export function transaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
